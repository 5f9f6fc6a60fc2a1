# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

class V1SizeReservationResponse(Model):
    amount: int
    changed: Optional[datetime.datetime]
    created: Optional[datetime.datetime]
    description: Optional[str]
    id: str
    labels: Optional[Dict[str, str]]
    name: Optional[str]
    partitionids: List[str]
    projectid: str
    sizeid: str
    def __init__(
        self,
        amount: Optional[int] = None,
        changed: Optional[datetime.datetime] = None,
        created: Optional[datetime.datetime] = None,
        description: Optional[str] = None,
        id: Optional[str] = None,
        labels: Optional[Dict[str, str]] = None,
        name: Optional[str] = None,
        partitionids: Optional[List[str]] = None,
        projectid: Optional[str] = None,
        sizeid: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SizeReservationResponse: ...
