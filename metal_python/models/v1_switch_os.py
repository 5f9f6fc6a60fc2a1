"""V1SwitchOS.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"Cumulus",
        u"SONiC",
    )
)


class V1SwitchOS(Model):
    """Operating system of a switch.

    :param str metal_core_version: Version of the metal-core agent on the switch, in any format.
    :param str vendor: Vendor; case-sensitive. Required in ``register_switch``. Known values: ``SONiC``: SONiC;
        ``Cumulus``: Cumulus Linux.
    :param str version: Version of the operating system, in any format.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("metal_core_version", "metal_core_version", "str"),
        ("vendor", "vendor", "str"),
        ("version", "version", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, metal_core_version=None, vendor=None, version=None):
        self.metal_core_version = metal_core_version
        self.vendor = vendor
        self.version = version

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "metal_core_version": self.metal_core_version,
            "vendor": self.vendor,
            "version": self.version,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.metal_core_version
        if value is not None:
            result["metal_core_version"] = value if type(value) is Text else to_json(value)
        value = self.vendor
        if value is not None:
            result["vendor"] = value if type(value) is Text else to_json(value)
        value = self.version
        if value is not None:
            result["version"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SwitchOS)
        model.metal_core_version = value = get("metal_core_version")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("vendor")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.vendor = WORDS.get(value, value)
        model.version = value = get("version")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
