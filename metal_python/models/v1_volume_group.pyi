# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

class V1VolumeGroup(Model):
    devices: Optional[List[str]]
    name: str
    tags: Optional[List[str]]
    def __init__(
        self, devices: Optional[List[str]] = None, name: Optional[str] = None, tags: Optional[List[str]] = None
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1VolumeGroup: ...
