# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Dict, List, Optional

from metal_python.models.model import Model

class V1NetworkAllocateRequest(Model):
    addressfamily: Optional[str]
    description: Optional[str]
    destinationprefixes: Optional[List[str]]
    labels: Optional[Dict[str, str]]
    length: Optional[Dict[str, int]]
    name: Optional[str]
    nat: Optional[bool]
    partitionid: Optional[str]
    projectid: Optional[str]
    shared: Optional[bool]
    def __init__(
        self,
        addressfamily: Optional[str] = None,
        description: Optional[str] = None,
        destinationprefixes: Optional[List[str]] = None,
        labels: Optional[Dict[str, str]] = None,
        length: Optional[Dict[str, int]] = None,
        name: Optional[str] = None,
        nat: Optional[bool] = None,
        partitionid: Optional[str] = None,
        projectid: Optional[str] = None,
        shared: Optional[bool] = None,
    ) -> None: ...
