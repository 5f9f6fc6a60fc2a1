"""V1SizeImageConstraintCreateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1SizeImageConstraintCreateRequest(Model):
    """Image constraint to create.

    :param V1SizeImageConstraintBase constraints: Permitted image versions. ``None`` restricts nothing.
    :param str description: Description for people; an empty string if ``None``.
    :param str id: ID of the size to restrict. A constraint with a ``/`` in its ID can be created, but neither found
        nor deleted.
    :param str name: Display name; an empty string if ``None``.
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
