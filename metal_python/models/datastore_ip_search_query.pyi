# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional

from metal_python.models.model import Model

class DatastoreIPSearchQuery(Model):
    addressfamily: Optional[str]
    allocationuuid: Optional[str]
    ipaddress: Optional[str]
    machineid: Optional[str]
    name: Optional[str]
    networkid: Optional[str]
    networkprefix: Optional[str]
    projectid: Optional[str]
    tags: Optional[List[str]]
    type: Optional[str]
    def __init__(
        self,
        addressfamily: Optional[str] = None,
        allocationuuid: Optional[str] = None,
        ipaddress: Optional[str] = None,
        machineid: Optional[str] = None,
        name: Optional[str] = None,
        networkid: Optional[str] = None,
        networkprefix: Optional[str] = None,
        projectid: Optional[str] = None,
        tags: Optional[List[str]] = None,
        type: Optional[str] = None,
    ) -> None: ...
