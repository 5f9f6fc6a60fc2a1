# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1NetworkUsage(Model):
    available_ips: int
    available_prefixes: int
    used_ips: int
    used_prefixes: int
    def __init__(
        self,
        available_ips: Optional[int] = None,
        available_prefixes: Optional[int] = None,
        used_ips: Optional[int] = None,
        used_prefixes: Optional[int] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1NetworkUsage: ...
