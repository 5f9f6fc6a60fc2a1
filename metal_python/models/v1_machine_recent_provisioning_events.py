"""V1MachineRecentProvisioningEvents.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import Model, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_machine_provisioning_event import V1MachineProvisioningEvent
from metal_python.rfc3339 import format_time, parse


class V1MachineRecentProvisioningEvents(Model):
    """Newest provisioning events of a machine.

    :param bool crash_loop: ``True`` after a crash or an unexpected restart. Cleared when the installed system
        reports, the machine is freed or a reboot is ordered.
    :param bool failed_machine_reclaim: ``True`` if a freed machine still reports ``Phoned Home`` after 5 minutes.
        Cleared by the next network boot.
    :param V1MachineProvisioningEvent last_error_event: Last crash or event out of sequence, of any age; ``None`` if
        there was none.
    :param datetime.datetime last_event_time: Time of the last sign of life, including events that are not in the
        log; ``None`` if there was none.
    :param list[V1MachineProvisioningEvent] log: Up to 20 events, newest first. The server keeps 100.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("crash_loop", "crash_loop", "bool"),
        ("failed_machine_reclaim", "failed_machine_reclaim", "bool"),
        ("last_error_event", "last_error_event", "V1MachineProvisioningEvent"),
        ("last_event_time", "last_event_time", "datetime"),
        ("log", "log", "list[V1MachineProvisioningEvent]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self, crash_loop=None, failed_machine_reclaim=None, last_error_event=None, last_event_time=None, log=None
    ):
        self.crash_loop = crash_loop
        self.failed_machine_reclaim = failed_machine_reclaim
        self.last_error_event = last_error_event
        self.last_event_time = last_event_time
        self.log = log

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "crash_loop": self.crash_loop,
            "failed_machine_reclaim": self.failed_machine_reclaim,
            "last_error_event": (
                self.last_error_event.to_dict()
                if type(self.last_error_event) is V1MachineProvisioningEvent
                else plain(self.last_error_event)
            ),
            "last_event_time": self.last_event_time,
            "log": (
                [item.to_dict() if type(item) is V1MachineProvisioningEvent else plain(item) for item in self.log]
                if type(self.log) is list
                else plain(self.log)
            ),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.crash_loop
        if value is not None:
            result["crash_loop"] = value if type(value) is bool else to_json(value)
        value = self.failed_machine_reclaim
        if value is not None:
            result["failed_machine_reclaim"] = value if type(value) is bool else to_json(value)
        value = self.last_error_event
        if value is not None:
            result["last_error_event"] = (
                value.to_json_dict() if type(value) is V1MachineProvisioningEvent else to_json(value)
            )
        value = self.last_event_time
        if value is not None:
            result["last_event_time"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.log
        if value is not None:
            result["log"] = (
                [item.to_json_dict() if type(item) is V1MachineProvisioningEvent else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineRecentProvisioningEvents)
        model.crash_loop = value = get("crash_loop")
        if type(value) is not bool and value is not None:
            raise UnexpectedValueError
        model.failed_machine_reclaim = value = get("failed_machine_reclaim")
        if type(value) is not bool and value is not None:
            raise UnexpectedValueError
        value = get("last_error_event")
        model.last_error_event = None if value is None else V1MachineProvisioningEvent._read(value)
        value = get("last_event_time")
        model.last_event_time = None if value is None else parse(value)
        model.log = value = get("log")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.log = [V1MachineProvisioningEvent._read(item) for item in value]
        return model
