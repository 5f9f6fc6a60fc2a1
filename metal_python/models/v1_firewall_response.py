"""V1FirewallResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.models.v1_chassis_identify_led_state import V1ChassisIdentifyLEDState
from metal_python.models.v1_machine_allocation import V1MachineAllocation
from metal_python.models.v1_machine_bios import V1MachineBIOS
from metal_python.models.v1_machine_hardware import V1MachineHardware
from metal_python.models.v1_machine_recent_provisioning_events import V1MachineRecentProvisioningEvents
from metal_python.models.v1_machine_state import V1MachineState
from metal_python.models.v1_partition_response import V1PartitionResponse
from metal_python.models.v1_size_response import V1SizeResponse
from metal_python.rfc3339 import are_utc, format_time, parse, parse_utc

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"Alive",
        u"Dead",
        u"Unknown",
    )
)


class V1FirewallResponse(Model):
    """Machine that is allocated as a firewall, with the same fields as ``V1MachineResponse``.

    :param V1MachineAllocation allocation: Allocation with the role firewall.
    :param V1MachineBIOS bios: BIOS data from registration or BMC report.
    :param datetime.datetime changed: Time of the last change, set by the server.
    :param datetime.datetime created: Time of creation, set by the server.
    :param str description: Description of the machine record, normally empty. The description of an allocation is
        ``allocation.description``.
    :param V1MachineRecentProvisioningEvents events: Newest provisioning events, and the problems that the server
        derives from them.
    :param V1MachineHardware hardware: Hardware as the machine registered it; empty before the first registration.
    :param str id: UUID of the machine, from its BIOS.
    :param V1ChassisIdentifyLEDState ledstate: State of the identify LED.
    :param str liveliness: Whether the machine has sent events recently; the server checks it periodically. Known
        values: ``Alive``: The last event is at most 5 minutes old; ``Dead``: Not allocated, and no event for more
        than 5 minutes; ``Unknown``: Allocated, and no event for more than 5 minutes; ``: The machine has never sent
        an event.
    :param str name: Name of the machine record, normally empty. The name of an allocation is ``allocation.name``.
    :param V1PartitionResponse partition: Partition of the machine; ``None`` before it is known.
    :param str rackid: ID of the rack; an empty string before the first registration.
    :param str roomid: ID of the room. metal-api 0.44.1 does not send it.
    :param V1SizeResponse size: Size that fits the hardware; ``None`` before registration. If no size fits, its
        ``id`` is ``unknown`` (empty in lists).
    :param V1MachineState state: Availability for allocations, set by operators.
    :param list[str] tags: Tags, in no defined order. While the machine is not allocated, only tags given at
        registration.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("allocation", "allocation", "V1MachineAllocation"),
        ("bios", "bios", "V1MachineBIOS"),
        ("changed", "changed", "datetime"),
        ("created", "created", "datetime"),
        ("description", "description", "str"),
        ("events", "events", "V1MachineRecentProvisioningEvents"),
        ("hardware", "hardware", "V1MachineHardware"),
        ("id", "id", "str"),
        ("ledstate", "ledstate", "V1ChassisIdentifyLEDState"),
        ("liveliness", "liveliness", "str"),
        ("name", "name", "str"),
        ("partition", "partition", "V1PartitionResponse"),
        ("rackid", "rackid", "str"),
        ("roomid", "roomid", "str"),
        ("size", "size", "V1SizeResponse"),
        ("state", "state", "V1MachineState"),
        ("tags", "tags", "list[str]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        allocation=None,
        bios=None,
        changed=None,
        created=None,
        description=None,
        events=None,
        hardware=None,
        id=None,
        ledstate=None,
        liveliness=None,
        name=None,
        partition=None,
        rackid=None,
        roomid=None,
        size=None,
        state=None,
        tags=None,
    ):
        self.allocation = allocation
        self.bios = bios
        self.changed = changed
        self.created = created
        self.description = description
        self.events = events
        self.hardware = hardware
        self.id = id
        self.ledstate = ledstate
        self.liveliness = liveliness
        self.name = name
        self.partition = partition
        self.rackid = rackid
        self.roomid = roomid
        self.size = size
        self.state = state
        self.tags = tags

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "allocation": (
                self.allocation.to_dict() if type(self.allocation) is V1MachineAllocation else plain(self.allocation)
            ),
            "bios": self.bios.to_dict() if type(self.bios) is V1MachineBIOS else plain(self.bios),
            "changed": self.changed,
            "created": self.created,
            "description": self.description,
            "events": (
                self.events.to_dict() if type(self.events) is V1MachineRecentProvisioningEvents else plain(self.events)
            ),
            "hardware": self.hardware.to_dict() if type(self.hardware) is V1MachineHardware else plain(self.hardware),
            "id": self.id,
            "ledstate": (
                self.ledstate.to_dict() if type(self.ledstate) is V1ChassisIdentifyLEDState else plain(self.ledstate)
            ),
            "liveliness": self.liveliness,
            "name": self.name,
            "partition": (
                self.partition.to_dict() if type(self.partition) is V1PartitionResponse else plain(self.partition)
            ),
            "rackid": self.rackid,
            "roomid": self.roomid,
            "size": self.size.to_dict() if type(self.size) is V1SizeResponse else plain(self.size),
            "state": self.state.to_dict() if type(self.state) is V1MachineState else plain(self.state),
            "tags": self.tags[:] if type(self.tags) is list else plain(self.tags),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.allocation
        if value is not None:
            result["allocation"] = value.to_json_dict() if type(value) is V1MachineAllocation else to_json(value)
        value = self.bios
        if value is not None:
            result["bios"] = value.to_json_dict() if type(value) is V1MachineBIOS else to_json(value)
        value = self.changed
        if value is not None:
            result["changed"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.created
        if value is not None:
            result["created"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.events
        if value is not None:
            result["events"] = (
                value.to_json_dict() if type(value) is V1MachineRecentProvisioningEvents else to_json(value)
            )
        value = self.hardware
        if value is not None:
            result["hardware"] = value.to_json_dict() if type(value) is V1MachineHardware else to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.ledstate
        if value is not None:
            result["ledstate"] = value.to_json_dict() if type(value) is V1ChassisIdentifyLEDState else to_json(value)
        value = self.liveliness
        if value is not None:
            result["liveliness"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.partition
        if value is not None:
            result["partition"] = value.to_json_dict() if type(value) is V1PartitionResponse else to_json(value)
        value = self.rackid
        if value is not None:
            result["rackid"] = value if type(value) is Text else to_json(value)
        value = self.roomid
        if value is not None:
            result["roomid"] = value if type(value) is Text else to_json(value)
        value = self.size
        if value is not None:
            result["size"] = value.to_json_dict() if type(value) is V1SizeResponse else to_json(value)
        value = self.state
        if value is not None:
            result["state"] = value.to_json_dict() if type(value) is V1MachineState else to_json(value)
        value = self.tags
        if value is not None:
            result["tags"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1FirewallResponse)
        time1, time2 = get("changed"), get("created")
        if time1 and time2 and are_utc(time1 + time2):
            model.changed = parse_utc(time1)
            model.created = parse_utc(time2)
        else:
            model.changed = None if time1 is None else parse(time1)
            model.created = None if time2 is None else parse(time2)
        value = get("allocation")
        model.allocation = None if value is None else V1MachineAllocation._read(value)
        value = get("bios")
        model.bios = None if value is None else V1MachineBIOS._read(value)
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("events")
        model.events = None if value is None else V1MachineRecentProvisioningEvents._read(value)
        value = get("hardware")
        model.hardware = None if value is None else V1MachineHardware._read(value)
        model.id = value = get("id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("ledstate")
        model.ledstate = None if value is None else V1ChassisIdentifyLEDState._read(value)
        value = get("liveliness")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.liveliness = WORDS.get(value, value)
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("partition")
        model.partition = None if value is None else V1PartitionResponse._read(value)
        model.rackid = value = get("rackid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.roomid = value = get("roomid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("size")
        model.size = None if value is None else V1SizeResponse._read(value)
        value = get("state")
        model.state = None if value is None else V1MachineState._read(value)
        model.tags = value = get("tags")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        return model
