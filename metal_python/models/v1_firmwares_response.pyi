# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model
from metal_python.models.v1_vendor_revisions import V1VendorRevisions

class V1FirmwaresResponse(Model):
    revisions: Dict[str, V1VendorRevisions]
    def __init__(self, revisions: Optional[Dict[str, V1VendorRevisions]] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1FirmwaresResponse: ...
