# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Dict, Optional

from metal_python.models.model import Model
from metal_python.models.v1_switch_bgp_port_state import V1SwitchBGPPortState

class V1SwitchNotifyRequest(Model):
    bgp_port_states: Optional[Dict[str, V1SwitchBGPPortState]]
    error: Optional[str]
    port_states: Optional[Dict[str, str]]
    sync_duration: Optional[int]
    def __init__(
        self,
        bgp_port_states: Optional[Dict[str, V1SwitchBGPPortState]] = None,
        error: Optional[str] = None,
        port_states: Optional[Dict[str, str]] = None,
        sync_duration: Optional[int] = None,
    ) -> None: ...
