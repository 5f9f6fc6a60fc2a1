"""DatastoreNetworkSearchQuery.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class DatastoreNetworkSearchQuery(Model):
    """Model that no operation uses.

    :param str addressfamily: Known values: ``IPv4``, ``IPv6``.
    :param list[str] destinationprefixes:
    :param str id:
    :param dict(str, str) labels:
    :param str name:
    :param bool nat:
    :param str parentnetworkid:
    :param str partitionid:
    :param list[str] prefixes:
    :param bool privatesuper:
    :param str projectid:
    :param bool underlay:
    :param int vrf:
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
