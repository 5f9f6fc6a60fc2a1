# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_chassis_identify_led_state import V1ChassisIdentifyLEDState
from metal_python.models.v1_machine_allocation import V1MachineAllocation
from metal_python.models.v1_machine_bios import V1MachineBIOS
from metal_python.models.v1_machine_hardware import V1MachineHardware
from metal_python.models.v1_machine_recent_provisioning_events import V1MachineRecentProvisioningEvents
from metal_python.models.v1_machine_state import V1MachineState
from metal_python.models.v1_partition_response import V1PartitionResponse
from metal_python.models.v1_size_response import V1SizeResponse

class V1MachineBase(Model):
    allocation: Optional[V1MachineAllocation]
    bios: Optional[V1MachineBIOS]
    events: Optional[V1MachineRecentProvisioningEvents]
    hardware: Optional[V1MachineHardware]
    ledstate: Optional[V1ChassisIdentifyLEDState]
    liveliness: Optional[str]
    partition: Optional[V1PartitionResponse]
    rackid: Optional[str]
    roomid: Optional[str]
    size: Optional[V1SizeResponse]
    state: Optional[V1MachineState]
    tags: Optional[List[str]]
    def __init__(
        self,
        allocation: Optional[V1MachineAllocation] = None,
        bios: Optional[V1MachineBIOS] = None,
        events: Optional[V1MachineRecentProvisioningEvents] = None,
        hardware: Optional[V1MachineHardware] = None,
        ledstate: Optional[V1ChassisIdentifyLEDState] = None,
        liveliness: Optional[str] = None,
        partition: Optional[V1PartitionResponse] = None,
        rackid: Optional[str] = None,
        roomid: Optional[str] = None,
        size: Optional[V1SizeResponse] = None,
        state: Optional[V1MachineState] = None,
        tags: Optional[List[str]] = None,
    ) -> None: ...
