# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model
from metal_python.models.v1_meta import V1Meta
from metal_python.models.v1_quota_set import V1QuotaSet

class V1ProjectCreateRequest(Model):
    description: Optional[str]
    meta: Optional[V1Meta]
    name: Optional[str]
    quotas: Optional[V1QuotaSet]
    tenant_id: Optional[str]
    def __init__(
        self,
        description: Optional[str] = None,
        meta: Optional[V1Meta] = None,
        name: Optional[str] = None,
        quotas: Optional[V1QuotaSet] = None,
        tenant_id: Optional[str] = None,
    ) -> None: ...
