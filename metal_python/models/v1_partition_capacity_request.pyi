# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1PartitionCapacityRequest(Model):
    __slots__ = (
        "id",
        "projectid",
        "sizeid",
    )
    id: Optional[str]
    projectid: Optional[str]
    sizeid: Optional[str]
    def __init__(
        self, id: Optional[str] = None, projectid: Optional[str] = None, sizeid: Optional[str] = None
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1PartitionCapacityRequest: ...
