"""V1SizeReservationUpdateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1SizeReservationUpdateRequest(Model):
    """Changes to a reservation.

    :param int amount: New number of machines for each partition, at least 1. ``None`` keeps the stored one.
    :param str description: New description. ``None`` keeps the stored one; an empty string clears it.
    :param str id: ID of the reservation to change.
    :param dict(str, str) labels: New labels, replacing the stored ones. ``None`` keeps them; an empty map clears
        them.
    :param str name: New display name. ``None`` keeps the stored one; an empty string clears it.
    :param list[str] partitionids: New partitions, replacing the stored ones. ``None`` or an empty list keeps them.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("amount", "amount", "int"),
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("labels", "labels", "dict(str, str)"),
        ("name", "name", "str"),
        ("partitionids", "partitionids", "list[str]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, amount=None, description=None, id=None, labels=None, name=None, partitionids=None):
        self.amount = amount
        self.description = description
        self.id = id
        self.labels = labels
        self.name = name
        self.partitionids = partitionids
