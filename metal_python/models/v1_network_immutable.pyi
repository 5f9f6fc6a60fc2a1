# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Dict, List, Optional

from metal_python.models.model import Model

class V1NetworkImmutable(Model):
    additional_announcable_cid_rs: Optional[List[str]]
    defaultchildprefixlength: Optional[Dict[str, int]]
    destinationprefixes: Optional[List[str]]
    nat: Optional[bool]
    nattype: Optional[str]
    networktype: Optional[str]
    parentnetworkid: Optional[str]
    prefixes: Optional[List[str]]
    privatesuper: Optional[bool]
    underlay: Optional[bool]
    vrf: Optional[int]
    vrfshared: Optional[bool]
    def __init__(
        self,
        additional_announcable_cid_rs: Optional[List[str]] = None,
        defaultchildprefixlength: Optional[Dict[str, int]] = None,
        destinationprefixes: Optional[List[str]] = None,
        nat: Optional[bool] = None,
        nattype: Optional[str] = None,
        networktype: Optional[str] = None,
        parentnetworkid: Optional[str] = None,
        prefixes: Optional[List[str]] = None,
        privatesuper: Optional[bool] = None,
        underlay: Optional[bool] = None,
        vrf: Optional[int] = None,
        vrfshared: Optional[bool] = None,
    ) -> None: ...
