# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1Meta(Model):
    annotations: Optional[Dict[str, str]]
    apiversion: Optional[str]
    created_time: Optional[datetime.datetime]
    id: Optional[str]
    kind: Optional[str]
    labels: Optional[List[str]]
    updated_time: Optional[datetime.datetime]
    version: Optional[int]
    def __init__(
        self,
        annotations: Optional[Dict[str, str]] = None,
        apiversion: Optional[str] = None,
        created_time: Optional[datetime.datetime] = None,
        id: Optional[str] = None,
        kind: Optional[str] = None,
        labels: Optional[List[str]] = None,
        updated_time: Optional[datetime.datetime] = None,
        version: Optional[int] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1Meta: ...
