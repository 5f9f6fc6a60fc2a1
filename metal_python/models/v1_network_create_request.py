"""V1NetworkCreateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1NetworkCreateRequest(Model):
    """Network to create.

    :param list[str] additional_announcable_cid_rs: Prefixes, typically of pods and services, that machines in the
        child networks may announce as well. Only for private super networks.
    :param dict(str, int) defaultchildprefixlength: Map of address family to the prefix length that child networks
        have by default. Required for private super networks, rejected for others. Unit: bits.
    :param str description: Description; an empty string if ``None``.
    :param list[str] destinationprefixes: Prefixes that are reachable through the network; ``0.0.0.0/0`` for
        internet access.
    :param str id: ID of the network. The server generates a UUID if it is ``None`` or empty.
    :param dict(str, str) labels: Labels as a map of string to string.
    :param str name: Name, need not be unique; an empty string if ``None``.
    :param bool nat: Whether IPv4 traffic that leaves the network is masqueraded. Not for super and underlay
        networks.
    :param str nattype: Ignored. The server derives it from ``nat``.
    :param str networktype: Ignored. The server derives it from ``underlay`` and ``privatesuper``.
    :param str parentnetworkid: Ignored. Only ``allocate_network`` creates child networks.
    :param str partitionid: ID of the partition. For a network without partition, use ``None`` instead of an empty
        string.
    :param list[str] prefixes: Prefixes to allocate from; at least one, without overlap with any other network. The
        server keeps host bits, so send masked prefixes.
    :param bool privatesuper: Whether child networks are allocated from this network. One per partition.
    :param str projectid: ID of an existing project that owns the network.
    :param bool shared: Ignored. Use ``update_network`` to share the network.
    :param bool underlay: Whether this is the underlay network between switches and firewalls. One per partition.
    :param int vrf: VRF number to reserve, which is also the VXLAN network identifier; 1 to 131072 by default.
        ``None`` or 0 for no VRF.
    :param bool vrfshared: Whether the VRF number may already be in use. ``False`` by default; not stored.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("additional_announcable_cid_rs", "additionalAnnouncableCIDRs", "list[str]"),
        ("defaultchildprefixlength", "defaultchildprefixlength", "dict(str, int)"),
        ("description", "description", "str"),
        ("destinationprefixes", "destinationprefixes", "list[str]"),
        ("id", "id", "str"),
        ("labels", "labels", "dict(str, str)"),
        ("name", "name", "str"),
        ("nat", "nat", "bool"),
        ("nattype", "nattype", "str"),
        ("networktype", "networktype", "str"),
        ("parentnetworkid", "parentnetworkid", "str"),
        ("partitionid", "partitionid", "str"),
        ("prefixes", "prefixes", "list[str]"),
        ("privatesuper", "privatesuper", "bool"),
        ("projectid", "projectid", "str"),
        ("shared", "shared", "bool"),
        ("underlay", "underlay", "bool"),
        ("vrf", "vrf", "int"),
        ("vrfshared", "vrfshared", "bool"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        additional_announcable_cid_rs=None,
        defaultchildprefixlength=None,
        description=None,
        destinationprefixes=None,
        id=None,
        labels=None,
        name=None,
        nat=None,
        nattype=None,
        networktype=None,
        parentnetworkid=None,
        partitionid=None,
        prefixes=None,
        privatesuper=None,
        projectid=None,
        shared=None,
        underlay=None,
        vrf=None,
        vrfshared=None,
    ):
        self.additional_announcable_cid_rs = additional_announcable_cid_rs
        self.defaultchildprefixlength = defaultchildprefixlength
        self.description = description
        self.destinationprefixes = destinationprefixes
        self.id = id
        self.labels = labels
        self.name = name
        self.nat = nat
        self.nattype = nattype
        self.networktype = networktype
        self.parentnetworkid = parentnetworkid
        self.partitionid = partitionid
        self.prefixes = prefixes
        self.privatesuper = privatesuper
        self.projectid = projectid
        self.shared = shared
        self.underlay = underlay
        self.vrf = vrf
        self.vrfshared = vrfshared
