from typing import Optional, Tuple

from metal_python.models.model import Model

FIELDS: Tuple[Tuple[str, str, str], ...]

class HttperrorsHTTPErrorResponse(Model):
    __slots__ = ("message", "statuscode")
    message: Optional[str]
    statuscode: Optional[int]
    def __init__(self, message: Optional[str] = None, statuscode: Optional[int] = None) -> None: ...
