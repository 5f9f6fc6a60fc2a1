# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1SizeSuggestRequest(Model):
    __slots__ = ("machine_id",)
    machine_id: Optional[str]
    def __init__(self, machine_id: Optional[str] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SizeSuggestRequest: ...
