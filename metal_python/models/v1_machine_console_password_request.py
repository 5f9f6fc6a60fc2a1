"""V1MachineConsolePasswordRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1MachineConsolePasswordRequest(Model):
    """Machine whose console password to return, and the reason.

    :param str id: UUID of the machine.
    :param str reason: Why the password is needed, such as an incident number. The server may require a minimum
        length in bytes.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("id", "id", "str"),
        ("reason", "reason", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, id=None, reason=None):
        self.id = id
        self.reason = reason

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "id": self.id,
            "reason": self.reason,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.reason
        if value is not None:
            result["reason"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineConsolePasswordRequest)
        model.id = value = get("id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.reason = value = get("reason")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
