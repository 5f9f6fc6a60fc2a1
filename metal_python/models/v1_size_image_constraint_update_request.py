"""V1SizeImageConstraintUpdateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1SizeImageConstraintUpdateRequest(Model):
    """Changes to the image constraint of a size.

    :param V1SizeImageConstraintBase constraints: Permitted image versions, replacing the stored ones. ``None``
        removes all restrictions.
    :param str description: New description. ``None`` keeps the stored one; an empty string clears it.
    :param str id: ID of the size.
    :param str name: New display name. ``None`` keeps the stored one; an empty string clears it.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("constraints", "constraints", "V1SizeImageConstraintBase"),
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("name", "name", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, constraints=None, description=None, id=None, name=None):
        self.constraints = constraints
        self.description = description
        self.id = id
        self.name = name
