# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1IssuerConfig(Model):
    client_id: Optional[str]
    url: Optional[str]
    def __init__(self, client_id: Optional[str] = None, url: Optional[str] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1IssuerConfig: ...
