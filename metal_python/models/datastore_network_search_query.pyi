# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Dict, List, Optional

from metal_python.models.model import Model

class DatastoreNetworkSearchQuery(Model):
    addressfamily: Optional[str]
    destinationprefixes: Optional[List[str]]
    id: Optional[str]
    labels: Optional[Dict[str, str]]
    name: Optional[str]
    nat: Optional[bool]
    parentnetworkid: Optional[str]
    partitionid: Optional[str]
    prefixes: Optional[List[str]]
    privatesuper: Optional[bool]
    projectid: Optional[str]
    underlay: Optional[bool]
    vrf: Optional[int]
    def __init__(
        self,
        addressfamily: Optional[str] = None,
        destinationprefixes: Optional[List[str]] = None,
        id: Optional[str] = None,
        labels: Optional[Dict[str, str]] = None,
        name: Optional[str] = None,
        nat: Optional[bool] = None,
        parentnetworkid: Optional[str] = None,
        partitionid: Optional[str] = None,
        prefixes: Optional[List[str]] = None,
        privatesuper: Optional[bool] = None,
        projectid: Optional[str] = None,
        underlay: Optional[bool] = None,
        vrf: Optional[int] = None,
    ) -> None: ...
