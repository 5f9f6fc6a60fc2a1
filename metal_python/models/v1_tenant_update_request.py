"""V1TenantUpdateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1TenantUpdateRequest(Model):
    """Complete new state of a tenant. Fields that are ``None`` are lost.

    :param V1QuotaSet default_quotas: New quotas of new projects. ``None`` removes them.
    :param str description: New description. ``None`` clears it.
    :param V1IAMConfig iam_config: New identity provider settings. ``None`` removes them; for the provider tenant,
        its users can then no longer authenticate.
    :param V1Meta meta: Required: ``id`` and the current ``version``. ``annotations`` and ``labels`` replace the
        stored ones; ``None`` clears them.
    :param str name: New name. ``None`` clears it.
    :param V1QuotaSet quotas: New quotas. ``None`` removes them.
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
