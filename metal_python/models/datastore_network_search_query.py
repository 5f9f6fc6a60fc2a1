"""DatastoreNetworkSearchQuery.

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

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "addressfamily": self.addressfamily,
            "destinationprefixes": (
                self.destinationprefixes[:]
                if type(self.destinationprefixes) is list
                else plain(self.destinationprefixes)
            ),
            "id": self.id,
            "labels": plain(self.labels),
            "name": self.name,
            "nat": self.nat,
            "parentnetworkid": self.parentnetworkid,
            "partitionid": self.partitionid,
            "prefixes": self.prefixes[:] if type(self.prefixes) is list else plain(self.prefixes),
            "privatesuper": self.privatesuper,
            "projectid": self.projectid,
            "underlay": self.underlay,
            "vrf": self.vrf,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.addressfamily
        if value is not None:
            result["addressfamily"] = value if type(value) is Text else to_json(value)
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
        value = self.underlay
        if value is not None:
            result["underlay"] = to_json(value)
        value = self.vrf
        if value is not None:
            result["vrf"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(DatastoreNetworkSearchQuery)
        value = get("addressfamily")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.addressfamily = WORDS.get(value, value)
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
        model.underlay = value = get("underlay")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        model.vrf = value = get("vrf")
        if value is not None and type(value) not in INTEGERS:
            raise UnexpectedValueError
        return model
