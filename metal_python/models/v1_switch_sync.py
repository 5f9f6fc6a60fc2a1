"""V1SwitchSync.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, new, to_json
from metal_python.rfc3339 import format_time, parse


class V1SwitchSync(Model):
    """Synchronization run of a switch.

    :param int duration: Duration of the run. Unit: nanoseconds.
    :param str error: Reason of a failure; ``None`` for runs without error.
    :param datetime.datetime time: Time at which the server received the notification.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("duration", "duration", "int"),
        ("error", "error", "str"),
        ("time", "time", "datetime"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, duration=None, error=None, time=None):
        self.duration = duration
        self.error = error
        self.time = time

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "duration": self.duration,
            "error": self.error,
            "time": self.time,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.duration
        if value is not None:
            result["duration"] = value if type(value) is int else to_json(value)
        value = self.error
        if value is not None:
            result["error"] = value if type(value) is Text else to_json(value)
        value = self.time
        if value is not None:
            result["time"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SwitchSync)
        model.duration = value = get("duration")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.error = value = get("error")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("time")
        model.time = None if value is None else parse(value)
        return model
