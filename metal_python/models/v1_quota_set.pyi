# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model
from metal_python.models.v1_quota import V1Quota

class V1QuotaSet(Model):
    cluster: Optional[V1Quota]
    ip: Optional[V1Quota]
    machine: Optional[V1Quota]
    project: Optional[V1Quota]
    def __init__(
        self,
        cluster: Optional[V1Quota] = None,
        ip: Optional[V1Quota] = None,
        machine: Optional[V1Quota] = None,
        project: Optional[V1Quota] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1QuotaSet: ...
