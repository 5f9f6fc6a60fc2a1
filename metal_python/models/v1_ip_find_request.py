"""V1IPFindRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"IPv4",
        u"IPv6",
        u"ephemeral",
        u"static",
    )
)


class V1IPFindRequest(Model):
    """Filters for IP addresses. All filters that are set must match.

    :param str addressfamily: Address family; not case-sensitive. Known values: ``IPv4``: IP version 4; ``IPv6``: IP
        version 6.
    :param str allocationuuid: UUID of the allocation.
    :param str ipaddress: IP address, in the spelling that the API returns.
    :param str machineid: UUID of a machine; finds addresses with its tag.
    :param str name: Name, as a whole.
    :param str networkid: ID of the network.
    :param str networkprefix: Prefix of the network, in the same spelling as in ``prefixes`` of the network.
    :param str projectid: ID of the project.
    :param list[str] tags: Tags; the address must have all of them.
    :param str type: Lifetime of the address. Known values: ``ephemeral``: Freed with the last machine that uses it;
        ``static``: Stays with the project until it is freed with ``free_ip``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("addressfamily", "addressfamily", "str"),
        ("allocationuuid", "allocationuuid", "str"),
        ("ipaddress", "ipaddress", "str"),
        ("machineid", "machineid", "str"),
        ("name", "name", "str"),
        ("networkid", "networkid", "str"),
        ("networkprefix", "networkprefix", "str"),
        ("projectid", "projectid", "str"),
        ("tags", "tags", "list[str]"),
        ("type", "type", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        addressfamily=None,
        allocationuuid=None,
        ipaddress=None,
        machineid=None,
        name=None,
        networkid=None,
        networkprefix=None,
        projectid=None,
        tags=None,
        type=None,
    ):
        self.addressfamily = addressfamily
        self.allocationuuid = allocationuuid
        self.ipaddress = ipaddress
        self.machineid = machineid
        self.name = name
        self.networkid = networkid
        self.networkprefix = networkprefix
        self.projectid = projectid
        self.tags = tags
        self.type = type

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "addressfamily": self.addressfamily,
            "allocationuuid": self.allocationuuid,
            "ipaddress": self.ipaddress,
            "machineid": self.machineid,
            "name": self.name,
            "networkid": self.networkid,
            "networkprefix": self.networkprefix,
            "projectid": self.projectid,
            "tags": self.tags[:] if type(self.tags) is list else plain(self.tags),
            "type": self.type,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.addressfamily
        if value is not None:
            result["addressfamily"] = value if type(value) is Text else to_json(value)
        value = self.allocationuuid
        if value is not None:
            result["allocationuuid"] = value if type(value) is Text else to_json(value)
        value = self.ipaddress
        if value is not None:
            result["ipaddress"] = value if type(value) is Text else to_json(value)
        value = self.machineid
        if value is not None:
            result["machineid"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.networkid
        if value is not None:
            result["networkid"] = value if type(value) is Text else to_json(value)
        value = self.networkprefix
        if value is not None:
            result["networkprefix"] = value if type(value) is Text else to_json(value)
        value = self.projectid
        if value is not None:
            result["projectid"] = value if type(value) is Text else to_json(value)
        value = self.tags
        if value is not None:
            result["tags"] = to_json(value)
        value = self.type
        if value is not None:
            result["type"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1IPFindRequest)
        value = get("addressfamily")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.addressfamily = WORDS.get(value, value)
        model.allocationuuid = value = get("allocationuuid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.ipaddress = value = get("ipaddress")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.machineid = value = get("machineid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.name = value = get("name")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.networkid = value = get("networkid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.networkprefix = value = get("networkprefix")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.projectid = value = get("projectid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.tags = value = get("tags")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        value = get("type")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.type = WORDS.get(value, value)
        return model
