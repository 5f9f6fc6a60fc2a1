# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1SwitchFindRequest(Model):
    __slots__ = (
        "id",
        "name",
        "osvendor",
        "osversion",
        "partitionid",
        "rackid",
        "roomid",
    )
    id: Optional[str]
    name: Optional[str]
    osvendor: Optional[str]
    osversion: Optional[str]
    partitionid: Optional[str]
    rackid: Optional[str]
    roomid: Optional[str]
    def __init__(
        self,
        id: Optional[str] = None,
        name: Optional[str] = None,
        osvendor: Optional[str] = None,
        osversion: Optional[str] = None,
        partitionid: Optional[str] = None,
        rackid: Optional[str] = None,
        roomid: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SwitchFindRequest: ...
