"""V1PowerSupplyStatus.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"OK",
        u"Warning",
        u"Critical",
    )
)


class V1PowerSupplyStatus(Model):
    """Condition of a power supply unit, as Redfish reports it.

    :param str health: Redfish health. Known values: ``OK``: Normal; ``Warning``: Needs attention; ``Critical``:
        Failed.
    :param str state: Redfish state.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("health", "health", "str"),
        ("state", "state", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, health=None, state=None):
        self.health = health
        self.state = state

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "health": self.health,
            "state": self.state,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.health
        if value is not None:
            result["health"] = value if type(value) is Text else to_json(value)
        value = self.state
        if value is not None:
            result["state"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1PowerSupplyStatus)
        value = get("health")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.health = WORDS.get(value, value)
        model.state = value = get("state")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
