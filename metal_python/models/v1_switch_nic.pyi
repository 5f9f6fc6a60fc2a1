# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.metal_switch_bgp_port_state import MetalSwitchBGPPortState
from metal_python.models.model import Model
from metal_python.models.v1_bgp_filter import V1BGPFilter

WORDS: Dict[str, str]

class V1SwitchNic(Model):
    actual: str
    admin_status: Optional[str]
    bgp_port_state: Optional[MetalSwitchBGPPortState]
    filter: Optional[V1BGPFilter]
    identifier: str
    mac: str
    name: str
    vrf: Optional[str]
    def __init__(
        self,
        actual: Optional[str] = None,
        admin_status: Optional[str] = None,
        bgp_port_state: Optional[MetalSwitchBGPPortState] = None,
        filter: Optional[V1BGPFilter] = None,
        identifier: Optional[str] = None,
        mac: Optional[str] = None,
        name: Optional[str] = None,
        vrf: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SwitchNic: ...
