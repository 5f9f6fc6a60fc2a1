# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

class V1MachineIpmiReportResponse(Model):
    created: List[str]
    updated: List[str]
    def __init__(self, created: Optional[List[str]] = None, updated: Optional[List[str]] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineIpmiReportResponse: ...
