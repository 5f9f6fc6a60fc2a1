"""V1PowerSupply.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_power_supply_status import V1PowerSupplyStatus


class V1PowerSupply(Model):
    """Power supply unit.

    :param V1PowerSupplyStatus status: Condition of the unit.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("status", "status", "V1PowerSupplyStatus"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, status=None):
        self.status = status

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "status": self.status.to_dict() if type(self.status) is V1PowerSupplyStatus else plain(self.status),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.status
        if value is not None:
            result["status"] = value.to_json_dict() if type(value) is V1PowerSupplyStatus else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1PowerSupply)
        value = get("status")
        model.status = None if value is None else V1PowerSupplyStatus._read(value)
        return model
