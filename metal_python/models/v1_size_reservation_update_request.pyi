# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Dict, List, Optional

from metal_python.models.model import Model

class V1SizeReservationUpdateRequest(Model):
    amount: Optional[int]
    description: Optional[str]
    id: Optional[str]
    labels: Optional[Dict[str, str]]
    name: Optional[str]
    partitionids: Optional[List[str]]
    def __init__(
        self,
        amount: Optional[int] = None,
        description: Optional[str] = None,
        id: Optional[str] = None,
        labels: Optional[Dict[str, str]] = None,
        name: Optional[str] = None,
        partitionids: Optional[List[str]] = None,
    ) -> None: ...
