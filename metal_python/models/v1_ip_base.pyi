# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1IPBase(Model):
    __slots__ = (
        "networkid",
        "projectid",
        "tags",
        "type",
    )
    networkid: Optional[str]
    projectid: Optional[str]
    tags: Optional[List[str]]
    type: Optional[str]
    def __init__(
        self,
        networkid: Optional[str] = None,
        projectid: Optional[str] = None,
        tags: Optional[List[str]] = None,
        type: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1IPBase: ...
