"""V1Identifiable.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1Identifiable(Model):
    """Model that no operation uses.

    :param str id:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("id", "id", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, id=None):
        self.id = id
