"""V1SwitchNic.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.metal_switch_bgp_port_state import MetalSwitchBGPPortState
from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_bgp_filter import V1BGPFilter

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"DOWN",
        u"UNKNOWN",
        u"UP",
    )
)


class V1SwitchNic(Model):
    """Port of a switch.

    :param str actual: In ``nics``: the desired state if one is pending, otherwise the last reported one. In
        ``connections``: the last reported one. Ignored in ``register_switch``. Known values: ``UP``: Up; ``DOWN``:
        Down; ``UNKNOWN``: Never reported.
    :param str admin_status: Administrative state of the port. metal-api 0.44.1 does not send it. Known values:
        ``UP``: Up; ``DOWN``: Down.
    :param MetalSwitchBGPPortState bgp_port_state: BGP session at the port; ``None`` if none was reported. Ignored
        in ``register_switch``.
    :param V1BGPFilter filter: BGP filter of the port; ``None`` unless a machine with an allocation is connected.
        Ignored in ``register_switch``.
    :param str identifier: Stable identifier of the port, unique on the switch. The server uses the MAC address if
        it is empty.
    :param str mac: MAC address of the port.
    :param str name: Port name in the convention of the operating system: ``Ethernet0`` (SONiC) or ``swp1s0``
        (Cumulus).
    :param str vrf: VRF of the port: empty while not configured, ``default`` for firewalls, otherwise ``vrf``
        followed by the VRF number, such as ``vrf42``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("actual", "actual", "str"),
        ("admin_status", "admin_status", "str"),
        ("bgp_port_state", "bgp_port_state", "MetalSwitchBGPPortState"),
        ("filter", "filter", "V1BGPFilter"),
        ("identifier", "identifier", "str"),
        ("mac", "mac", "str"),
        ("name", "name", "str"),
        ("vrf", "vrf", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        actual=None,
        admin_status=None,
        bgp_port_state=None,
        filter=None,
        identifier=None,
        mac=None,
        name=None,
        vrf=None,
    ):
        self.actual = actual
        self.admin_status = admin_status
        self.bgp_port_state = bgp_port_state
        self.filter = filter
        self.identifier = identifier
        self.mac = mac
        self.name = name
        self.vrf = vrf

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "actual": self.actual,
            "admin_status": self.admin_status,
            "bgp_port_state": (
                self.bgp_port_state.to_dict()
                if type(self.bgp_port_state) is MetalSwitchBGPPortState
                else plain(self.bgp_port_state)
            ),
            "filter": self.filter.to_dict() if type(self.filter) is V1BGPFilter else plain(self.filter),
            "identifier": self.identifier,
            "mac": self.mac,
            "name": self.name,
            "vrf": self.vrf,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.actual
        if value is not None:
            result["actual"] = value if type(value) is Text else to_json(value)
        value = self.admin_status
        if value is not None:
            result["admin_status"] = value if type(value) is Text else to_json(value)
        value = self.bgp_port_state
        if value is not None:
            result["bgp_port_state"] = (
                value.to_json_dict() if type(value) is MetalSwitchBGPPortState else to_json(value)
            )
        value = self.filter
        if value is not None:
            result["filter"] = value.to_json_dict() if type(value) is V1BGPFilter else to_json(value)
        value = self.identifier
        if value is not None:
            result["identifier"] = value if type(value) is Text else to_json(value)
        value = self.mac
        if value is not None:
            result["mac"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.vrf
        if value is not None:
            result["vrf"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SwitchNic)
        value = get("actual")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.actual = WORDS.get(value, value)
        value = get("admin_status")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.admin_status = WORDS.get(value, value)
        value = get("bgp_port_state")
        model.bgp_port_state = None if value is None else MetalSwitchBGPPortState._read(value)
        value = get("filter")
        model.filter = None if value is None else V1BGPFilter._read(value)
        model.identifier = value = get("identifier")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.mac = value = get("mac")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.vrf = value = get("vrf")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
