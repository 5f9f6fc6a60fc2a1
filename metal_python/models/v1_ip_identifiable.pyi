# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1IPIdentifiable(Model):
    __slots__ = (
        "allocationuuid",
        "ipaddress",
    )
    allocationuuid: Optional[str]
    ipaddress: Optional[str]
    def __init__(self, allocationuuid: Optional[str] = None, ipaddress: Optional[str] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1IPIdentifiable: ...
