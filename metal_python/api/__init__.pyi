# Generated from contract/ by `python -m codegen`; do not edit.
from metal_python.api import audit_api as audit_api
from metal_python.api import filesystemlayout_api as filesystemlayout_api
from metal_python.api import firewall_api as firewall_api
from metal_python.api import firmware_api as firmware_api
from metal_python.api import health_api as health_api
from metal_python.api import image_api as image_api
from metal_python.api import ip_api as ip_api
from metal_python.api import machine_api as machine_api
from metal_python.api import network_api as network_api
from metal_python.api import partition_api as partition_api
from metal_python.api import project_api as project_api
from metal_python.api import size_api as size_api
from metal_python.api import sizeimageconstraint_api as sizeimageconstraint_api
from metal_python.api import switch_api as switch_api
from metal_python.api import tenant_api as tenant_api
from metal_python.api import user_api as user_api
from metal_python.api import version_api as version_api
from metal_python.api import vpn_api as vpn_api
from metal_python.api.audit_api import AuditApi as AuditApi
from metal_python.api.filesystemlayout_api import FilesystemlayoutApi as FilesystemlayoutApi
from metal_python.api.firewall_api import FirewallApi as FirewallApi
from metal_python.api.firmware_api import FirmwareApi as FirmwareApi
from metal_python.api.health_api import HealthApi as HealthApi
from metal_python.api.image_api import ImageApi as ImageApi
from metal_python.api.ip_api import IpApi as IpApi
from metal_python.api.machine_api import MachineApi as MachineApi
from metal_python.api.network_api import NetworkApi as NetworkApi
from metal_python.api.partition_api import PartitionApi as PartitionApi
from metal_python.api.project_api import ProjectApi as ProjectApi
from metal_python.api.size_api import SizeApi as SizeApi
from metal_python.api.sizeimageconstraint_api import SizeimageconstraintApi as SizeimageconstraintApi
from metal_python.api.switch_api import SwitchApi as SwitchApi
from metal_python.api.tenant_api import TenantApi as TenantApi
from metal_python.api.user_api import UserApi as UserApi
from metal_python.api.version_api import VersionApi as VersionApi
from metal_python.api.vpn_api import VpnApi as VpnApi

__all__ = [
    "AuditApi",
    "FilesystemlayoutApi",
    "FirewallApi",
    "FirmwareApi",
    "HealthApi",
    "ImageApi",
    "IpApi",
    "MachineApi",
    "NetworkApi",
    "PartitionApi",
    "ProjectApi",
    "SizeApi",
    "SizeimageconstraintApi",
    "SwitchApi",
    "TenantApi",
    "UserApi",
    "VersionApi",
    "VpnApi",
]
