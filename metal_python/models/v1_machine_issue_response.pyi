# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

class V1MachineIssueResponse(Model):
    issues: List[str]
    machineid: str
    def __init__(self, issues: Optional[List[str]] = None, machineid: Optional[str] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineIssueResponse: ...
