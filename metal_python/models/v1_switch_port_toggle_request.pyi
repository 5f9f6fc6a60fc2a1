# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1SwitchPortToggleRequest(Model):
    nic: Optional[str]
    status: Optional[str]
    def __init__(self, nic: Optional[str] = None, status: Optional[str] = None) -> None: ...
