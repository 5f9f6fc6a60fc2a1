# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model
from metal_python.models.v1_size_image_constraint_base import V1SizeImageConstraintBase

class V1SizeImageConstraintResponse(Model):
    constraints: V1SizeImageConstraintBase
    description: Optional[str]
    id: str
    name: Optional[str]
    def __init__(
        self,
        constraints: Optional[V1SizeImageConstraintBase] = None,
        description: Optional[str] = None,
        id: Optional[str] = None,
        name: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SizeImageConstraintResponse: ...
