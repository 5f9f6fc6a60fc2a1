# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

class V1User(Model):
    e_mail: str
    groups: List[str]
    issuer: str
    name: str
    subject: str
    tenant: str
    def __init__(
        self,
        e_mail: Optional[str] = None,
        groups: Optional[List[str]] = None,
        issuer: Optional[str] = None,
        name: Optional[str] = None,
        subject: Optional[str] = None,
        tenant: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1User: ...
