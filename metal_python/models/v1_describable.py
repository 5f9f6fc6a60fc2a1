"""V1Describable.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1Describable(Model):
    """Model that no operation uses.

    :param str description:
    :param str name:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("name", "name", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, name=None):
        self.description = description
        self.name = name
