"""V1SizeSuggestRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1SizeSuggestRequest(Model):
    """Machine whose hardware to match.

    :param str machine_id: UUID of the machine; must not be empty.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("machine_id", "machineID", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, machine_id=None):
        self.machine_id = machine_id

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "machine_id": self.machine_id,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.machine_id
        if value is not None:
            result["machineID"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SizeSuggestRequest)
        model.machine_id = value = get("machineID")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
