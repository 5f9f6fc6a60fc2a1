"""V1SizeReservationCreateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, join, new, plain, to_json


class V1SizeReservationCreateRequest(Model):
    """Reservation to create.

    :param int amount: Number of machines reserved in each partition, at least 1.
    :param str description: Description for people; an empty string if ``None``.
    :param str id: ID of the reservation. The server generates a UUID if it is empty or ``None``. With an ID of your
        own, a second request creates no duplicate.
    :param dict(str, str) labels: Labels as a map of string to string.
    :param str name: Display name; an empty string if ``None``.
    :param list[str] partitionids: IDs of existing partitions, at least one, without duplicates. The amount applies
        to each of them.
    :param str projectid: ID of an existing project.
    :param str sizeid: ID of an existing size.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("amount", "amount", "int"),
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
        description=None,
        id=None,
        labels=None,
        name=None,
        partitionids=None,
        projectid=None,
        sizeid=None,
    ):
        self.amount = amount
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
            result["amount"] = to_json(value)
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
        model = new(V1SizeReservationCreateRequest)
        model.amount = value = get("amount")
        if value is not None and type(value) not in INTEGERS:
            raise UnexpectedValueError
        model.description = value = get("description")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
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
        model.partitionids = value = get("partitionids")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.projectid = value = get("projectid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.sizeid = value = get("sizeid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
