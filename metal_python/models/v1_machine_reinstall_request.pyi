# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1MachineReinstallRequest(Model):
    description: Optional[str]
    id: Optional[str]
    imageid: Optional[str]
    name: Optional[str]
    def __init__(
        self,
        description: Optional[str] = None,
        id: Optional[str] = None,
        imageid: Optional[str] = None,
        name: Optional[str] = None,
    ) -> None: ...
