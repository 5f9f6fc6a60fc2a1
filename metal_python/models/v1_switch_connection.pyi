# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model
from metal_python.models.v1_switch_nic import V1SwitchNic

class V1SwitchConnection(Model):
    machine_id: Optional[str]
    nic: V1SwitchNic
    def __init__(self, machine_id: Optional[str] = None, nic: Optional[V1SwitchNic] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SwitchConnection: ...
