# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1Filesystem(Model):
    createoptions: Optional[List[str]]
    device: str
    format: str
    label: Optional[str]
    mountoptions: Optional[List[str]]
    path: Optional[str]
    def __init__(
        self,
        createoptions: Optional[List[str]] = None,
        device: Optional[str] = None,
        format: Optional[str] = None,
        label: Optional[str] = None,
        mountoptions: Optional[List[str]] = None,
        path: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1Filesystem: ...
