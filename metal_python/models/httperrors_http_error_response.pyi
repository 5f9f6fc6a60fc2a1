# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class HttperrorsHTTPErrorResponse(Model):
    message: Optional[str]
    statuscode: Optional[int]
    def __init__(self, message: Optional[str] = None, statuscode: Optional[int] = None) -> None: ...
