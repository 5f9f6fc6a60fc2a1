# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Dict, List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_dns_server import V1DNSServer
from metal_python.models.v1_ntp_server import V1NTPServer

class V1PartitionBase(Model):
    dns_servers: Optional[List[V1DNSServer]]
    labels: Optional[Dict[str, str]]
    mgmtserviceaddress: Optional[str]
    ntp_servers: Optional[List[V1NTPServer]]
    def __init__(
        self,
        dns_servers: Optional[List[V1DNSServer]] = None,
        labels: Optional[Dict[str, str]] = None,
        mgmtserviceaddress: Optional[str] = None,
        ntp_servers: Optional[List[V1NTPServer]] = None,
    ) -> None: ...
