# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Dict, List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_size_constraint import V1SizeConstraint

class V1SizeUpdateRequest(Model):
    constraints: Optional[List[V1SizeConstraint]]
    description: Optional[str]
    id: Optional[str]
    labels: Optional[Dict[str, str]]
    name: Optional[str]
    def __init__(
        self,
        constraints: Optional[List[V1SizeConstraint]] = None,
        description: Optional[str] = None,
        id: Optional[str] = None,
        labels: Optional[Dict[str, str]] = None,
        name: Optional[str] = None,
    ) -> None: ...
