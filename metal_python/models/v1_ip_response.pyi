# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1IPResponse(Model):
    allocationuuid: str
    changed: Optional[datetime.datetime]
    created: Optional[datetime.datetime]
    description: Optional[str]
    ipaddress: str
    name: Optional[str]
    networkid: str
    projectid: str
    tags: Optional[List[str]]
    type: str
    def __init__(
        self,
        allocationuuid: Optional[str] = None,
        changed: Optional[datetime.datetime] = None,
        created: Optional[datetime.datetime] = None,
        description: Optional[str] = None,
        ipaddress: Optional[str] = None,
        name: Optional[str] = None,
        networkid: Optional[str] = None,
        projectid: Optional[str] = None,
        tags: Optional[List[str]] = None,
        type: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1IPResponse: ...
