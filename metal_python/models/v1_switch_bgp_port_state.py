"""V1SwitchBGPPortState.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1SwitchBGPPortState(Model):
    """BGP session of a switch port, as the switch sends it with ``notify_switch``.

    :param int accepted_prefix_counter: Number of prefixes accepted from the neighbor, IPv4 and IPv6 together.
    :param str bgp_state: State of the BGP session, as FRR reports it.
    :param int bgp_timer_up_established: Time at which the session was established, as Unix time. Unit: seconds
        since 1970-01-01T00:00:00Z.
    :param str neighbor: Host name of the BGP neighbor.
    :param str peer_group: FRR peer group of the neighbor.
    :param int sent_prefix_counter: Number of prefixes announced to the neighbor, IPv4 and IPv6 together.
    :param str vrf_name: Name of the VRF of the session.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("accepted_prefix_counter", "AcceptedPrefixCounter", "int"),
        ("bgp_state", "BgpState", "str"),
        ("bgp_timer_up_established", "BgpTimerUpEstablished", "int"),
        ("neighbor", "Neighbor", "str"),
        ("peer_group", "PeerGroup", "str"),
        ("sent_prefix_counter", "SentPrefixCounter", "int"),
        ("vrf_name", "VrfName", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        accepted_prefix_counter=None,
        bgp_state=None,
        bgp_timer_up_established=None,
        neighbor=None,
        peer_group=None,
        sent_prefix_counter=None,
        vrf_name=None,
    ):
        self.accepted_prefix_counter = accepted_prefix_counter
        self.bgp_state = bgp_state
        self.bgp_timer_up_established = bgp_timer_up_established
        self.neighbor = neighbor
        self.peer_group = peer_group
        self.sent_prefix_counter = sent_prefix_counter
        self.vrf_name = vrf_name
