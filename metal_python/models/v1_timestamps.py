"""V1Timestamps.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import Model, UnexpectedValueError, describe, new, to_json
from metal_python.rfc3339 import are_utc, format_time, parse, parse_utc


class V1Timestamps(Model):
    """Model that no operation uses.

    :param datetime.datetime changed:
    :param datetime.datetime created:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("changed", "changed", "datetime"),
        ("created", "created", "datetime"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, changed=None, created=None):
        self.changed = changed
        self.created = created

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "changed": self.changed,
            "created": self.created,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.changed
        if value is not None:
            result["changed"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.created
        if value is not None:
            result["created"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1Timestamps)
        time1, time2 = get("changed"), get("created")
        if time1 and time2 and are_utc(time1 + time2):
            model.changed = parse_utc(time1)
            model.created = parse_utc(time2)
        else:
            model.changed = None if time1 is None else parse(time1)
            model.created = None if time2 is None else parse(time2)
        return model
