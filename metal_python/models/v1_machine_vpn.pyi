# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1MachineVPN(Model):
    address: str
    auth_key: str
    connected: bool
    def __init__(
        self, address: Optional[str] = None, auth_key: Optional[str] = None, connected: Optional[bool] = None
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineVPN: ...
