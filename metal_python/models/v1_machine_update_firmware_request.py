"""V1MachineUpdateFirmwareRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"bios",
        u"bmc",
    )
)


class V1MachineUpdateFirmwareRequest(Model):
    """Firmware to install on a machine.

    :param str description: Not used, although the contract requires it.
    :param str kind: Firmware kind, in lower case. Known values: ``bios``: BIOS; ``bmc``: BMC.
    :param str revision: Revision, as ``list_firmwares`` returns it.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("kind", "kind", "str"),
        ("revision", "revision", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, kind=None, revision=None):
        self.description = description
        self.kind = kind
        self.revision = revision

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "description": self.description,
            "kind": self.kind,
            "revision": self.revision,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.kind
        if value is not None:
            result["kind"] = value if type(value) is Text else to_json(value)
        value = self.revision
        if value is not None:
            result["revision"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineUpdateFirmwareRequest)
        model.description = value = get("description")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        value = get("kind")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.kind = WORDS.get(value, value)
        model.revision = value = get("revision")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
