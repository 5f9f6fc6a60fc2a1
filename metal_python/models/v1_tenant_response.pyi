# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model
from metal_python.models.v1_iam_config import V1IAMConfig
from metal_python.models.v1_meta import V1Meta
from metal_python.models.v1_quota_set import V1QuotaSet

class V1TenantResponse(Model):
    default_quotas: Optional[V1QuotaSet]
    description: Optional[str]
    iam_config: Optional[V1IAMConfig]
    meta: Optional[V1Meta]
    name: Optional[str]
    quotas: Optional[V1QuotaSet]
    def __init__(
        self,
        default_quotas: Optional[V1QuotaSet] = None,
        description: Optional[str] = None,
        iam_config: Optional[V1IAMConfig] = None,
        meta: Optional[V1Meta] = None,
        name: Optional[str] = None,
        quotas: Optional[V1QuotaSet] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1TenantResponse: ...
