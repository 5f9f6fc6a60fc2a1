"""V1PowerMetric.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import NUMBERS, Model, UnexpectedValueError, describe, new, to_json


class V1PowerMetric(Model):
    """Power consumption of a machine over an interval.

    :param float averageconsumedwatts: Average power. Unit: watts.
    :param float intervalinmin: Length of the interval; some vendors report fractions. Unit: minutes.
    :param float maxconsumedwatts: Highest power. Unit: watts.
    :param float minconsumedwatts: Lowest power. Unit: watts.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("averageconsumedwatts", "averageconsumedwatts", "float"),
        ("intervalinmin", "intervalinmin", "float"),
        ("maxconsumedwatts", "maxconsumedwatts", "float"),
        ("minconsumedwatts", "minconsumedwatts", "float"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, averageconsumedwatts=None, intervalinmin=None, maxconsumedwatts=None, minconsumedwatts=None):
        self.averageconsumedwatts = averageconsumedwatts
        self.intervalinmin = intervalinmin
        self.maxconsumedwatts = maxconsumedwatts
        self.minconsumedwatts = minconsumedwatts

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "averageconsumedwatts": self.averageconsumedwatts,
            "intervalinmin": self.intervalinmin,
            "maxconsumedwatts": self.maxconsumedwatts,
            "minconsumedwatts": self.minconsumedwatts,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.averageconsumedwatts
        if value is not None:
            result["averageconsumedwatts"] = value if type(value) is float else to_json(value)
        value = self.intervalinmin
        if value is not None:
            result["intervalinmin"] = value if type(value) is float else to_json(value)
        value = self.maxconsumedwatts
        if value is not None:
            result["maxconsumedwatts"] = value if type(value) is float else to_json(value)
        value = self.minconsumedwatts
        if value is not None:
            result["minconsumedwatts"] = value if type(value) is float else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1PowerMetric)
        model.averageconsumedwatts = value = get("averageconsumedwatts")
        if type(value) not in NUMBERS and value is not None:
            raise UnexpectedValueError
        model.intervalinmin = value = get("intervalinmin")
        if type(value) not in NUMBERS and value is not None:
            raise UnexpectedValueError
        model.maxconsumedwatts = value = get("maxconsumedwatts")
        if type(value) not in NUMBERS and value is not None:
            raise UnexpectedValueError
        model.minconsumedwatts = value = get("minconsumedwatts")
        if type(value) not in NUMBERS and value is not None:
            raise UnexpectedValueError
        return model
