# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model
from metal_python.models.v1_network_usage import V1NetworkUsage

class V1NetworkConsumption(Model):
    ipv4: Optional[V1NetworkUsage]
    ipv6: Optional[V1NetworkUsage]
    def __init__(self, ipv4: Optional[V1NetworkUsage] = None, ipv6: Optional[V1NetworkUsage] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1NetworkConsumption: ...
