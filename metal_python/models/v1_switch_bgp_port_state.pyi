# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1SwitchBGPPortState(Model):
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
