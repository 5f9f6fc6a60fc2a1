# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1IPUpdateRequest(Model):
    __slots__ = (
        "description",
        "ipaddress",
        "name",
        "tags",
        "type",
    )
    description: Optional[str]
    ipaddress: Optional[str]
    name: Optional[str]
    tags: Optional[List[str]]
    type: Optional[str]
    def __init__(
        self,
        description: Optional[str] = None,
        ipaddress: Optional[str] = None,
        name: Optional[str] = None,
        tags: Optional[List[str]] = None,
        type: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1IPUpdateRequest: ...
