"""V1SizeReservationCreateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


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
