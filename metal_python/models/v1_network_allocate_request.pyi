# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1NetworkAllocateRequest(Model):
    __slots__ = (
        "addressfamily",
        "description",
        "destinationprefixes",
        "labels",
        "length",
        "name",
        "nat",
        "partitionid",
        "projectid",
        "shared",
    )
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
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1NetworkAllocateRequest: ...
