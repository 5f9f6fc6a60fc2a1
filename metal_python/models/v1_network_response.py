"""V1NetworkResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.models.v1_network_consumption import V1NetworkConsumption
from metal_python.models.v1_network_usage import V1NetworkUsage
from metal_python.rfc3339 import are_utc, format_time, parse, parse_utc

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"none",
        u"ipv4-masq",
        u"external",
        u"underlay",
        u"super",
        u"super-namespaced",
        u"child",
        u"child-shared",
    )
)


class V1NetworkResponse(Model):
    """Network with its prefixes, kind, VRF and usage.

    :param list[str] additional_announcable_cid_rs: Prefixes that machines in the child networks may announce as
        well; ``None`` if there are none.
    :param datetime.datetime changed: Time of the last change, set by the server.
    :param V1NetworkConsumption consumption: IP and prefix usage per address family.
    :param datetime.datetime created: Time of creation, set by the server.
    :param dict(str, int) defaultchildprefixlength: Map of address family to the default prefix length of child
        networks. ``None`` or empty for networks that are not super networks. Unit: bits.
    :param str description: Description; empty if none was given.
    :param list[str] destinationprefixes: Prefixes that are reachable through the network.
    :param str id: ID of the network.
    :param dict(str, str) labels: Labels as a map of string to string; an empty map if there are none.
    :param str name: Name; empty if none was given.
    :param bool nat: Whether IPv4 traffic that leaves the network is masqueraded.
    :param str nattype: Kind of address translation. ``None`` for networks that were never migrated. Known values:
        ``none``: No translation; ``ipv4-masq``: IPv4 masquerading.
    :param str networktype: Kind of the network, fixed at creation: sharing the network later does not change it.
        ``None`` for networks that were never migrated. Known values: ``external``: Created with ``create_network``,
        open to all projects; ``underlay``: Between switches and firewalls; ``super``: Child networks are allocated
        from it; ``super-namespaced``: Super network with separate prefixes per project; not created by this API;
        ``child``: Allocated for one project; ``child-shared``: Allocated and shared with other projects.
    :param str parentnetworkid: ID of the super network of a child network; ``None`` or empty for others.
    :param str partitionid: ID of the partition; empty if the network belongs to none.
    :param list[str] prefixes: Prefixes of the network; those of a dual-stack child network have no defined order.
    :param bool privatesuper: Whether child networks are allocated from this network.
    :param str projectid: ID of the project; empty if the network belongs to none.
    :param bool shared: Whether other projects may allocate IP addresses in it; the server checks this for child
        networks only.
    :param bool underlay: Whether this is the underlay network of its partition.
    :param V1NetworkUsage usage: IPv4 part of ``consumption``; all numbers are 0 without IPv4 prefixes. Deprecated:
        use ``consumption``.
    :param int vrf: VRF number; 0 for none.
    :param bool vrfshared: Not stored by the server, so always ``None``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("additional_announcable_cid_rs", "additionalAnnouncableCIDRs", "list[str]"),
        ("changed", "changed", "datetime"),
        ("consumption", "consumption", "V1NetworkConsumption"),
        ("created", "created", "datetime"),
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
        ("usage", "usage", "V1NetworkUsage"),
        ("vrf", "vrf", "int"),
        ("vrfshared", "vrfshared", "bool"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        additional_announcable_cid_rs=None,
        changed=None,
        consumption=None,
        created=None,
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
        usage=None,
        vrf=None,
        vrfshared=None,
    ):
        self.additional_announcable_cid_rs = additional_announcable_cid_rs
        self.changed = changed
        self.consumption = consumption
        self.created = created
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
        self.usage = usage
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
            "changed": self.changed,
            "consumption": (
                self.consumption.to_dict()
                if type(self.consumption) is V1NetworkConsumption
                else plain(self.consumption)
            ),
            "created": self.created,
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
            "usage": self.usage.to_dict() if type(self.usage) is V1NetworkUsage else plain(self.usage),
            "vrf": self.vrf,
            "vrfshared": self.vrfshared,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.additional_announcable_cid_rs
        if value is not None:
            result["additionalAnnouncableCIDRs"] = to_json(value)
        value = self.changed
        if value is not None:
            result["changed"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.consumption
        if value is not None:
            result["consumption"] = value.to_json_dict() if type(value) is V1NetworkConsumption else to_json(value)
        value = self.created
        if value is not None:
            result["created"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
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
            result["nat"] = value if type(value) is bool else to_json(value)
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
            result["privatesuper"] = value if type(value) is bool else to_json(value)
        value = self.projectid
        if value is not None:
            result["projectid"] = value if type(value) is Text else to_json(value)
        value = self.shared
        if value is not None:
            result["shared"] = value if type(value) is bool else to_json(value)
        value = self.underlay
        if value is not None:
            result["underlay"] = value if type(value) is bool else to_json(value)
        value = self.usage
        if value is not None:
            result["usage"] = value.to_json_dict() if type(value) is V1NetworkUsage else to_json(value)
        value = self.vrf
        if value is not None:
            result["vrf"] = value if type(value) is int else to_json(value)
        value = self.vrfshared
        if value is not None:
            result["vrfshared"] = value if type(value) is bool else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1NetworkResponse)
        time1, time2 = get("changed"), get("created")
        if time1 and time2 and are_utc(time1 + time2):
            model.changed = parse_utc(time1)
            model.created = parse_utc(time2)
        else:
            model.changed = None if time1 is None else parse(time1)
            model.created = None if time2 is None else parse(time2)
        model.additional_announcable_cid_rs = value = get("additionalAnnouncableCIDRs")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        value = get("consumption")
        model.consumption = None if value is None else V1NetworkConsumption._read(value)
        model.defaultchildprefixlength = value = get("defaultchildprefixlength")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            if not INTEGERS.issuperset(map(type, value.values())):
                raise UnexpectedValueError
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.destinationprefixes = value = get("destinationprefixes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.id = value = get("id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.labels = value = get("labels")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            join(value.values())
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.nat = value = get("nat")
        if type(value) is not bool and value is not None:
            raise UnexpectedValueError
        value = get("nattype")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.nattype = WORDS.get(value, value)
        value = get("networktype")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.networktype = WORDS.get(value, value)
        model.parentnetworkid = value = get("parentnetworkid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.partitionid = value = get("partitionid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.prefixes = value = get("prefixes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.privatesuper = value = get("privatesuper")
        if type(value) is not bool and value is not None:
            raise UnexpectedValueError
        model.projectid = value = get("projectid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.shared = value = get("shared")
        if type(value) is not bool and value is not None:
            raise UnexpectedValueError
        model.underlay = value = get("underlay")
        if type(value) is not bool and value is not None:
            raise UnexpectedValueError
        value = get("usage")
        model.usage = None if value is None else V1NetworkUsage._read(value)
        model.vrf = value = get("vrf")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.vrfshared = value = get("vrfshared")
        if type(value) is not bool and value is not None:
            raise UnexpectedValueError
        return model
