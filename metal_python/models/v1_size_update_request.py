"""V1SizeUpdateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1SizeUpdateRequest(Model):
    """Changes to a size.

    :param list[V1SizeConstraint] constraints: New constraints, replacing the stored ones. ``None`` keeps them; an
        empty list removes all.
    :param str description: New description. ``None`` keeps the stored one; an empty string clears it.
    :param str id: ID of the size to change.
    :param dict(str, str) labels: New labels, replacing the stored ones. ``None`` keeps them; an empty map clears
        them.
    :param str name: New display name. ``None`` keeps the stored one; an empty string clears it.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("constraints", "constraints", "list[V1SizeConstraint]"),
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("labels", "labels", "dict(str, str)"),
        ("name", "name", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, constraints=None, description=None, id=None, labels=None, name=None):
        self.constraints = constraints
        self.description = description
        self.id = id
        self.labels = labels
        self.name = name
