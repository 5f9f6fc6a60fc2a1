# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1SizeImageConstraintBase(Model):
    images: Optional[Dict[str, str]]
    def __init__(self, images: Optional[Dict[str, str]] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SizeImageConstraintBase: ...
