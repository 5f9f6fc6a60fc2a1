# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class RestHealthResponse(Model):
    message: str
    services: Optional[Dict[str, RestHealthResponse]]
    status: str
    def __init__(
        self,
        message: Optional[str] = None,
        services: Optional[Dict[str, RestHealthResponse]] = None,
        status: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> RestHealthResponse: ...
