"""V1NetworkAllocateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, join, new, plain, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"IPv4",
        u"IPv6",
    )
)


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

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "addressfamily": self.addressfamily,
            "description": self.description,
            "destinationprefixes": (
                self.destinationprefixes[:]
                if type(self.destinationprefixes) is list
                else plain(self.destinationprefixes)
            ),
            "labels": plain(self.labels),
            "length": plain(self.length),
            "name": self.name,
            "nat": self.nat,
            "partitionid": self.partitionid,
            "projectid": self.projectid,
            "shared": self.shared,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.addressfamily
        if value is not None:
            result["addressfamily"] = value if type(value) is Text else to_json(value)
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.destinationprefixes
        if value is not None:
            result["destinationprefixes"] = to_json(value)
        value = self.labels
        if value is not None:
            result["labels"] = to_json(value)
        value = self.length
        if value is not None:
            result["length"] = to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.nat
        if value is not None:
            result["nat"] = to_json(value)
        value = self.partitionid
        if value is not None:
            result["partitionid"] = value if type(value) is Text else to_json(value)
        value = self.projectid
        if value is not None:
            result["projectid"] = value if type(value) is Text else to_json(value)
        value = self.shared
        if value is not None:
            result["shared"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1NetworkAllocateRequest)
        value = get("addressfamily")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.addressfamily = WORDS.get(value, value)
        model.description = value = get("description")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.destinationprefixes = value = get("destinationprefixes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.labels = value = get("labels")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            join(value.values())
        model.length = value = get("length")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            if not INTEGERS.issuperset(map(type, value.values())):
                raise UnexpectedValueError
        model.name = value = get("name")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.nat = value = get("nat")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        model.partitionid = value = get("partitionid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.projectid = value = get("projectid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.shared = value = get("shared")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        return model
