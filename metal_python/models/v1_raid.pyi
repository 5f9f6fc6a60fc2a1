# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1Raid(Model):
    arrayname: str
    createoptions: Optional[List[str]]
    devices: Optional[List[str]]
    level: str
    spares: int
    def __init__(
        self,
        arrayname: Optional[str] = None,
        createoptions: Optional[List[str]] = None,
        devices: Optional[List[str]] = None,
        level: Optional[str] = None,
        spares: Optional[int] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1Raid: ...
