"""V1ChassisIdentifyLEDState.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"LED-ON",
        u"LED-OFF",
    )
)


class V1ChassisIdentifyLEDState(Model):
    """State of the identify LED, as stored by the server.

    :param str description: Reason for the last switch; an empty string if no reason was given.
    :param str value: Last state that was ordered or reported. Known values: ``LED-ON``: On; ``LED-OFF``: Off; ``:
        Never ordered or reported.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("value", "value", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, value=None):
        self.description = description
        self.value = value

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "description": self.description,
            "value": self.value,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.value
        if value is not None:
            result["value"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1ChassisIdentifyLEDState)
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("value")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.value = WORDS.get(value, value)
        return model
