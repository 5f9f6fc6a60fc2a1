# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1MachineConsolePasswordRequest(Model):
    id: Optional[str]
    reason: Optional[str]
    def __init__(self, id: Optional[str] = None, reason: Optional[str] = None) -> None: ...
