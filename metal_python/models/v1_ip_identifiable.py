"""V1IPIdentifiable.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1IPIdentifiable(Model):
    """Model that no operation uses.

    :param str allocationuuid:
    :param str ipaddress:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("allocationuuid", "allocationuuid", "str"),
        ("ipaddress", "ipaddress", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, allocationuuid=None, ipaddress=None):
        self.allocationuuid = allocationuuid
        self.ipaddress = ipaddress
