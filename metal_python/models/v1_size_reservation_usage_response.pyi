# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1SizeReservationUsageResponse(Model):
    amount: int
    description: Optional[str]
    id: str
    labels: Optional[Dict[str, str]]
    name: Optional[str]
    partitionid: str
    projectallocations: int
    projectid: str
    sizeid: str
    usedamount: int
    def __init__(
        self,
        amount: Optional[int] = None,
        description: Optional[str] = None,
        id: Optional[str] = None,
        labels: Optional[Dict[str, str]] = None,
        name: Optional[str] = None,
        partitionid: Optional[str] = None,
        projectallocations: Optional[int] = None,
        projectid: Optional[str] = None,
        sizeid: Optional[str] = None,
        usedamount: Optional[int] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SizeReservationUsageResponse: ...
