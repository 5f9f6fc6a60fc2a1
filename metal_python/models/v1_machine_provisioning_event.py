"""V1MachineProvisioningEvent.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json
from metal_python.rfc3339 import format_time, parse

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"PXE Booting",
        u"Preparing",
        u"Registering",
        u"Waiting",
        u"Installing",
        u"Booting New Kernel",
        u"Phoned Home",
        u"Planned Reboot",
        u"Machine Reclaim",
        u"Crashed",
        u"Alive",
    )
)


class V1MachineProvisioningEvent(Model):
    """Provisioning event of a machine.

    :param str event: Kind of event. Known values: ``PXE Booting``: The machine boots over the network;
        ``Preparing``: The installer prepares the hardware; ``Registering``: The installer registers the hardware;
        ``Waiting``: The machine is ready for an allocation; ``Installing``: The installer writes the image to disk;
        ``Booting New Kernel``: The installed system starts; ``Phoned Home``: The installed system is up; ``Planned
        Reboot``: A reset, power cycle or power-off was ordered; ``Machine Reclaim``: The machine was freed;
        ``Crashed``: The installer failed; ``Alive``: Sign of life; not kept in the log.
    :param str message: Additional text, may be empty. Starts with ``[unexpectedly received in ...]`` for an event
        out of sequence.
    :param datetime.datetime time: Time at which the server received the event.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("event", "event", "str"),
        ("message", "message", "str"),
        ("time", "time", "datetime"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, event=None, message=None, time=None):
        self.event = event
        self.message = message
        self.time = time

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "event": self.event,
            "message": self.message,
            "time": self.time,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.event
        if value is not None:
            result["event"] = value if type(value) is Text else to_json(value)
        value = self.message
        if value is not None:
            result["message"] = value if type(value) is Text else to_json(value)
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
        model = new(V1MachineProvisioningEvent)
        value = get("event")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.event = WORDS.get(value, value)
        model.message = value = get("message")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("time")
        model.time = None if value is None else parse(value)
        return model
