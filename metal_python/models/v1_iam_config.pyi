# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model
from metal_python.models.v1_idm_config import V1IDMConfig
from metal_python.models.v1_issuer_config import V1IssuerConfig

class V1IAMConfig(Model):
    idm_config: Optional[V1IDMConfig]
    issuer_config: Optional[V1IssuerConfig]
    def __init__(
        self, idm_config: Optional[V1IDMConfig] = None, issuer_config: Optional[V1IssuerConfig] = None
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1IAMConfig: ...
