# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class MetalSwitchBGPPortState(Model):
    accepted_prefix_counter: int
    bgp_state: str
    bgp_timer_up_established: int
    neighbor: str
    peer_group: str
    sent_prefix_counter: int
    vrf_name: str
    def __init__(
        self,
        accepted_prefix_counter: Optional[int] = None,
        bgp_state: Optional[str] = None,
        bgp_timer_up_established: Optional[int] = None,
        neighbor: Optional[str] = None,
        peer_group: Optional[str] = None,
        sent_prefix_counter: Optional[int] = None,
        vrf_name: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> MetalSwitchBGPPortState: ...
