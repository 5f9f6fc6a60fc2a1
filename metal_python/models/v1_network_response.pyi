# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_network_consumption import V1NetworkConsumption
from metal_python.models.v1_network_usage import V1NetworkUsage

WORDS: Dict[str, str]

class V1NetworkResponse(Model):
    additional_announcable_cid_rs: Optional[List[str]]
    changed: Optional[datetime.datetime]
    consumption: V1NetworkConsumption
    created: Optional[datetime.datetime]
    defaultchildprefixlength: Optional[Dict[str, int]]
    description: Optional[str]
    destinationprefixes: List[str]
    id: str
    labels: Optional[Dict[str, str]]
    name: Optional[str]
    nat: bool
    nattype: Optional[str]
    networktype: Optional[str]
    parentnetworkid: Optional[str]
    partitionid: Optional[str]
    prefixes: List[str]
    privatesuper: bool
    projectid: Optional[str]
    shared: Optional[bool]
    underlay: bool
    usage: V1NetworkUsage
    vrf: Optional[int]
    vrfshared: Optional[bool]
    def __init__(
        self,
        additional_announcable_cid_rs: Optional[List[str]] = None,
        changed: Optional[datetime.datetime] = None,
        consumption: Optional[V1NetworkConsumption] = None,
        created: Optional[datetime.datetime] = None,
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
        usage: Optional[V1NetworkUsage] = None,
        vrf: Optional[int] = None,
        vrfshared: Optional[bool] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1NetworkResponse: ...
