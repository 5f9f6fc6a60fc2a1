"""V1SizeReservationResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.rfc3339 import are_utc, format_time, parse, parse_utc


class V1SizeReservationResponse(Model):
    """Reservation of machines of a size for a project.

    :param int amount: Number of machines reserved in each partition; may exceed 32 bits.
    :param datetime.datetime changed: Time of the last change, set by the server.
    :param datetime.datetime created: Time of creation, set by the server.
    :param str description: Description for people; empty if none was given.
    :param str id: ID of the reservation, usually a UUID.
    :param dict(str, str) labels: Labels; ``None`` if there are none.
    :param str name: Display name; empty if none was given.
    :param list[str] partitionids: IDs of the partitions. The amount applies to each of them.
    :param str projectid: ID of the project that the machines are reserved for.
    :param str sizeid: ID of the size.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("amount", "amount", "int"),
        ("changed", "changed", "datetime"),
        ("created", "created", "datetime"),
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("labels", "labels", "dict(str, str)"),
        ("name", "name", "str"),
        ("partitionids", "partitionids", "list[str]"),
        ("projectid", "projectid", "str"),
        ("sizeid", "sizeid", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        amount=None,
        changed=None,
        created=None,
        description=None,
        id=None,
        labels=None,
        name=None,
        partitionids=None,
        projectid=None,
        sizeid=None,
    ):
        self.amount = amount
        self.changed = changed
        self.created = created
        self.description = description
        self.id = id
        self.labels = labels
        self.name = name
        self.partitionids = partitionids
        self.projectid = projectid
        self.sizeid = sizeid

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "amount": self.amount,
            "changed": self.changed,
            "created": self.created,
            "description": self.description,
            "id": self.id,
            "labels": plain(self.labels),
            "name": self.name,
            "partitionids": self.partitionids[:] if type(self.partitionids) is list else plain(self.partitionids),
            "projectid": self.projectid,
            "sizeid": self.sizeid,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.amount
        if value is not None:
            result["amount"] = value if type(value) is int else to_json(value)
        value = self.changed
        if value is not None:
            result["changed"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.created
        if value is not None:
            result["created"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.labels
        if value is not None:
            result["labels"] = to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.partitionids
        if value is not None:
            result["partitionids"] = to_json(value)
        value = self.projectid
        if value is not None:
            result["projectid"] = value if type(value) is Text else to_json(value)
        value = self.sizeid
        if value is not None:
            result["sizeid"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SizeReservationResponse)
        time1, time2 = get("changed"), get("created")
        if time1 and time2 and are_utc(time1 + time2):
            model.changed = parse_utc(time1)
            model.created = parse_utc(time2)
        else:
            model.changed = None if time1 is None else parse(time1)
            model.created = None if time2 is None else parse(time2)
        model.amount = value = get("amount")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
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
        model.partitionids = value = get("partitionids")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.projectid = value = get("projectid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.sizeid = value = get("sizeid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
