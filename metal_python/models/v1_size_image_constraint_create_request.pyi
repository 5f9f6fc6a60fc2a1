# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model
from metal_python.models.v1_size_image_constraint_base import V1SizeImageConstraintBase

class V1SizeImageConstraintCreateRequest(Model):
    constraints: Optional[V1SizeImageConstraintBase]
    description: Optional[str]
    id: Optional[str]
    name: Optional[str]
    def __init__(
        self,
        constraints: Optional[V1SizeImageConstraintBase] = None,
        description: Optional[str] = None,
        id: Optional[str] = None,
        name: Optional[str] = None,
    ) -> None: ...
