# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1ProjectFindRequest(Model):
    description: Optional[str]
    id: Optional[str]
    name: Optional[str]
    tenant_id: Optional[str]
    def __init__(
        self,
        description: Optional[str] = None,
        id: Optional[str] = None,
        name: Optional[str] = None,
        tenant_id: Optional[str] = None,
    ) -> None: ...
