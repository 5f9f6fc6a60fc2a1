# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional

from metal_python.models.model import Model

class V1IPAllocateRequest(Model):
    addressfamily: Optional[str]
    description: Optional[str]
    machineid: Optional[str]
    name: Optional[str]
    networkid: Optional[str]
    projectid: Optional[str]
    tags: Optional[List[str]]
    type: Optional[str]
    def __init__(
        self,
        addressfamily: Optional[str] = None,
        description: Optional[str] = None,
        machineid: Optional[str] = None,
        name: Optional[str] = None,
        networkid: Optional[str] = None,
        projectid: Optional[str] = None,
        tags: Optional[List[str]] = None,
        type: Optional[str] = None,
    ) -> None: ...
