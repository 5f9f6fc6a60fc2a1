# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1MetalGPU(Model):
    model: str
    vendor: str
    def __init__(self, model: Optional[str] = None, vendor: Optional[str] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MetalGPU: ...
