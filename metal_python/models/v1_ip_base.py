"""V1IPBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1IPBase(Model):
    """Model that no operation uses.

    :param str networkid:
    :param str projectid:
    :param list[str] tags:
    :param str type: Known values: ``ephemeral``, ``static``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("networkid", "networkid", "str"),
        ("projectid", "projectid", "str"),
        ("tags", "tags", "list[str]"),
        ("type", "type", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, networkid=None, projectid=None, tags=None, type=None):
        self.networkid = networkid
        self.projectid = projectid
        self.tags = tags
        self.type = type
