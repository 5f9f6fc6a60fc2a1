# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1DiskPartition(Model):
    gpttype: Optional[str]
    label: Optional[str]
    number: int
    size: int
    def __init__(
        self,
        gpttype: Optional[str] = None,
        label: Optional[str] = None,
        number: Optional[int] = None,
        size: Optional[int] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1DiskPartition: ...
