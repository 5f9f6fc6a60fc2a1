"""V1SwitchFindRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"SONiC",
        u"Cumulus",
    )
)


class V1SwitchFindRequest(Model):
    """Filters for switches. All filters that are set must match exactly.

    :param str id: ID of the switch.
    :param str name: Name, as a whole.
    :param str osvendor: Vendor of the operating system; case-sensitive. Known values: ``SONiC``: SONiC;
        ``Cumulus``: Cumulus Linux.
    :param str osversion: Version of the operating system, as a whole.
    :param str partitionid: ID of the partition (named ``partition_id`` in ``V1SwitchRegisterRequest``).
    :param str rackid: ID of the rack (named ``rack_id`` in other models).
    :param str roomid: ID of the room (named ``room_id`` in other models). metal-api 0.44.1 ignores this filter.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("id", "id", "str"),
        ("name", "name", "str"),
        ("osvendor", "osvendor", "str"),
        ("osversion", "osversion", "str"),
        ("partitionid", "partitionid", "str"),
        ("rackid", "rackid", "str"),
        ("roomid", "roomid", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, id=None, name=None, osvendor=None, osversion=None, partitionid=None, rackid=None, roomid=None):
        self.id = id
        self.name = name
        self.osvendor = osvendor
        self.osversion = osversion
        self.partitionid = partitionid
        self.rackid = rackid
        self.roomid = roomid

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "id": self.id,
            "name": self.name,
            "osvendor": self.osvendor,
            "osversion": self.osversion,
            "partitionid": self.partitionid,
            "rackid": self.rackid,
            "roomid": self.roomid,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.osvendor
        if value is not None:
            result["osvendor"] = value if type(value) is Text else to_json(value)
        value = self.osversion
        if value is not None:
            result["osversion"] = value if type(value) is Text else to_json(value)
        value = self.partitionid
        if value is not None:
            result["partitionid"] = value if type(value) is Text else to_json(value)
        value = self.rackid
        if value is not None:
            result["rackid"] = value if type(value) is Text else to_json(value)
        value = self.roomid
        if value is not None:
            result["roomid"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SwitchFindRequest)
        model.id = value = get("id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.name = value = get("name")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        value = get("osvendor")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.osvendor = WORDS.get(value, value)
        model.osversion = value = get("osversion")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.partitionid = value = get("partitionid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.rackid = value = get("rackid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.roomid = value = get("roomid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
