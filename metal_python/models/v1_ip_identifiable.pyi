# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1IPIdentifiable(Model):
    allocationuuid: Optional[str]
    ipaddress: Optional[str]
    def __init__(self, allocationuuid: Optional[str] = None, ipaddress: Optional[str] = None) -> None: ...
