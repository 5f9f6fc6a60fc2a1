# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model
from metal_python.models.v1_board_revisions import V1BoardRevisions

class V1VendorRevisions(Model):
    vendor_revisions: Dict[str, V1BoardRevisions]
    def __init__(self, vendor_revisions: Optional[Dict[str, V1BoardRevisions]] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1VendorRevisions: ...
