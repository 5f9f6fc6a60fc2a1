# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_server_capacity import V1ServerCapacity

class V1PartitionCapacity(Model):
    description: Optional[str]
    id: str
    name: Optional[str]
    servers: List[V1ServerCapacity]
    def __init__(
        self,
        description: Optional[str] = None,
        id: Optional[str] = None,
        name: Optional[str] = None,
        servers: Optional[List[V1ServerCapacity]] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1PartitionCapacity: ...
