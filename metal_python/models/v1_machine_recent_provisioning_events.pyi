# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_machine_provisioning_event import V1MachineProvisioningEvent

class V1MachineRecentProvisioningEvents(Model):
    crash_loop: bool
    failed_machine_reclaim: bool
    last_error_event: Optional[V1MachineProvisioningEvent]
    last_event_time: Optional[datetime.datetime]
    log: List[V1MachineProvisioningEvent]
    def __init__(
        self,
        crash_loop: Optional[bool] = None,
        failed_machine_reclaim: Optional[bool] = None,
        last_error_event: Optional[V1MachineProvisioningEvent] = None,
        last_event_time: Optional[datetime.datetime] = None,
        log: Optional[List[V1MachineProvisioningEvent]] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineRecentProvisioningEvents: ...
