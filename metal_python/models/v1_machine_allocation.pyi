# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_boot_info import V1BootInfo
from metal_python.models.v1_dns_server import V1DNSServer
from metal_python.models.v1_filesystem_layout_response import V1FilesystemLayoutResponse
from metal_python.models.v1_firewall_rules import V1FirewallRules
from metal_python.models.v1_image_response import V1ImageResponse
from metal_python.models.v1_machine_network import V1MachineNetwork
from metal_python.models.v1_machine_vpn import V1MachineVPN
from metal_python.models.v1_ntp_server import V1NTPServer

WORDS: Dict[str, str]

class V1MachineAllocation(Model):
    allocationuuid: str
    boot_info: Optional[V1BootInfo]
    created: datetime.datetime
    creator: str
    description: Optional[str]
    dns_servers: Optional[List[V1DNSServer]]
    filesystemlayout: Optional[V1FilesystemLayoutResponse]
    firewall_rules: Optional[V1FirewallRules]
    hostname: str
    image: Optional[V1ImageResponse]
    name: str
    networks: Optional[List[V1MachineNetwork]]
    ntp_servers: Optional[List[V1NTPServer]]
    project: str
    reinstall: bool
    role: str
    ssh_pub_keys: Optional[List[str]]
    succeeded: bool
    user_data: Optional[str]
    vpn: Optional[V1MachineVPN]
    def __init__(
        self,
        allocationuuid: Optional[str] = None,
        boot_info: Optional[V1BootInfo] = None,
        created: Optional[datetime.datetime] = None,
        creator: Optional[str] = None,
        description: Optional[str] = None,
        dns_servers: Optional[List[V1DNSServer]] = None,
        filesystemlayout: Optional[V1FilesystemLayoutResponse] = None,
        firewall_rules: Optional[V1FirewallRules] = None,
        hostname: Optional[str] = None,
        image: Optional[V1ImageResponse] = None,
        name: Optional[str] = None,
        networks: Optional[List[V1MachineNetwork]] = None,
        ntp_servers: Optional[List[V1NTPServer]] = None,
        project: Optional[str] = None,
        reinstall: Optional[bool] = None,
        role: Optional[str] = None,
        ssh_pub_keys: Optional[List[str]] = None,
        succeeded: Optional[bool] = None,
        user_data: Optional[str] = None,
        vpn: Optional[V1MachineVPN] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineAllocation: ...
