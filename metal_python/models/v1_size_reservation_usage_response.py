"""V1SizeReservationUsageResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, join, new, plain, to_json


class V1SizeReservationUsageResponse(Model):
    """Usage of a reservation in one partition.

    :param int amount: Number of machines reserved in this partition.
    :param str description: Description of the reservation; empty if none was given.
    :param str id: ID of the reservation, the same for each of its partitions.
    :param dict(str, str) labels: Labels of the reservation; ``None`` if there are none.
    :param str name: Display name of the reservation; empty if none was given.
    :param str partitionid: ID of the partition of this entry.
    :param int projectallocations: Number of machines of this size that the project has allocated in this partition,
        also beyond the reservation.
    :param str projectid: ID of the project of the reservation.
    :param str sizeid: ID of the reserved size.
    :param int usedamount: Number of machines that count for the reservation: the smaller of ``amount`` and
        ``projectallocations``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("amount", "amount", "int"),
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("labels", "labels", "dict(str, str)"),
        ("name", "name", "str"),
        ("partitionid", "partitionid", "str"),
        ("projectallocations", "projectallocations", "int"),
        ("projectid", "projectid", "str"),
        ("sizeid", "sizeid", "str"),
        ("usedamount", "usedamount", "int"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        amount=None,
        description=None,
        id=None,
        labels=None,
        name=None,
        partitionid=None,
        projectallocations=None,
        projectid=None,
        sizeid=None,
        usedamount=None,
    ):
        self.amount = amount
        self.description = description
        self.id = id
        self.labels = labels
        self.name = name
        self.partitionid = partitionid
        self.projectallocations = projectallocations
        self.projectid = projectid
        self.sizeid = sizeid
        self.usedamount = usedamount

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "amount": self.amount,
            "description": self.description,
            "id": self.id,
            "labels": plain(self.labels),
            "name": self.name,
            "partitionid": self.partitionid,
            "projectallocations": self.projectallocations,
            "projectid": self.projectid,
            "sizeid": self.sizeid,
            "usedamount": self.usedamount,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.amount
        if value is not None:
            result["amount"] = value if type(value) is int else to_json(value)
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
        value = self.partitionid
        if value is not None:
            result["partitionid"] = value if type(value) is Text else to_json(value)
        value = self.projectallocations
        if value is not None:
            result["projectallocations"] = value if type(value) is int else to_json(value)
        value = self.projectid
        if value is not None:
            result["projectid"] = value if type(value) is Text else to_json(value)
        value = self.sizeid
        if value is not None:
            result["sizeid"] = value if type(value) is Text else to_json(value)
        value = self.usedamount
        if value is not None:
            result["usedamount"] = value if type(value) is int else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SizeReservationUsageResponse)
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
        model.partitionid = value = get("partitionid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.projectallocations = value = get("projectallocations")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.projectid = value = get("projectid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.sizeid = value = get("sizeid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.usedamount = value = get("usedamount")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        return model
