# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1FirewallIngressRule(Model):
    comment: Optional[str]
    _from: List[str]
    ports: List[int]
    protocol: Optional[str]
    to: Optional[List[str]]
    def __init__(
        self,
        comment: Optional[str] = None,
        _from: Optional[List[str]] = None,
        ports: Optional[List[int]] = None,
        protocol: Optional[str] = None,
        to: Optional[List[str]] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1FirewallIngressRule: ...
