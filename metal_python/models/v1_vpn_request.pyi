# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1VPNRequest(Model):
    ephemeral: Optional[bool]
    expiration: Optional[int]
    pid: Optional[str]
    reason: Optional[str]
    def __init__(
        self,
        ephemeral: Optional[bool] = None,
        expiration: Optional[int] = None,
        pid: Optional[str] = None,
        reason: Optional[str] = None,
    ) -> None: ...
