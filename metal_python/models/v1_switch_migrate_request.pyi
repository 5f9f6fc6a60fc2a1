# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1SwitchMigrateRequest(Model):
    new_switch_id: Optional[str]
    old_switch_id: Optional[str]
    def __init__(self, new_switch_id: Optional[str] = None, old_switch_id: Optional[str] = None) -> None: ...
