# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1Quota(Model):
    quota: Optional[int]
    used: Optional[int]
    def __init__(self, quota: Optional[int] = None, used: Optional[int] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1Quota: ...
