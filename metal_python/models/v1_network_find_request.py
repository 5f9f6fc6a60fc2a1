"""V1NetworkFindRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1NetworkFindRequest(Model):
    """Filters for networks. All filters that are set must match.

    :param str addressfamily: Address family of at least one prefix; not case-sensitive. Known values: ``IPv4``: IP
        version 4; ``IPv6``: IP version 6.
    :param list[str] destinationprefixes: Destination prefixes; the network must have all of them. Address and
        length are matched separately.
    :param str id: ID of the network.
    :param dict(str, str) labels: Labels; the network must have all of them with these values.
    :param str name: Name, as a whole.
    :param bool nat: Whether traffic is masqueraded.
    :param str parentnetworkid: ID of the super network. An empty string finds networks that are not child networks.
    :param str partitionid: ID of the partition. An empty string finds networks without partition.
    :param list[str] prefixes: Prefixes; the network must have all of them. Address and length are matched
        separately.
    :param bool privatesuper: Whether the network is a private super network.
    :param str projectid: ID of the project. An empty string finds networks without project.
    :param bool underlay: Whether the network is an underlay network.
    :param int vrf: VRF number. 0 finds networks without VRF.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("addressfamily", "addressfamily", "str"),
        ("destinationprefixes", "destinationprefixes", "list[str]"),
        ("id", "id", "str"),
        ("labels", "labels", "dict(str, str)"),
        ("name", "name", "str"),
        ("nat", "nat", "bool"),
        ("parentnetworkid", "parentnetworkid", "str"),
        ("partitionid", "partitionid", "str"),
        ("prefixes", "prefixes", "list[str]"),
        ("privatesuper", "privatesuper", "bool"),
        ("projectid", "projectid", "str"),
        ("underlay", "underlay", "bool"),
        ("vrf", "vrf", "int"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        addressfamily=None,
        destinationprefixes=None,
        id=None,
        labels=None,
        name=None,
        nat=None,
        parentnetworkid=None,
        partitionid=None,
        prefixes=None,
        privatesuper=None,
        projectid=None,
        underlay=None,
        vrf=None,
    ):
        self.addressfamily = addressfamily
        self.destinationprefixes = destinationprefixes
        self.id = id
        self.labels = labels
        self.name = name
        self.nat = nat
        self.parentnetworkid = parentnetworkid
        self.partitionid = partitionid
        self.prefixes = prefixes
        self.privatesuper = privatesuper
        self.projectid = projectid
        self.underlay = underlay
        self.vrf = vrf
