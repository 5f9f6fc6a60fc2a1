# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1AuditResponse(Model):
    body: Optional[str]
    component: Optional[str]
    detail: Optional[str]
    error: Optional[str]
    forwarded_for: Optional[str]
    path: Optional[str]
    phase: Optional[str]
    remote_addr: Optional[str]
    rqid: Optional[str]
    status_code: Optional[int]
    tenant: Optional[str]
    timestamp: Optional[datetime.datetime]
    type: Optional[str]
    user: Optional[str]
    def __init__(
        self,
        body: Optional[str] = None,
        component: Optional[str] = None,
        detail: Optional[str] = None,
        error: Optional[str] = None,
        forwarded_for: Optional[str] = None,
        path: Optional[str] = None,
        phase: Optional[str] = None,
        remote_addr: Optional[str] = None,
        rqid: Optional[str] = None,
        status_code: Optional[int] = None,
        tenant: Optional[str] = None,
        timestamp: Optional[datetime.datetime] = None,
        type: Optional[str] = None,
        user: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1AuditResponse: ...
