"""V1ProjectUpdateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1ProjectUpdateRequest(Model):
    """Complete new state of a project. Fields that are ``None`` are lost.

    :param str description: New description. ``None`` clears it.
    :param V1Meta meta: Required: ``id`` and the current ``version``. ``annotations`` and ``labels`` replace the
        stored ones; ``None`` clears them.
    :param str name: New name. ``None`` clears it.
    :param V1QuotaSet quotas: New quotas. ``None`` removes them.
    :param str tenant_id: ID of the tenant, as stored. Required; cannot change.
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
