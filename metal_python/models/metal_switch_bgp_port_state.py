"""MetalSwitchBGPPortState.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, new, to_json


class MetalSwitchBGPPortState(Model):
    """BGP session of a switch port, as the switch reported it. Part of ``V1SwitchNic``.

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

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "accepted_prefix_counter": self.accepted_prefix_counter,
            "bgp_state": self.bgp_state,
            "bgp_timer_up_established": self.bgp_timer_up_established,
            "neighbor": self.neighbor,
            "peer_group": self.peer_group,
            "sent_prefix_counter": self.sent_prefix_counter,
            "vrf_name": self.vrf_name,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.accepted_prefix_counter
        if value is not None:
            result["AcceptedPrefixCounter"] = value if type(value) is int else to_json(value)
        value = self.bgp_state
        if value is not None:
            result["BgpState"] = value if type(value) is Text else to_json(value)
        value = self.bgp_timer_up_established
        if value is not None:
            result["BgpTimerUpEstablished"] = value if type(value) is int else to_json(value)
        value = self.neighbor
        if value is not None:
            result["Neighbor"] = value if type(value) is Text else to_json(value)
        value = self.peer_group
        if value is not None:
            result["PeerGroup"] = value if type(value) is Text else to_json(value)
        value = self.sent_prefix_counter
        if value is not None:
            result["SentPrefixCounter"] = value if type(value) is int else to_json(value)
        value = self.vrf_name
        if value is not None:
            result["VrfName"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(MetalSwitchBGPPortState)
        model.accepted_prefix_counter = value = get("AcceptedPrefixCounter")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.bgp_state = value = get("BgpState")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.bgp_timer_up_established = value = get("BgpTimerUpEstablished")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.neighbor = value = get("Neighbor")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.peer_group = value = get("PeerGroup")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.sent_prefix_counter = value = get("SentPrefixCounter")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.vrf_name = value = get("VrfName")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
