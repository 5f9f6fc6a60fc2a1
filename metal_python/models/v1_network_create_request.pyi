# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Dict, List, Optional

from metal_python.models.model import Model

class V1NetworkCreateRequest(Model):
    additional_announcable_cid_rs: Optional[List[str]]
    defaultchildprefixlength: Optional[Dict[str, int]]
    description: Optional[str]
    destinationprefixes: Optional[List[str]]
    id: Optional[str]
    labels: Optional[Dict[str, str]]
    name: Optional[str]
    nat: Optional[bool]
    nattype: Optional[str]
    networktype: Optional[str]
    parentnetworkid: Optional[str]
    partitionid: Optional[str]
    prefixes: Optional[List[str]]
    privatesuper: Optional[bool]
    projectid: Optional[str]
    shared: Optional[bool]
    underlay: Optional[bool]
    vrf: Optional[int]
    vrfshared: Optional[bool]
    def __init__(
        self,
        additional_announcable_cid_rs: Optional[List[str]] = None,
        defaultchildprefixlength: Optional[Dict[str, int]] = None,
        description: Optional[str] = None,
        destinationprefixes: Optional[List[str]] = None,
        id: Optional[str] = None,
        labels: Optional[Dict[str, str]] = None,
        name: Optional[str] = None,
        nat: Optional[bool] = None,
        nattype: Optional[str] = None,
        networktype: Optional[str] = None,
        parentnetworkid: Optional[str] = None,
        partitionid: Optional[str] = None,
        prefixes: Optional[List[str]] = None,
        privatesuper: Optional[bool] = None,
        projectid: Optional[str] = None,
        shared: Optional[bool] = None,
        underlay: Optional[bool] = None,
        vrf: Optional[int] = None,
        vrfshared: Optional[bool] = None,
    ) -> None: ...
