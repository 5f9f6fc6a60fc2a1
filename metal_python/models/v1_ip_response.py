"""V1IPResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.rfc3339 import are_utc, format_time, parse, parse_utc

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"ephemeral",
        u"static",
    )
)


class V1IPResponse(Model):
    """Allocated IP address.

    :param str allocationuuid: UUID of this allocation; differs if the same address is allocated again later.
    :param datetime.datetime changed: Time of the last change, set by the server.
    :param datetime.datetime created: Time of the allocation.
    :param str description: Description; empty if none was given.
    :param str ipaddress: IP address in canonical form, which is also its ID in paths.
    :param str name: Name; empty if none was given.
    :param str networkid: ID of the network that the address belongs to.
    :param str projectid: ID of the project that owns the address.
    :param list[str] tags: Tags, sorted. ``machine.metal-stack.io/id=<machineid>`` names a machine that uses the
        address.
    :param str type: Lifetime of the address. Known values: ``ephemeral``: Freed with the last machine that uses it;
        ``static``: Stays with the project until it is freed with ``free_ip``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("allocationuuid", "allocationuuid", "str"),
        ("changed", "changed", "datetime"),
        ("created", "created", "datetime"),
        ("description", "description", "str"),
        ("ipaddress", "ipaddress", "str"),
        ("name", "name", "str"),
        ("networkid", "networkid", "str"),
        ("projectid", "projectid", "str"),
        ("tags", "tags", "list[str]"),
        ("type", "type", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        allocationuuid=None,
        changed=None,
        created=None,
        description=None,
        ipaddress=None,
        name=None,
        networkid=None,
        projectid=None,
        tags=None,
        type=None,
    ):
        self.allocationuuid = allocationuuid
        self.changed = changed
        self.created = created
        self.description = description
        self.ipaddress = ipaddress
        self.name = name
        self.networkid = networkid
        self.projectid = projectid
        self.tags = tags
        self.type = type

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "allocationuuid": self.allocationuuid,
            "changed": self.changed,
            "created": self.created,
            "description": self.description,
            "ipaddress": self.ipaddress,
            "name": self.name,
            "networkid": self.networkid,
            "projectid": self.projectid,
            "tags": self.tags[:] if type(self.tags) is list else plain(self.tags),
            "type": self.type,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.allocationuuid
        if value is not None:
            result["allocationuuid"] = value if type(value) is Text else to_json(value)
        value = self.changed
        if value is not None:
            result["changed"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.created
        if value is not None:
            result["created"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.ipaddress
        if value is not None:
            result["ipaddress"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.networkid
        if value is not None:
            result["networkid"] = value if type(value) is Text else to_json(value)
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
        model = new(V1IPResponse)
        time1, time2 = get("changed"), get("created")
        if time1 and time2 and are_utc(time1 + time2):
            model.changed = parse_utc(time1)
            model.created = parse_utc(time2)
        else:
            model.changed = None if time1 is None else parse(time1)
            model.created = None if time2 is None else parse(time2)
        model.allocationuuid = value = get("allocationuuid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.ipaddress = value = get("ipaddress")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.networkid = value = get("networkid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.projectid = value = get("projectid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.tags = value = get("tags")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        value = get("type")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.type = WORDS.get(value, value)
        return model
