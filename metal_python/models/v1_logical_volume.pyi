# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1LogicalVolume(Model):
    lvmtype: str
    name: str
    size: int
    volumegroup: str
    def __init__(
        self,
        lvmtype: Optional[str] = None,
        name: Optional[str] = None,
        size: Optional[int] = None,
        volumegroup: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1LogicalVolume: ...
