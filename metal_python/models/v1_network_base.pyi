# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1NetworkBase(Model):
    __slots__ = (
        "labels",
        "partitionid",
        "projectid",
        "shared",
    )
    labels: Optional[Dict[str, str]]
    partitionid: Optional[str]
    projectid: Optional[str]
    shared: Optional[bool]
    def __init__(
        self,
        labels: Optional[Dict[str, str]] = None,
        partitionid: Optional[str] = None,
        projectid: Optional[str] = None,
        shared: Optional[bool] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1NetworkBase: ...
