# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1SizeConstraint(Model):
    identifier: Optional[str]
    max: Optional[int]
    min: Optional[int]
    type: str
    def __init__(
        self,
        identifier: Optional[str] = None,
        max: Optional[int] = None,
        min: Optional[int] = None,
        type: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SizeConstraint: ...
