# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1MachineNetwork(Model):
    asn: int
    destinationprefixes: Optional[List[str]]
    ips: List[str]
    nat: bool
    nattypev2: str
    networkid: str
    networktype: str
    networktypev2: str
    prefixes: List[str]
    private: bool
    projectid: str
    underlay: bool
    vrf: int
    def __init__(
        self,
        asn: Optional[int] = None,
        destinationprefixes: Optional[List[str]] = None,
        ips: Optional[List[str]] = None,
        nat: Optional[bool] = None,
        nattypev2: Optional[str] = None,
        networkid: Optional[str] = None,
        networktype: Optional[str] = None,
        networktypev2: Optional[str] = None,
        prefixes: Optional[List[str]] = None,
        private: Optional[bool] = None,
        projectid: Optional[str] = None,
        underlay: Optional[bool] = None,
        vrf: Optional[int] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineNetwork: ...
