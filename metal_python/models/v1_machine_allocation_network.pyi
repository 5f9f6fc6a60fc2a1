# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1MachineAllocationNetwork(Model):
    __slots__ = (
        "autoacquire",
        "networkid",
    )
    autoacquire: Optional[bool]
    networkid: Optional[str]
    def __init__(self, autoacquire: Optional[bool] = None, networkid: Optional[str] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineAllocationNetwork: ...
