# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Dict, List, Optional

from metal_python.models.model import Model

class V1NetworkUpdateRequest(Model):
    additional_announcable_cid_rs: Optional[List[str]]
    defaultchildprefixlength: Optional[Dict[str, int]]
    description: Optional[str]
    destinationprefixes: Optional[List[str]]
    id: Optional[str]
    labels: Optional[Dict[str, str]]
    name: Optional[str]
    prefixes: Optional[List[str]]
    shared: Optional[bool]
    def __init__(
        self,
        additional_announcable_cid_rs: Optional[List[str]] = None,
        defaultchildprefixlength: Optional[Dict[str, int]] = None,
        description: Optional[str] = None,
        destinationprefixes: Optional[List[str]] = None,
        id: Optional[str] = None,
        labels: Optional[Dict[str, str]] = None,
        name: Optional[str] = None,
        prefixes: Optional[List[str]] = None,
        shared: Optional[bool] = None,
    ) -> None: ...
