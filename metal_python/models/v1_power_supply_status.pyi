# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1PowerSupplyStatus(Model):
    health: str
    state: str
    def __init__(self, health: Optional[str] = None, state: Optional[str] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1PowerSupplyStatus: ...
