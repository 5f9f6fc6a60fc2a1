"""V1TenantFindRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1TenantFindRequest(Model):
    """Filters for tenants. All filters that are set must match.

    :param dict(str, str) annotations: Annotations; the tenant must have all of them with these values. No single
        quotes in the keys.
    :param str id: ID of the tenant.
    :param str name: Name, as a whole.
    :param V1Paging paging: Do not use it; see ``V1Paging``.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("annotations", "annotations", "dict(str, str)"),
        ("id", "id", "str"),
        ("name", "name", "str"),
        ("paging", "paging", "V1Paging"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, annotations=None, id=None, name=None, paging=None):
        self.annotations = annotations
        self.id = id
        self.name = name
        self.paging = paging
