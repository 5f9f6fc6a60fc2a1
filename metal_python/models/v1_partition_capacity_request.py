"""V1PartitionCapacityRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1PartitionCapacityRequest(Model):
    """Filters for the capacity of partitions.

    :param str id: ID of the only partition to count; all by default.
    :param str projectid: Project whose own reservations stay in ``free``. By default, all open reservations are
        subtracted.
    :param str sizeid: ID of the only size to count; all by default.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("id", "id", "str"),
        ("projectid", "projectid", "str"),
        ("sizeid", "sizeid", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, id=None, projectid=None, sizeid=None):
        self.id = id
        self.projectid = projectid
        self.sizeid = sizeid
