# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1MachineBlockDevice(Model):
    name: str
    size: int
    def __init__(self, name: Optional[str] = None, size: Optional[int] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineBlockDevice: ...
