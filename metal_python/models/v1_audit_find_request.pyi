# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Optional

from metal_python.models.model import Model

class V1AuditFindRequest(Model):
    body: Optional[str]
    component: Optional[str]
    detail: Optional[str]
    error: Optional[str]
    forwarded_for: Optional[str]
    _from: Optional[datetime.datetime]
    limit: Optional[int]
    path: Optional[str]
    phase: Optional[str]
    project: Optional[str]
    remote_addr: Optional[str]
    rqid: Optional[str]
    status_code: Optional[int]
    tenant: Optional[str]
    to: Optional[datetime.datetime]
    type: Optional[str]
    user: Optional[str]
    def __init__(
        self,
        body: Optional[str] = None,
        component: Optional[str] = None,
        detail: Optional[str] = None,
        error: Optional[str] = None,
        forwarded_for: Optional[str] = None,
        _from: Optional[datetime.datetime] = None,
        limit: Optional[int] = None,
        path: Optional[str] = None,
        phase: Optional[str] = None,
        project: Optional[str] = None,
        remote_addr: Optional[str] = None,
        rqid: Optional[str] = None,
        status_code: Optional[int] = None,
        tenant: Optional[str] = None,
        to: Optional[datetime.datetime] = None,
        type: Optional[str] = None,
        user: Optional[str] = None,
    ) -> None: ...
