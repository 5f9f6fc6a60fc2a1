# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1MachineAllocationNetwork(Model):
    autoacquire: Optional[bool]
    networkid: Optional[str]
    def __init__(self, autoacquire: Optional[bool] = None, networkid: Optional[str] = None) -> None: ...
