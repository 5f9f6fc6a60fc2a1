# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1SwitchMigrateRequest(Model):
    __slots__ = (
        "new_switch_id",
        "old_switch_id",
    )
    new_switch_id: Optional[str]
    old_switch_id: Optional[str]
    def __init__(self, new_switch_id: Optional[str] = None, old_switch_id: Optional[str] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SwitchMigrateRequest: ...
