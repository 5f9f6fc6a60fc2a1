"""V1MachineBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


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
