# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1IPAllocateRequest(Model):
    __slots__ = (
        "addressfamily",
        "description",
        "machineid",
        "name",
        "networkid",
        "projectid",
        "tags",
        "type",
    )
    addressfamily: Optional[str]
    description: Optional[str]
    machineid: Optional[str]
    name: Optional[str]
    networkid: Optional[str]
    projectid: Optional[str]
    tags: Optional[List[str]]
    type: Optional[str]
    def __init__(
        self,
        addressfamily: Optional[str] = None,
        description: Optional[str] = None,
        machineid: Optional[str] = None,
        name: Optional[str] = None,
        networkid: Optional[str] = None,
        projectid: Optional[str] = None,
        tags: Optional[List[str]] = None,
        type: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1IPAllocateRequest: ...
