"""V1MachineBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.models.v1_chassis_identify_led_state import V1ChassisIdentifyLEDState
from metal_python.models.v1_machine_allocation import V1MachineAllocation
from metal_python.models.v1_machine_bios import V1MachineBIOS
from metal_python.models.v1_machine_hardware import V1MachineHardware
from metal_python.models.v1_machine_recent_provisioning_events import V1MachineRecentProvisioningEvents
from metal_python.models.v1_machine_state import V1MachineState
from metal_python.models.v1_partition_response import V1PartitionResponse
from metal_python.models.v1_size_response import V1SizeResponse


class V1MachineBase(Model):
    """Model that no operation uses.

    :param V1MachineAllocation allocation:
    :param V1MachineBIOS bios:
    :param V1MachineRecentProvisioningEvents events:
    :param V1MachineHardware hardware:
    :param V1ChassisIdentifyLEDState ledstate:
    :param str liveliness:
    :param V1PartitionResponse partition:
    :param str rackid:
    :param str roomid:
    :param V1SizeResponse size:
    :param V1MachineState state:
    :param list[str] tags:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("allocation", "allocation", "V1MachineAllocation"),
        ("bios", "bios", "V1MachineBIOS"),
        ("events", "events", "V1MachineRecentProvisioningEvents"),
        ("hardware", "hardware", "V1MachineHardware"),
        ("ledstate", "ledstate", "V1ChassisIdentifyLEDState"),
        ("liveliness", "liveliness", "str"),
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
        events=None,
        hardware=None,
        ledstate=None,
        liveliness=None,
        partition=None,
        rackid=None,
        roomid=None,
        size=None,
        state=None,
        tags=None,
    ):
        self.allocation = allocation
        self.bios = bios
        self.events = events
        self.hardware = hardware
        self.ledstate = ledstate
        self.liveliness = liveliness
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
            "events": (
                self.events.to_dict() if type(self.events) is V1MachineRecentProvisioningEvents else plain(self.events)
            ),
            "hardware": self.hardware.to_dict() if type(self.hardware) is V1MachineHardware else plain(self.hardware),
            "ledstate": (
                self.ledstate.to_dict() if type(self.ledstate) is V1ChassisIdentifyLEDState else plain(self.ledstate)
            ),
            "liveliness": self.liveliness,
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
        value = self.events
        if value is not None:
            result["events"] = (
                value.to_json_dict() if type(value) is V1MachineRecentProvisioningEvents else to_json(value)
            )
        value = self.hardware
        if value is not None:
            result["hardware"] = value.to_json_dict() if type(value) is V1MachineHardware else to_json(value)
        value = self.ledstate
        if value is not None:
            result["ledstate"] = value.to_json_dict() if type(value) is V1ChassisIdentifyLEDState else to_json(value)
        value = self.liveliness
        if value is not None:
            result["liveliness"] = value if type(value) is Text else to_json(value)
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
        model = new(V1MachineBase)
        value = get("allocation")
        model.allocation = None if value is None else V1MachineAllocation._read(value)
        value = get("bios")
        model.bios = None if value is None else V1MachineBIOS._read(value)
        value = get("events")
        model.events = None if value is None else V1MachineRecentProvisioningEvents._read(value)
        value = get("hardware")
        model.hardware = None if value is None else V1MachineHardware._read(value)
        value = get("ledstate")
        model.ledstate = None if value is None else V1ChassisIdentifyLEDState._read(value)
        model.liveliness = value = get("liveliness")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        value = get("partition")
        model.partition = None if value is None else V1PartitionResponse._read(value)
        model.rackid = value = get("rackid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.roomid = value = get("roomid")
        if value is not None and type(value) is not Text:
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
