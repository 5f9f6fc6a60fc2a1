# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1Identifiable(Model):
    id: Optional[str]
    def __init__(self, id: Optional[str] = None) -> None: ...
