# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1ImageResponse(Model):
    changed: Optional[datetime.datetime]
    classification: Optional[str]
    created: Optional[datetime.datetime]
    description: Optional[str]
    expiration_date: datetime.datetime
    features: Optional[List[str]]
    id: str
    name: Optional[str]
    url: Optional[str]
    usedby: Optional[List[str]]
    def __init__(
        self,
        changed: Optional[datetime.datetime] = None,
        classification: Optional[str] = None,
        created: Optional[datetime.datetime] = None,
        description: Optional[str] = None,
        expiration_date: Optional[datetime.datetime] = None,
        features: Optional[List[str]] = None,
        id: Optional[str] = None,
        name: Optional[str] = None,
        url: Optional[str] = None,
        usedby: Optional[List[str]] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1ImageResponse: ...
