# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model
from metal_python.models.v1_paging import V1Paging

class V1TenantFindRequest(Model):
    __slots__ = (
        "annotations",
        "id",
        "name",
        "paging",
    )
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
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1TenantFindRequest: ...
