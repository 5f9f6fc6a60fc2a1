# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1SizeSuggestRequest(Model):
    machine_id: Optional[str]
    def __init__(self, machine_id: Optional[str] = None) -> None: ...
