# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1SwitchPortToggleRequest(Model):
    __slots__ = (
        "nic",
        "status",
    )
    nic: Optional[str]
    status: Optional[str]
    def __init__(self, nic: Optional[str] = None, status: Optional[str] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SwitchPortToggleRequest: ...
