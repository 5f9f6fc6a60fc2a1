# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1PartitionBootConfiguration(Model):
    commandline: Optional[str]
    imageurl: Optional[str]
    kernelurl: Optional[str]
    def __init__(
        self, commandline: Optional[str] = None, imageurl: Optional[str] = None, kernelurl: Optional[str] = None
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1PartitionBootConfiguration: ...
