"""V1SizeReservationListRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1SizeReservationListRequest(Model):
    """Filters for reservations. All filters that are set must match exactly.

    :param str id: ID of the reservation.
    :param str partitionid: ID of a partition that the reservation includes.
    :param str projectid: ID of the project.
    :param str sizeid: ID of the size.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("id", "id", "str"),
        ("partitionid", "partitionid", "str"),
        ("projectid", "projectid", "str"),
        ("sizeid", "sizeid", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, id=None, partitionid=None, projectid=None, sizeid=None):
        self.id = id
        self.partitionid = partitionid
        self.projectid = projectid
        self.sizeid = sizeid

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "id": self.id,
            "partitionid": self.partitionid,
            "projectid": self.projectid,
            "sizeid": self.sizeid,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.partitionid
        if value is not None:
            result["partitionid"] = value if type(value) is Text else to_json(value)
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
        model = new(V1SizeReservationListRequest)
        model.id = value = get("id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.partitionid = value = get("partitionid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.projectid = value = get("projectid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.sizeid = value = get("sizeid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
