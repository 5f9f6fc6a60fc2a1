# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1MachineUpdateFirmwareRequest(Model):
    description: Optional[str]
    kind: Optional[str]
    revision: Optional[str]
    def __init__(
        self, description: Optional[str] = None, kind: Optional[str] = None, revision: Optional[str] = None
    ) -> None: ...
