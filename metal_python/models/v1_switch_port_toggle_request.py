"""V1SwitchPortToggleRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"DOWN",
        u"UP",
    )
)


class V1SwitchPortToggleRequest(Model):
    """Switch port and its desired state.

    :param str nic: Name of the port; not case-sensitive.
    :param str status: Desired state; case-sensitive. Known values: ``UP``: Set the port up; ``DOWN``: Set the port
        down.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("nic", "nic", "str"),
        ("status", "status", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, nic=None, status=None):
        self.nic = nic
        self.status = status

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "nic": self.nic,
            "status": self.status,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.nic
        if value is not None:
            result["nic"] = value if type(value) is Text else to_json(value)
        value = self.status
        if value is not None:
            result["status"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SwitchPortToggleRequest)
        model.nic = value = get("nic")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        value = get("status")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.status = WORDS.get(value, value)
        return model
