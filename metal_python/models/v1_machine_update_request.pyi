# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

class V1MachineUpdateRequest(Model):
    __slots__ = (
        "description",
        "id",
        "ssh_pub_keys",
        "tags",
    )
    description: Optional[str]
    id: Optional[str]
    ssh_pub_keys: Optional[List[str]]
    tags: Optional[List[str]]
    def __init__(
        self,
        description: Optional[str] = None,
        id: Optional[str] = None,
        ssh_pub_keys: Optional[List[str]] = None,
        tags: Optional[List[str]] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineUpdateRequest: ...
