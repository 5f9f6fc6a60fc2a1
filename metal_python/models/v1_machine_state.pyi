# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1MachineState(Model):
    description: str
    issuer: Optional[str]
    metal_hammer_version: str
    value: str
    def __init__(
        self,
        description: Optional[str] = None,
        issuer: Optional[str] = None,
        metal_hammer_version: Optional[str] = None,
        value: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineState: ...
