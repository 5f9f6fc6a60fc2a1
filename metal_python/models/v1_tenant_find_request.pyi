# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Dict, Optional

from metal_python.models.model import Model
from metal_python.models.v1_paging import V1Paging

class V1TenantFindRequest(Model):
    annotations: Optional[Dict[str, str]]
    id: Optional[str]
    name: Optional[str]
    paging: Optional[V1Paging]
    def __init__(
        self,
        annotations: Optional[Dict[str, str]] = None,
        id: Optional[str] = None,
        name: Optional[str] = None,
        paging: Optional[V1Paging] = None,
    ) -> None: ...
