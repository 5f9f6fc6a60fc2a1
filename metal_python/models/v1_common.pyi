# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1Common(Model):
    __slots__ = (
        "description",
        "id",
        "name",
    )
    description: Optional[str]
    id: Optional[str]
    name: Optional[str]
    def __init__(
        self, description: Optional[str] = None, id: Optional[str] = None, name: Optional[str] = None
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1Common: ...
