# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class HttperrorsHTTPErrorResponse(Model):
    __slots__ = (
        "message",
        "statuscode",
    )
    message: Optional[str]
    statuscode: Optional[int]
    def __init__(self, message: Optional[str] = None, statuscode: Optional[int] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> HttperrorsHTTPErrorResponse: ...
