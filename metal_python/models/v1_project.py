"""V1Project.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1Project(Model):
    """Model that no operation uses.

    :param str description:
    :param V1Meta meta:
    :param str name:
    :param V1QuotaSet quotas:
    :param str tenant_id:
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
