# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1SwitchBGPPortState(Model):
    __slots__ = (
        "accepted_prefix_counter",
        "bgp_state",
        "bgp_timer_up_established",
        "neighbor",
        "peer_group",
        "sent_prefix_counter",
        "vrf_name",
    )
    accepted_prefix_counter: Optional[int]
    bgp_state: Optional[str]
    bgp_timer_up_established: Optional[int]
    neighbor: Optional[str]
    peer_group: Optional[str]
    sent_prefix_counter: Optional[int]
    vrf_name: Optional[str]
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
    def _read(data: Dict[str, Any]) -> V1SwitchBGPPortState: ...
