"""V1Timestamps.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1Timestamps(Model):
    """Model that no operation uses.

    :param datetime.datetime changed:
    :param datetime.datetime created:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("changed", "changed", "datetime"),
        ("created", "created", "datetime"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, changed=None, created=None):
        self.changed = changed
        self.created = created
