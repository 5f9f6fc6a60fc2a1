# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1MachineBIOS(Model):
    _date: str
    vendor: str
    version: str
    def __init__(
        self, _date: Optional[str] = None, vendor: Optional[str] = None, version: Optional[str] = None
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineBIOS: ...
