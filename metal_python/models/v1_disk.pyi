# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_disk_partition import V1DiskPartition

class V1Disk(Model):
    device: str
    partitions: Optional[List[V1DiskPartition]]
    wipeonreinstall: bool
    def __init__(
        self,
        device: Optional[str] = None,
        partitions: Optional[List[V1DiskPartition]] = None,
        wipeonreinstall: Optional[bool] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1Disk: ...
