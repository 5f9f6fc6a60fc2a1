"""V1NetworkCreateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, join, new, plain, to_json


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

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "additional_announcable_cid_rs": (
                self.additional_announcable_cid_rs[:]
                if type(self.additional_announcable_cid_rs) is list
                else plain(self.additional_announcable_cid_rs)
            ),
            "defaultchildprefixlength": plain(self.defaultchildprefixlength),
            "description": self.description,
            "destinationprefixes": (
                self.destinationprefixes[:]
                if type(self.destinationprefixes) is list
                else plain(self.destinationprefixes)
            ),
            "id": self.id,
            "labels": plain(self.labels),
            "name": self.name,
            "nat": self.nat,
            "nattype": self.nattype,
            "networktype": self.networktype,
            "parentnetworkid": self.parentnetworkid,
            "partitionid": self.partitionid,
            "prefixes": self.prefixes[:] if type(self.prefixes) is list else plain(self.prefixes),
            "privatesuper": self.privatesuper,
            "projectid": self.projectid,
            "shared": self.shared,
            "underlay": self.underlay,
            "vrf": self.vrf,
            "vrfshared": self.vrfshared,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.additional_announcable_cid_rs
        if value is not None:
            result["additionalAnnouncableCIDRs"] = to_json(value)
        value = self.defaultchildprefixlength
        if value is not None:
            result["defaultchildprefixlength"] = to_json(value)
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.destinationprefixes
        if value is not None:
            result["destinationprefixes"] = to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.labels
        if value is not None:
            result["labels"] = to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.nat
        if value is not None:
            result["nat"] = to_json(value)
        value = self.nattype
        if value is not None:
            result["nattype"] = value if type(value) is Text else to_json(value)
        value = self.networktype
        if value is not None:
            result["networktype"] = value if type(value) is Text else to_json(value)
        value = self.parentnetworkid
        if value is not None:
            result["parentnetworkid"] = value if type(value) is Text else to_json(value)
        value = self.partitionid
        if value is not None:
            result["partitionid"] = value if type(value) is Text else to_json(value)
        value = self.prefixes
        if value is not None:
            result["prefixes"] = to_json(value)
        value = self.privatesuper
        if value is not None:
            result["privatesuper"] = to_json(value)
        value = self.projectid
        if value is not None:
            result["projectid"] = value if type(value) is Text else to_json(value)
        value = self.shared
        if value is not None:
            result["shared"] = to_json(value)
        value = self.underlay
        if value is not None:
            result["underlay"] = to_json(value)
        value = self.vrf
        if value is not None:
            result["vrf"] = to_json(value)
        value = self.vrfshared
        if value is not None:
            result["vrfshared"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1NetworkCreateRequest)
        model.additional_announcable_cid_rs = value = get("additionalAnnouncableCIDRs")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.defaultchildprefixlength = value = get("defaultchildprefixlength")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            if not INTEGERS.issuperset(map(type, value.values())):
                raise UnexpectedValueError
        model.description = value = get("description")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.destinationprefixes = value = get("destinationprefixes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.id = value = get("id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.labels = value = get("labels")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            join(value.values())
        model.name = value = get("name")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.nat = value = get("nat")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        model.nattype = value = get("nattype")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.networktype = value = get("networktype")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.parentnetworkid = value = get("parentnetworkid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.partitionid = value = get("partitionid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.prefixes = value = get("prefixes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.privatesuper = value = get("privatesuper")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        model.projectid = value = get("projectid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.shared = value = get("shared")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        model.underlay = value = get("underlay")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        model.vrf = value = get("vrf")
        if value is not None and type(value) not in INTEGERS:
            raise UnexpectedValueError
        model.vrfshared = value = get("vrfshared")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        return model
