# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

class V1BoardRevisions(Model):
    board_revisions: Dict[str, List[str]]
    def __init__(self, board_revisions: Optional[Dict[str, List[str]]] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1BoardRevisions: ...
