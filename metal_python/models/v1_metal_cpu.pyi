# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1MetalCPU(Model):
    cores: int
    model: str
    threads: int
    vendor: str
    def __init__(
        self,
        cores: Optional[int] = None,
        model: Optional[str] = None,
        threads: Optional[int] = None,
        vendor: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MetalCPU: ...
