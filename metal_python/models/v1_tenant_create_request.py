"""V1TenantCreateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1TenantCreateRequest(Model):
    """Tenant to create.

    :param V1QuotaSet default_quotas: Quotas of new projects that have none of their own.
    :param str description: Description.
    :param V1IAMConfig iam_config: Identity provider settings.
    :param V1Meta meta: ID, annotations and labels; optional.
    :param str name: Name, need not be unique.
    :param V1QuotaSet quotas: Quotas of the tenant; only ``project`` is enforced.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("default_quotas", "default_quotas", "V1QuotaSet"),
        ("description", "description", "str"),
        ("iam_config", "iam_config", "V1IAMConfig"),
        ("meta", "meta", "V1Meta"),
        ("name", "name", "str"),
        ("quotas", "quotas", "V1QuotaSet"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, default_quotas=None, description=None, iam_config=None, meta=None, name=None, quotas=None):
        self.default_quotas = default_quotas
        self.description = description
        self.iam_config = iam_config
        self.meta = meta
        self.name = name
        self.quotas = quotas
