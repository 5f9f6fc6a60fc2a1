# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_chassis_identify_led_state import V1ChassisIdentifyLEDState
from metal_python.models.v1_machine_allocation import V1MachineAllocation
from metal_python.models.v1_machine_bios import V1MachineBIOS
from metal_python.models.v1_machine_hardware import V1MachineHardware
from metal_python.models.v1_machine_recent_provisioning_events import V1MachineRecentProvisioningEvents
from metal_python.models.v1_machine_state import V1MachineState
from metal_python.models.v1_partition_response import V1PartitionResponse
from metal_python.models.v1_size_response import V1SizeResponse

WORDS: Dict[str, str]

class V1MachineResponse(Model):
    allocation: Optional[V1MachineAllocation]
    bios: V1MachineBIOS
    changed: Optional[datetime.datetime]
    created: Optional[datetime.datetime]
    description: Optional[str]
    events: V1MachineRecentProvisioningEvents
    hardware: V1MachineHardware
    id: str
    ledstate: V1ChassisIdentifyLEDState
    liveliness: str
    name: Optional[str]
    partition: Optional[V1PartitionResponse]
    rackid: Optional[str]
    roomid: Optional[str]
    size: Optional[V1SizeResponse]
    state: V1MachineState
    tags: List[str]
    def __init__(
        self,
        allocation: Optional[V1MachineAllocation] = None,
        bios: Optional[V1MachineBIOS] = None,
        changed: Optional[datetime.datetime] = None,
        created: Optional[datetime.datetime] = None,
        description: Optional[str] = None,
        events: Optional[V1MachineRecentProvisioningEvents] = None,
        hardware: Optional[V1MachineHardware] = None,
        id: Optional[str] = None,
        ledstate: Optional[V1ChassisIdentifyLEDState] = None,
        liveliness: Optional[str] = None,
        name: Optional[str] = None,
        partition: Optional[V1PartitionResponse] = None,
        rackid: Optional[str] = None,
        roomid: Optional[str] = None,
        size: Optional[V1SizeResponse] = None,
        state: Optional[V1MachineState] = None,
        tags: Optional[List[str]] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineResponse: ...
