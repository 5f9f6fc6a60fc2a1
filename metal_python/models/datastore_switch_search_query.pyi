# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class DatastoreSwitchSearchQuery(Model):
    id: Optional[str]
    name: Optional[str]
    osvendor: Optional[str]
    osversion: Optional[str]
    partitionid: Optional[str]
    rackid: Optional[str]
    roomid: Optional[str]
    def __init__(
        self,
        id: Optional[str] = None,
        name: Optional[str] = None,
        osvendor: Optional[str] = None,
        osversion: Optional[str] = None,
        partitionid: Optional[str] = None,
        rackid: Optional[str] = None,
        roomid: Optional[str] = None,
    ) -> None: ...
