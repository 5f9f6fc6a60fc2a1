# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1MachineConsolePasswordResponse(Model):
    console_password: str
    description: Optional[str]
    id: str
    name: Optional[str]
    def __init__(
        self,
        console_password: Optional[str] = None,
        description: Optional[str] = None,
        id: Optional[str] = None,
        name: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineConsolePasswordResponse: ...
