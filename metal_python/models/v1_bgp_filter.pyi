# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

class V1BGPFilter(Model):
    cidrs: Optional[List[str]]
    vnis: Optional[List[str]]
    def __init__(self, cidrs: Optional[List[str]] = None, vnis: Optional[List[str]] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1BGPFilter: ...
