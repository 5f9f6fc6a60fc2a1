# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1MachineIssue(Model):
    description: str
    details: str
    id: str
    ref_url: str
    severity: str
    def __init__(
        self,
        description: Optional[str] = None,
        details: Optional[str] = None,
        id: Optional[str] = None,
        ref_url: Optional[str] = None,
        severity: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineIssue: ...
