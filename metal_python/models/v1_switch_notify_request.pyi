# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model
from metal_python.models.v1_switch_bgp_port_state import V1SwitchBGPPortState

class V1SwitchNotifyRequest(Model):
    __slots__ = (
        "bgp_port_states",
        "error",
        "port_states",
        "sync_duration",
    )
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
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SwitchNotifyRequest: ...
