# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1FilesystemLayoutMatchRequest(Model):
    __slots__ = (
        "filesystemlayout",
        "machine",
    )
    filesystemlayout: Optional[str]
    machine: Optional[str]
    def __init__(self, filesystemlayout: Optional[str] = None, machine: Optional[str] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1FilesystemLayoutMatchRequest: ...
