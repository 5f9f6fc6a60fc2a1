"""V1SizeReservationListRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


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
