# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1SwitchOS(Model):
    metal_core_version: Optional[str]
    vendor: Optional[str]
    version: Optional[str]
    def __init__(
        self, metal_core_version: Optional[str] = None, vendor: Optional[str] = None, version: Optional[str] = None
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SwitchOS: ...
