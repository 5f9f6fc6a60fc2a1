"""V1SizeCreateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1SizeCreateRequest(Model):
    """Size to create.

    :param list[V1SizeConstraint] constraints: Hardware ranges; a machine must meet all of them.
    :param str description: Description for people; an empty string if ``None``.
    :param str id: ID of the size; ``unknown`` is reserved. A size with a ``/`` in its ID can be created, but
        neither found nor deleted.
    :param dict(str, str) labels: Labels as a map of string to string.
    :param str name: Display name; an empty string if ``None``.
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
