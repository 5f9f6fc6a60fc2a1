"""V1NetworkAllocateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1NetworkAllocateRequest(Model):
    """Project, partition and size of a new child network.

    :param str addressfamily: Address family of the prefixes. By default, every family of the super network. Known
        values: ``IPv4``: IP version 4; ``IPv6``: IP version 6.
    :param str description: Description; an empty string if ``None``.
    :param list[str] destinationprefixes: Prefixes that are reachable through the network.
    :param dict(str, str) labels: Labels as a map of string to string.
    :param dict(str, int) length: Map of address family to prefix length. Overrides the default of the super network
        for that family. Unit: bits.
    :param str name: Name, need not be unique; an empty string if ``None``.
    :param bool nat: Whether IPv4 traffic that leaves the network is masqueraded. ``False`` by default.
    :param str partitionid: ID of the partition whose private super network provides the prefixes.
    :param str projectid: ID of the project that owns the network.
    :param bool shared: Whether other projects may allocate IP addresses in the network. ``False`` by default;
        cannot be changed back from ``True``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("addressfamily", "addressfamily", "str"),
        ("description", "description", "str"),
        ("destinationprefixes", "destinationprefixes", "list[str]"),
        ("labels", "labels", "dict(str, str)"),
        ("length", "length", "dict(str, int)"),
        ("name", "name", "str"),
        ("nat", "nat", "bool"),
        ("partitionid", "partitionid", "str"),
        ("projectid", "projectid", "str"),
        ("shared", "shared", "bool"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        addressfamily=None,
        description=None,
        destinationprefixes=None,
        labels=None,
        length=None,
        name=None,
        nat=None,
        partitionid=None,
        projectid=None,
        shared=None,
    ):
        self.addressfamily = addressfamily
        self.description = description
        self.destinationprefixes = destinationprefixes
        self.labels = labels
        self.length = length
        self.name = name
        self.nat = nat
        self.partitionid = partitionid
        self.projectid = projectid
        self.shared = shared
