# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1Describable(Model):
    __slots__ = (
        "description",
        "name",
    )
    description: Optional[str]
    name: Optional[str]
    def __init__(self, description: Optional[str] = None, name: Optional[str] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1Describable: ...
