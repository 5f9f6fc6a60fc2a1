# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1Describable(Model):
    description: Optional[str]
    name: Optional[str]
    def __init__(self, description: Optional[str] = None, name: Optional[str] = None) -> None: ...
