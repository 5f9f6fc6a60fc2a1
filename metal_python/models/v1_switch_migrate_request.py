"""V1SwitchMigrateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1SwitchMigrateRequest(Model):
    """Switches of a migration.

    :param str new_switch_id: ID of the switch that takes over the connections. It must have none of its own.
    :param str old_switch_id: ID of the switch that loses its connections.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("new_switch_id", "new_switch_id", "str"),
        ("old_switch_id", "old_switch_id", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, new_switch_id=None, old_switch_id=None):
        self.new_switch_id = new_switch_id
        self.old_switch_id = old_switch_id

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "new_switch_id": self.new_switch_id,
            "old_switch_id": self.old_switch_id,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.new_switch_id
        if value is not None:
            result["new_switch_id"] = value if type(value) is Text else to_json(value)
        value = self.old_switch_id
        if value is not None:
            result["old_switch_id"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SwitchMigrateRequest)
        model.new_switch_id = value = get("new_switch_id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.old_switch_id = value = get("old_switch_id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
