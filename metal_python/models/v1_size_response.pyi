# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_size_constraint import V1SizeConstraint

class V1SizeResponse(Model):
    changed: Optional[datetime.datetime]
    constraints: List[V1SizeConstraint]
    created: Optional[datetime.datetime]
    description: Optional[str]
    id: str
    labels: Dict[str, str]
    name: Optional[str]
    def __init__(
        self,
        changed: Optional[datetime.datetime] = None,
        constraints: Optional[List[V1SizeConstraint]] = None,
        created: Optional[datetime.datetime] = None,
        description: Optional[str] = None,
        id: Optional[str] = None,
        labels: Optional[Dict[str, str]] = None,
        name: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SizeResponse: ...
