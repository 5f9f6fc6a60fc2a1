# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class RestVersion(Model):
    builddate: str
    gitsha1: str
    min_client_version: str
    name: str
    release_version: Optional[str]
    revision: str
    version: str
    def __init__(
        self,
        builddate: Optional[str] = None,
        gitsha1: Optional[str] = None,
        min_client_version: Optional[str] = None,
        name: Optional[str] = None,
        release_version: Optional[str] = None,
        revision: Optional[str] = None,
        version: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> RestVersion: ...
