# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_dns_server import V1DNSServer
from metal_python.models.v1_machine_allocation_network import V1MachineAllocationNetwork
from metal_python.models.v1_ntp_server import V1NTPServer

class V1MachineAllocateRequest(Model):
    description: Optional[str]
    dns_servers: Optional[List[V1DNSServer]]
    filesystemlayoutid: Optional[str]
    hostname: Optional[str]
    imageid: Optional[str]
    ips: Optional[List[str]]
    name: Optional[str]
    networks: Optional[List[V1MachineAllocationNetwork]]
    ntp_servers: Optional[List[V1NTPServer]]
    partitionid: Optional[str]
    placement_tags: Optional[List[str]]
    projectid: Optional[str]
    sizeid: Optional[str]
    ssh_pub_keys: Optional[List[str]]
    tags: Optional[List[str]]
    user_data: Optional[str]
    uuid: Optional[str]
    def __init__(
        self,
        description: Optional[str] = None,
        dns_servers: Optional[List[V1DNSServer]] = None,
        filesystemlayoutid: Optional[str] = None,
        hostname: Optional[str] = None,
        imageid: Optional[str] = None,
        ips: Optional[List[str]] = None,
        name: Optional[str] = None,
        networks: Optional[List[V1MachineAllocationNetwork]] = None,
        ntp_servers: Optional[List[V1NTPServer]] = None,
        partitionid: Optional[str] = None,
        placement_tags: Optional[List[str]] = None,
        projectid: Optional[str] = None,
        sizeid: Optional[str] = None,
        ssh_pub_keys: Optional[List[str]] = None,
        tags: Optional[List[str]] = None,
        user_data: Optional[str] = None,
        uuid: Optional[str] = None,
    ) -> None: ...
