# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

class V1MachineNic(Model):
    identifier: str
    mac: str
    name: str
    neighbors: List[V1MachineNic]
    def __init__(
        self,
        identifier: Optional[str] = None,
        mac: Optional[str] = None,
        name: Optional[str] = None,
        neighbors: Optional[List[V1MachineNic]] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineNic: ...
