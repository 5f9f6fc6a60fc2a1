# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1SizeImageConstraintTryRequest(Model):
    __slots__ = (
        "image",
        "size",
    )
    image: Optional[str]
    size: Optional[str]
    def __init__(self, image: Optional[str] = None, size: Optional[str] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SizeImageConstraintTryRequest: ...
