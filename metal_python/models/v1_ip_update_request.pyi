# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional

from metal_python.models.model import Model

class V1IPUpdateRequest(Model):
    description: Optional[str]
    ipaddress: Optional[str]
    name: Optional[str]
    tags: Optional[List[str]]
    type: Optional[str]
    def __init__(
        self,
        description: Optional[str] = None,
        ipaddress: Optional[str] = None,
        name: Optional[str] = None,
        tags: Optional[List[str]] = None,
        type: Optional[str] = None,
    ) -> None: ...
