"""V1ProjectCreateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1ProjectCreateRequest(Model):
    """Project to create.

    :param str description: Description.
    :param V1Meta meta: ID, annotations and labels; optional.
    :param str name: Name, need not be unique.
    :param V1QuotaSet quotas: Quotas of the project; by default ``default_quotas`` of the tenant.
    :param str tenant_id: ID of an existing tenant that owns the project.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("meta", "meta", "V1Meta"),
        ("name", "name", "str"),
        ("quotas", "quotas", "V1QuotaSet"),
        ("tenant_id", "tenant_id", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, meta=None, name=None, quotas=None, tenant_id=None):
        self.description = description
        self.meta = meta
        self.name = name
        self.quotas = quotas
        self.tenant_id = tenant_id
