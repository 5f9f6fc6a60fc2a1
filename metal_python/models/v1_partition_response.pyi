# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_dns_server import V1DNSServer
from metal_python.models.v1_ntp_server import V1NTPServer
from metal_python.models.v1_partition_boot_configuration import V1PartitionBootConfiguration

class V1PartitionResponse(Model):
    bootconfig: V1PartitionBootConfiguration
    changed: Optional[datetime.datetime]
    created: Optional[datetime.datetime]
    description: Optional[str]
    dns_servers: Optional[List[V1DNSServer]]
    id: str
    labels: Optional[Dict[str, str]]
    mgmtserviceaddress: Optional[str]
    name: Optional[str]
    ntp_servers: Optional[List[V1NTPServer]]
    def __init__(
        self,
        bootconfig: Optional[V1PartitionBootConfiguration] = None,
        changed: Optional[datetime.datetime] = None,
        created: Optional[datetime.datetime] = None,
        description: Optional[str] = None,
        dns_servers: Optional[List[V1DNSServer]] = None,
        id: Optional[str] = None,
        labels: Optional[Dict[str, str]] = None,
        mgmtserviceaddress: Optional[str] = None,
        name: Optional[str] = None,
        ntp_servers: Optional[List[V1NTPServer]] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1PartitionResponse: ...
