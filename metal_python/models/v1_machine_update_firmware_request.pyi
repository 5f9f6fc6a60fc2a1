# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1MachineUpdateFirmwareRequest(Model):
    __slots__ = (
        "description",
        "kind",
        "revision",
    )
    description: Optional[str]
    kind: Optional[str]
    revision: Optional[str]
    def __init__(
        self, description: Optional[str] = None, kind: Optional[str] = None, revision: Optional[str] = None
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineUpdateFirmwareRequest: ...
