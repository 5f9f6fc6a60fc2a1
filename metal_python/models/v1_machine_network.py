"""V1MachineNetwork.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, join, new, plain, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"none",
        u"ipv4-masq",
        u"privateprimaryunshared",
        u"privateprimaryshared",
        u"privatesecondaryshared",
        u"external",
        u"underlay",
        u"child",
        u"child-shared",
    )
)


class V1MachineNetwork(Model):
    """Network of an allocated machine, as it was at allocation.

    :param int asn: ASN of the machine, the same in all its networks. New ones are above 4210000000.
    :param list[str] destinationprefixes: Prefixes that are reachable through the network.
    :param list[str] ips: IP addresses of the machine in the network.
    :param bool nat: Whether outgoing packets are masqueraded behind the address of the interface.
    :param str nattypev2: NAT type in terms of API v2. Known values: ``none``: No NAT; ``ipv4-masq``: IPv4
        masquerading; ``: Allocated before the field existed.
    :param str networkid: ID of the network.
    :param str networktype: Role of the network for the machine. Known values: ``privateprimaryunshared``: Private
        network of its own; ``privateprimaryshared``: Shared private network that is the only private one;
        ``privatesecondaryshared``: Additional shared private network; ``external``: External network; ``underlay``:
        Underlay of the data center fabric (firewalls only).
    :param str networktypev2: Network type in terms of API v2. Known values: ``child``: Private network of one
        project; ``child-shared``: Shared private network; ``external``: External network; ``underlay``: Underlay;
        ``: Allocated before the field existed.
    :param list[str] prefixes: Address ranges of the network.
    :param bool private: ``True`` for every private network, secondary ones included. Deprecated: use
        ``networktype``.
    :param str projectid: UUID of the project that owns the network; empty if no project owns it.
    :param bool underlay: ``True`` for the underlay network. Deprecated: use ``networktype``.
    :param int vrf: VRF ID of the network.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("asn", "asn", "int"),
        ("destinationprefixes", "destinationprefixes", "list[str]"),
        ("ips", "ips", "list[str]"),
        ("nat", "nat", "bool"),
        ("nattypev2", "nattypev2", "str"),
        ("networkid", "networkid", "str"),
        ("networktype", "networktype", "str"),
        ("networktypev2", "networktypev2", "str"),
        ("prefixes", "prefixes", "list[str]"),
        ("private", "private", "bool"),
        ("projectid", "projectid", "str"),
        ("underlay", "underlay", "bool"),
        ("vrf", "vrf", "int"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        asn=None,
        destinationprefixes=None,
        ips=None,
        nat=None,
        nattypev2=None,
        networkid=None,
        networktype=None,
        networktypev2=None,
        prefixes=None,
        private=None,
        projectid=None,
        underlay=None,
        vrf=None,
    ):
        self.asn = asn
        self.destinationprefixes = destinationprefixes
        self.ips = ips
        self.nat = nat
        self.nattypev2 = nattypev2
        self.networkid = networkid
        self.networktype = networktype
        self.networktypev2 = networktypev2
        self.prefixes = prefixes
        self.private = private
        self.projectid = projectid
        self.underlay = underlay
        self.vrf = vrf

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "asn": self.asn,
            "destinationprefixes": (
                self.destinationprefixes[:]
                if type(self.destinationprefixes) is list
                else plain(self.destinationprefixes)
            ),
            "ips": self.ips[:] if type(self.ips) is list else plain(self.ips),
            "nat": self.nat,
            "nattypev2": self.nattypev2,
            "networkid": self.networkid,
            "networktype": self.networktype,
            "networktypev2": self.networktypev2,
            "prefixes": self.prefixes[:] if type(self.prefixes) is list else plain(self.prefixes),
            "private": self.private,
            "projectid": self.projectid,
            "underlay": self.underlay,
            "vrf": self.vrf,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.asn
        if value is not None:
            result["asn"] = value if type(value) is int else to_json(value)
        value = self.destinationprefixes
        if value is not None:
            result["destinationprefixes"] = to_json(value)
        value = self.ips
        if value is not None:
            result["ips"] = to_json(value)
        value = self.nat
        if value is not None:
            result["nat"] = value if type(value) is bool else to_json(value)
        value = self.nattypev2
        if value is not None:
            result["nattypev2"] = value if type(value) is Text else to_json(value)
        value = self.networkid
        if value is not None:
            result["networkid"] = value if type(value) is Text else to_json(value)
        value = self.networktype
        if value is not None:
            result["networktype"] = value if type(value) is Text else to_json(value)
        value = self.networktypev2
        if value is not None:
            result["networktypev2"] = value if type(value) is Text else to_json(value)
        value = self.prefixes
        if value is not None:
            result["prefixes"] = to_json(value)
        value = self.private
        if value is not None:
            result["private"] = value if type(value) is bool else to_json(value)
        value = self.projectid
        if value is not None:
            result["projectid"] = value if type(value) is Text else to_json(value)
        value = self.underlay
        if value is not None:
            result["underlay"] = value if type(value) is bool else to_json(value)
        value = self.vrf
        if value is not None:
            result["vrf"] = value if type(value) is int else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineNetwork)
        model.asn = value = get("asn")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.destinationprefixes = value = get("destinationprefixes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.ips = value = get("ips")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.nat = value = get("nat")
        if type(value) is not bool and value is not None:
            raise UnexpectedValueError
        value = get("nattypev2")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.nattypev2 = WORDS.get(value, value)
        model.networkid = value = get("networkid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("networktype")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.networktype = WORDS.get(value, value)
        value = get("networktypev2")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.networktypev2 = WORDS.get(value, value)
        model.prefixes = value = get("prefixes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.private = value = get("private")
        if type(value) is not bool and value is not None:
            raise UnexpectedValueError
        model.projectid = value = get("projectid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.underlay = value = get("underlay")
        if type(value) is not bool and value is not None:
            raise UnexpectedValueError
        model.vrf = value = get("vrf")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        return model
