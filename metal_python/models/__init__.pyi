# Generated from contract/ by `python -m codegen`; do not edit.
from metal_python.models import datastore_image_search_query as datastore_image_search_query
from metal_python.models import datastore_ip_search_query as datastore_ip_search_query
from metal_python.models import datastore_machine_search_query as datastore_machine_search_query
from metal_python.models import datastore_network_search_query as datastore_network_search_query
from metal_python.models import datastore_switch_search_query as datastore_switch_search_query
from metal_python.models import httperrors_http_error_response as httperrors_http_error_response
from metal_python.models import metal_switch_bgp_port_state as metal_switch_bgp_port_state
from metal_python.models import model as model
from metal_python.models import model_list as model_list
from metal_python.models import rest_health_response as rest_health_response
from metal_python.models import rest_version as rest_version
from metal_python.models import v1_audit_find_request as v1_audit_find_request
from metal_python.models import v1_audit_response as v1_audit_response
from metal_python.models import v1_bgp_filter as v1_bgp_filter
from metal_python.models import v1_board_revisions as v1_board_revisions
from metal_python.models import v1_boot_info as v1_boot_info
from metal_python.models import v1_chassis_identify_led_state as v1_chassis_identify_led_state
from metal_python.models import v1_common as v1_common
from metal_python.models import v1_describable as v1_describable
from metal_python.models import v1_disk as v1_disk
from metal_python.models import v1_disk_partition as v1_disk_partition
from metal_python.models import v1_dns_server as v1_dns_server
from metal_python.models import v1_empty_body as v1_empty_body
from metal_python.models import v1_filesystem as v1_filesystem
from metal_python.models import v1_filesystem_layout_base as v1_filesystem_layout_base
from metal_python.models import v1_filesystem_layout_constraints as v1_filesystem_layout_constraints
from metal_python.models import v1_filesystem_layout_create_request as v1_filesystem_layout_create_request
from metal_python.models import v1_filesystem_layout_match_request as v1_filesystem_layout_match_request
from metal_python.models import v1_filesystem_layout_response as v1_filesystem_layout_response
from metal_python.models import v1_filesystem_layout_try_request as v1_filesystem_layout_try_request
from metal_python.models import v1_filesystem_layout_update_request as v1_filesystem_layout_update_request
from metal_python.models import v1_firewall_allocate_request as v1_firewall_allocate_request
from metal_python.models import v1_firewall_create_request as v1_firewall_create_request
from metal_python.models import v1_firewall_egress_rule as v1_firewall_egress_rule
from metal_python.models import v1_firewall_find_request as v1_firewall_find_request
from metal_python.models import v1_firewall_ingress_rule as v1_firewall_ingress_rule
from metal_python.models import v1_firewall_response as v1_firewall_response
from metal_python.models import v1_firewall_rules as v1_firewall_rules
from metal_python.models import v1_firmwares_response as v1_firmwares_response
from metal_python.models import v1_iam_config as v1_iam_config
from metal_python.models import v1_identifiable as v1_identifiable
from metal_python.models import v1_idm_config as v1_idm_config
from metal_python.models import v1_image_base as v1_image_base
from metal_python.models import v1_image_create_request as v1_image_create_request
from metal_python.models import v1_image_find_request as v1_image_find_request
from metal_python.models import v1_image_response as v1_image_response
from metal_python.models import v1_image_update_request as v1_image_update_request
from metal_python.models import v1_ip_allocate_request as v1_ip_allocate_request
from metal_python.models import v1_ip_base as v1_ip_base
from metal_python.models import v1_ip_find_request as v1_ip_find_request
from metal_python.models import v1_ip_identifiable as v1_ip_identifiable
from metal_python.models import v1_ip_response as v1_ip_response
from metal_python.models import v1_ip_update_request as v1_ip_update_request
from metal_python.models import v1_issuer_config as v1_issuer_config
from metal_python.models import v1_logical_volume as v1_logical_volume
from metal_python.models import v1_machine_allocate_request as v1_machine_allocate_request
from metal_python.models import v1_machine_allocation as v1_machine_allocation
from metal_python.models import v1_machine_allocation_network as v1_machine_allocation_network
from metal_python.models import v1_machine_base as v1_machine_base
from metal_python.models import v1_machine_bios as v1_machine_bios
from metal_python.models import v1_machine_block_device as v1_machine_block_device
from metal_python.models import v1_machine_console_password_request as v1_machine_console_password_request
from metal_python.models import v1_machine_console_password_response as v1_machine_console_password_response
from metal_python.models import v1_machine_find_request as v1_machine_find_request
from metal_python.models import v1_machine_fru as v1_machine_fru
from metal_python.models import v1_machine_hardware as v1_machine_hardware
from metal_python.models import v1_machine_hardware_base as v1_machine_hardware_base
from metal_python.models import v1_machine_ipmi as v1_machine_ipmi
from metal_python.models import v1_machine_ipmi_report as v1_machine_ipmi_report
from metal_python.models import v1_machine_ipmi_report_response as v1_machine_ipmi_report_response
from metal_python.models import v1_machine_ipmi_reports as v1_machine_ipmi_reports
from metal_python.models import v1_machine_ipmi_response as v1_machine_ipmi_response
from metal_python.models import v1_machine_issue as v1_machine_issue
from metal_python.models import v1_machine_issue_response as v1_machine_issue_response
from metal_python.models import v1_machine_issues_request as v1_machine_issues_request
from metal_python.models import v1_machine_network as v1_machine_network
from metal_python.models import v1_machine_nic as v1_machine_nic
from metal_python.models import v1_machine_provisioning_event as v1_machine_provisioning_event
from metal_python.models import v1_machine_recent_provisioning_events as v1_machine_recent_provisioning_events
from metal_python.models import v1_machine_reinstall_request as v1_machine_reinstall_request
from metal_python.models import v1_machine_response as v1_machine_response
from metal_python.models import v1_machine_state as v1_machine_state
from metal_python.models import v1_machine_update_firmware_request as v1_machine_update_firmware_request
from metal_python.models import v1_machine_update_request as v1_machine_update_request
from metal_python.models import v1_machine_vpn as v1_machine_vpn
from metal_python.models import v1_meta as v1_meta
from metal_python.models import v1_metal_cpu as v1_metal_cpu
from metal_python.models import v1_metal_gpu as v1_metal_gpu
from metal_python.models import v1_network_allocate_request as v1_network_allocate_request
from metal_python.models import v1_network_base as v1_network_base
from metal_python.models import v1_network_consumption as v1_network_consumption
from metal_python.models import v1_network_create_request as v1_network_create_request
from metal_python.models import v1_network_find_request as v1_network_find_request
from metal_python.models import v1_network_immutable as v1_network_immutable
from metal_python.models import v1_network_response as v1_network_response
from metal_python.models import v1_network_update_request as v1_network_update_request
from metal_python.models import v1_network_usage as v1_network_usage
from metal_python.models import v1_ntp_server as v1_ntp_server
from metal_python.models import v1_paging as v1_paging
from metal_python.models import v1_partition_base as v1_partition_base
from metal_python.models import v1_partition_boot_configuration as v1_partition_boot_configuration
from metal_python.models import v1_partition_capacity as v1_partition_capacity
from metal_python.models import v1_partition_capacity_request as v1_partition_capacity_request
from metal_python.models import v1_partition_create_request as v1_partition_create_request
from metal_python.models import v1_partition_response as v1_partition_response
from metal_python.models import v1_partition_update_request as v1_partition_update_request
from metal_python.models import v1_power_metric as v1_power_metric
from metal_python.models import v1_power_supply as v1_power_supply
from metal_python.models import v1_power_supply_status as v1_power_supply_status
from metal_python.models import v1_project as v1_project
from metal_python.models import v1_project_create_request as v1_project_create_request
from metal_python.models import v1_project_find_request as v1_project_find_request
from metal_python.models import v1_project_response as v1_project_response
from metal_python.models import v1_project_update_request as v1_project_update_request
from metal_python.models import v1_quota as v1_quota
from metal_python.models import v1_quota_set as v1_quota_set
from metal_python.models import v1_raid as v1_raid
from metal_python.models import v1_server_capacity as v1_server_capacity
from metal_python.models import v1_size_constraint as v1_size_constraint
from metal_python.models import v1_size_create_request as v1_size_create_request
from metal_python.models import v1_size_image_constraint_base as v1_size_image_constraint_base
from metal_python.models import v1_size_image_constraint_create_request as v1_size_image_constraint_create_request
from metal_python.models import v1_size_image_constraint_response as v1_size_image_constraint_response
from metal_python.models import v1_size_image_constraint_try_request as v1_size_image_constraint_try_request
from metal_python.models import v1_size_image_constraint_update_request as v1_size_image_constraint_update_request
from metal_python.models import v1_size_reservation_create_request as v1_size_reservation_create_request
from metal_python.models import v1_size_reservation_list_request as v1_size_reservation_list_request
from metal_python.models import v1_size_reservation_response as v1_size_reservation_response
from metal_python.models import v1_size_reservation_update_request as v1_size_reservation_update_request
from metal_python.models import v1_size_reservation_usage_response as v1_size_reservation_usage_response
from metal_python.models import v1_size_response as v1_size_response
from metal_python.models import v1_size_suggest_request as v1_size_suggest_request
from metal_python.models import v1_size_update_request as v1_size_update_request
from metal_python.models import v1_switch_base as v1_switch_base
from metal_python.models import v1_switch_bgp_port_state as v1_switch_bgp_port_state
from metal_python.models import v1_switch_connection as v1_switch_connection
from metal_python.models import v1_switch_find_request as v1_switch_find_request
from metal_python.models import v1_switch_migrate_request as v1_switch_migrate_request
from metal_python.models import v1_switch_nic as v1_switch_nic
from metal_python.models import v1_switch_notify_request as v1_switch_notify_request
from metal_python.models import v1_switch_notify_response as v1_switch_notify_response
from metal_python.models import v1_switch_os as v1_switch_os
from metal_python.models import v1_switch_port_toggle_request as v1_switch_port_toggle_request
from metal_python.models import v1_switch_register_request as v1_switch_register_request
from metal_python.models import v1_switch_response as v1_switch_response
from metal_python.models import v1_switch_sync as v1_switch_sync
from metal_python.models import v1_switch_update_request as v1_switch_update_request
from metal_python.models import v1_tenant as v1_tenant
from metal_python.models import v1_tenant_create_request as v1_tenant_create_request
from metal_python.models import v1_tenant_find_request as v1_tenant_find_request
from metal_python.models import v1_tenant_response as v1_tenant_response
from metal_python.models import v1_tenant_update_request as v1_tenant_update_request
from metal_python.models import v1_timestamps as v1_timestamps
from metal_python.models import v1_user as v1_user
from metal_python.models import v1_vendor_revisions as v1_vendor_revisions
from metal_python.models import v1_volume_group as v1_volume_group
from metal_python.models import v1_vpn_request as v1_vpn_request
from metal_python.models import v1_vpn_response as v1_vpn_response
from metal_python.models.datastore_image_search_query import DatastoreImageSearchQuery as DatastoreImageSearchQuery
from metal_python.models.datastore_ip_search_query import DatastoreIPSearchQuery as DatastoreIPSearchQuery
from metal_python.models.datastore_machine_search_query import (
    DatastoreMachineSearchQuery as DatastoreMachineSearchQuery,
)
from metal_python.models.datastore_network_search_query import (
    DatastoreNetworkSearchQuery as DatastoreNetworkSearchQuery,
)
from metal_python.models.datastore_switch_search_query import DatastoreSwitchSearchQuery as DatastoreSwitchSearchQuery
from metal_python.models.httperrors_http_error_response import (
    HttperrorsHTTPErrorResponse as HttperrorsHTTPErrorResponse,
)
from metal_python.models.metal_switch_bgp_port_state import MetalSwitchBGPPortState as MetalSwitchBGPPortState
from metal_python.models.model_list import ImageList as ImageList
from metal_python.models.model_list import ModelList as ModelList
from metal_python.models.rest_health_response import RestHealthResponse as RestHealthResponse
from metal_python.models.rest_version import RestVersion as RestVersion
from metal_python.models.v1_audit_find_request import V1AuditFindRequest as V1AuditFindRequest
from metal_python.models.v1_audit_response import V1AuditResponse as V1AuditResponse
from metal_python.models.v1_bgp_filter import V1BGPFilter as V1BGPFilter
from metal_python.models.v1_board_revisions import V1BoardRevisions as V1BoardRevisions
from metal_python.models.v1_boot_info import V1BootInfo as V1BootInfo
from metal_python.models.v1_chassis_identify_led_state import V1ChassisIdentifyLEDState as V1ChassisIdentifyLEDState
from metal_python.models.v1_common import V1Common as V1Common
from metal_python.models.v1_describable import V1Describable as V1Describable
from metal_python.models.v1_disk import V1Disk as V1Disk
from metal_python.models.v1_disk_partition import V1DiskPartition as V1DiskPartition
from metal_python.models.v1_dns_server import V1DNSServer as V1DNSServer
from metal_python.models.v1_empty_body import V1EmptyBody as V1EmptyBody
from metal_python.models.v1_filesystem import V1Filesystem as V1Filesystem
from metal_python.models.v1_filesystem_layout_base import V1FilesystemLayoutBase as V1FilesystemLayoutBase
from metal_python.models.v1_filesystem_layout_constraints import (
    V1FilesystemLayoutConstraints as V1FilesystemLayoutConstraints,
)
from metal_python.models.v1_filesystem_layout_create_request import (
    V1FilesystemLayoutCreateRequest as V1FilesystemLayoutCreateRequest,
)
from metal_python.models.v1_filesystem_layout_match_request import (
    V1FilesystemLayoutMatchRequest as V1FilesystemLayoutMatchRequest,
)
from metal_python.models.v1_filesystem_layout_response import V1FilesystemLayoutResponse as V1FilesystemLayoutResponse
from metal_python.models.v1_filesystem_layout_try_request import (
    V1FilesystemLayoutTryRequest as V1FilesystemLayoutTryRequest,
)
from metal_python.models.v1_filesystem_layout_update_request import (
    V1FilesystemLayoutUpdateRequest as V1FilesystemLayoutUpdateRequest,
)
from metal_python.models.v1_firewall_allocate_request import V1FirewallAllocateRequest as V1FirewallAllocateRequest
from metal_python.models.v1_firewall_create_request import V1FirewallCreateRequest as V1FirewallCreateRequest
from metal_python.models.v1_firewall_egress_rule import V1FirewallEgressRule as V1FirewallEgressRule
from metal_python.models.v1_firewall_find_request import V1FirewallFindRequest as V1FirewallFindRequest
from metal_python.models.v1_firewall_ingress_rule import V1FirewallIngressRule as V1FirewallIngressRule
from metal_python.models.v1_firewall_response import V1FirewallResponse as V1FirewallResponse
from metal_python.models.v1_firewall_rules import V1FirewallRules as V1FirewallRules
from metal_python.models.v1_firmwares_response import V1FirmwaresResponse as V1FirmwaresResponse
from metal_python.models.v1_iam_config import V1IAMConfig as V1IAMConfig
from metal_python.models.v1_identifiable import V1Identifiable as V1Identifiable
from metal_python.models.v1_idm_config import V1IDMConfig as V1IDMConfig
from metal_python.models.v1_image_base import V1ImageBase as V1ImageBase
from metal_python.models.v1_image_create_request import V1ImageCreateRequest as V1ImageCreateRequest
from metal_python.models.v1_image_find_request import V1ImageFindRequest as V1ImageFindRequest
from metal_python.models.v1_image_response import V1ImageResponse as V1ImageResponse
from metal_python.models.v1_image_update_request import V1ImageUpdateRequest as V1ImageUpdateRequest
from metal_python.models.v1_ip_allocate_request import V1IPAllocateRequest as V1IPAllocateRequest
from metal_python.models.v1_ip_base import V1IPBase as V1IPBase
from metal_python.models.v1_ip_find_request import V1IPFindRequest as V1IPFindRequest
from metal_python.models.v1_ip_identifiable import V1IPIdentifiable as V1IPIdentifiable
from metal_python.models.v1_ip_response import V1IPResponse as V1IPResponse
from metal_python.models.v1_ip_update_request import V1IPUpdateRequest as V1IPUpdateRequest
from metal_python.models.v1_issuer_config import V1IssuerConfig as V1IssuerConfig
from metal_python.models.v1_logical_volume import V1LogicalVolume as V1LogicalVolume
from metal_python.models.v1_machine_allocate_request import V1MachineAllocateRequest as V1MachineAllocateRequest
from metal_python.models.v1_machine_allocation import V1MachineAllocation as V1MachineAllocation
from metal_python.models.v1_machine_allocation_network import V1MachineAllocationNetwork as V1MachineAllocationNetwork
from metal_python.models.v1_machine_base import V1MachineBase as V1MachineBase
from metal_python.models.v1_machine_bios import V1MachineBIOS as V1MachineBIOS
from metal_python.models.v1_machine_block_device import V1MachineBlockDevice as V1MachineBlockDevice
from metal_python.models.v1_machine_console_password_request import (
    V1MachineConsolePasswordRequest as V1MachineConsolePasswordRequest,
)
from metal_python.models.v1_machine_console_password_response import (
    V1MachineConsolePasswordResponse as V1MachineConsolePasswordResponse,
)
from metal_python.models.v1_machine_find_request import V1MachineFindRequest as V1MachineFindRequest
from metal_python.models.v1_machine_fru import V1MachineFru as V1MachineFru
from metal_python.models.v1_machine_hardware import V1MachineHardware as V1MachineHardware
from metal_python.models.v1_machine_hardware_base import V1MachineHardwareBase as V1MachineHardwareBase
from metal_python.models.v1_machine_ipmi import V1MachineIPMI as V1MachineIPMI
from metal_python.models.v1_machine_ipmi_report import V1MachineIpmiReport as V1MachineIpmiReport
from metal_python.models.v1_machine_ipmi_report_response import (
    V1MachineIpmiReportResponse as V1MachineIpmiReportResponse,
)
from metal_python.models.v1_machine_ipmi_reports import V1MachineIpmiReports as V1MachineIpmiReports
from metal_python.models.v1_machine_ipmi_response import V1MachineIPMIResponse as V1MachineIPMIResponse
from metal_python.models.v1_machine_issue import V1MachineIssue as V1MachineIssue
from metal_python.models.v1_machine_issue_response import V1MachineIssueResponse as V1MachineIssueResponse
from metal_python.models.v1_machine_issues_request import V1MachineIssuesRequest as V1MachineIssuesRequest
from metal_python.models.v1_machine_network import V1MachineNetwork as V1MachineNetwork
from metal_python.models.v1_machine_nic import V1MachineNic as V1MachineNic
from metal_python.models.v1_machine_provisioning_event import V1MachineProvisioningEvent as V1MachineProvisioningEvent
from metal_python.models.v1_machine_recent_provisioning_events import (
    V1MachineRecentProvisioningEvents as V1MachineRecentProvisioningEvents,
)
from metal_python.models.v1_machine_reinstall_request import V1MachineReinstallRequest as V1MachineReinstallRequest
from metal_python.models.v1_machine_response import V1MachineResponse as V1MachineResponse
from metal_python.models.v1_machine_state import V1MachineState as V1MachineState
from metal_python.models.v1_machine_update_firmware_request import (
    V1MachineUpdateFirmwareRequest as V1MachineUpdateFirmwareRequest,
)
from metal_python.models.v1_machine_update_request import V1MachineUpdateRequest as V1MachineUpdateRequest
from metal_python.models.v1_machine_vpn import V1MachineVPN as V1MachineVPN
from metal_python.models.v1_meta import V1Meta as V1Meta
from metal_python.models.v1_metal_cpu import V1MetalCPU as V1MetalCPU
from metal_python.models.v1_metal_gpu import V1MetalGPU as V1MetalGPU
from metal_python.models.v1_network_allocate_request import V1NetworkAllocateRequest as V1NetworkAllocateRequest
from metal_python.models.v1_network_base import V1NetworkBase as V1NetworkBase
from metal_python.models.v1_network_consumption import V1NetworkConsumption as V1NetworkConsumption
from metal_python.models.v1_network_create_request import V1NetworkCreateRequest as V1NetworkCreateRequest
from metal_python.models.v1_network_find_request import V1NetworkFindRequest as V1NetworkFindRequest
from metal_python.models.v1_network_immutable import V1NetworkImmutable as V1NetworkImmutable
from metal_python.models.v1_network_response import V1NetworkResponse as V1NetworkResponse
from metal_python.models.v1_network_update_request import V1NetworkUpdateRequest as V1NetworkUpdateRequest
from metal_python.models.v1_network_usage import V1NetworkUsage as V1NetworkUsage
from metal_python.models.v1_ntp_server import V1NTPServer as V1NTPServer
from metal_python.models.v1_paging import V1Paging as V1Paging
from metal_python.models.v1_partition_base import V1PartitionBase as V1PartitionBase
from metal_python.models.v1_partition_boot_configuration import (
    V1PartitionBootConfiguration as V1PartitionBootConfiguration,
)
from metal_python.models.v1_partition_capacity import V1PartitionCapacity as V1PartitionCapacity
from metal_python.models.v1_partition_capacity_request import V1PartitionCapacityRequest as V1PartitionCapacityRequest
from metal_python.models.v1_partition_create_request import V1PartitionCreateRequest as V1PartitionCreateRequest
from metal_python.models.v1_partition_response import V1PartitionResponse as V1PartitionResponse
from metal_python.models.v1_partition_update_request import V1PartitionUpdateRequest as V1PartitionUpdateRequest
from metal_python.models.v1_power_metric import V1PowerMetric as V1PowerMetric
from metal_python.models.v1_power_supply import V1PowerSupply as V1PowerSupply
from metal_python.models.v1_power_supply_status import V1PowerSupplyStatus as V1PowerSupplyStatus
from metal_python.models.v1_project import V1Project as V1Project
from metal_python.models.v1_project_create_request import V1ProjectCreateRequest as V1ProjectCreateRequest
from metal_python.models.v1_project_find_request import V1ProjectFindRequest as V1ProjectFindRequest
from metal_python.models.v1_project_response import V1ProjectResponse as V1ProjectResponse
from metal_python.models.v1_project_update_request import V1ProjectUpdateRequest as V1ProjectUpdateRequest
from metal_python.models.v1_quota import V1Quota as V1Quota
from metal_python.models.v1_quota_set import V1QuotaSet as V1QuotaSet
from metal_python.models.v1_raid import V1Raid as V1Raid
from metal_python.models.v1_server_capacity import V1ServerCapacity as V1ServerCapacity
from metal_python.models.v1_size_constraint import V1SizeConstraint as V1SizeConstraint
from metal_python.models.v1_size_create_request import V1SizeCreateRequest as V1SizeCreateRequest
from metal_python.models.v1_size_image_constraint_base import V1SizeImageConstraintBase as V1SizeImageConstraintBase
from metal_python.models.v1_size_image_constraint_create_request import (
    V1SizeImageConstraintCreateRequest as V1SizeImageConstraintCreateRequest,
)
from metal_python.models.v1_size_image_constraint_response import (
    V1SizeImageConstraintResponse as V1SizeImageConstraintResponse,
)
from metal_python.models.v1_size_image_constraint_try_request import (
    V1SizeImageConstraintTryRequest as V1SizeImageConstraintTryRequest,
)
from metal_python.models.v1_size_image_constraint_update_request import (
    V1SizeImageConstraintUpdateRequest as V1SizeImageConstraintUpdateRequest,
)
from metal_python.models.v1_size_reservation_create_request import (
    V1SizeReservationCreateRequest as V1SizeReservationCreateRequest,
)
from metal_python.models.v1_size_reservation_list_request import (
    V1SizeReservationListRequest as V1SizeReservationListRequest,
)
from metal_python.models.v1_size_reservation_response import V1SizeReservationResponse as V1SizeReservationResponse
from metal_python.models.v1_size_reservation_update_request import (
    V1SizeReservationUpdateRequest as V1SizeReservationUpdateRequest,
)
from metal_python.models.v1_size_reservation_usage_response import (
    V1SizeReservationUsageResponse as V1SizeReservationUsageResponse,
)
from metal_python.models.v1_size_response import V1SizeResponse as V1SizeResponse
from metal_python.models.v1_size_suggest_request import V1SizeSuggestRequest as V1SizeSuggestRequest
from metal_python.models.v1_size_update_request import V1SizeUpdateRequest as V1SizeUpdateRequest
from metal_python.models.v1_switch_base import V1SwitchBase as V1SwitchBase
from metal_python.models.v1_switch_bgp_port_state import V1SwitchBGPPortState as V1SwitchBGPPortState
from metal_python.models.v1_switch_connection import V1SwitchConnection as V1SwitchConnection
from metal_python.models.v1_switch_find_request import V1SwitchFindRequest as V1SwitchFindRequest
from metal_python.models.v1_switch_migrate_request import V1SwitchMigrateRequest as V1SwitchMigrateRequest
from metal_python.models.v1_switch_nic import V1SwitchNic as V1SwitchNic
from metal_python.models.v1_switch_notify_request import V1SwitchNotifyRequest as V1SwitchNotifyRequest
from metal_python.models.v1_switch_notify_response import V1SwitchNotifyResponse as V1SwitchNotifyResponse
from metal_python.models.v1_switch_os import V1SwitchOS as V1SwitchOS
from metal_python.models.v1_switch_port_toggle_request import V1SwitchPortToggleRequest as V1SwitchPortToggleRequest
from metal_python.models.v1_switch_register_request import V1SwitchRegisterRequest as V1SwitchRegisterRequest
from metal_python.models.v1_switch_response import V1SwitchResponse as V1SwitchResponse
from metal_python.models.v1_switch_sync import V1SwitchSync as V1SwitchSync
from metal_python.models.v1_switch_update_request import V1SwitchUpdateRequest as V1SwitchUpdateRequest
from metal_python.models.v1_tenant import V1Tenant as V1Tenant
from metal_python.models.v1_tenant_create_request import V1TenantCreateRequest as V1TenantCreateRequest
from metal_python.models.v1_tenant_find_request import V1TenantFindRequest as V1TenantFindRequest
from metal_python.models.v1_tenant_response import V1TenantResponse as V1TenantResponse
from metal_python.models.v1_tenant_update_request import V1TenantUpdateRequest as V1TenantUpdateRequest
from metal_python.models.v1_timestamps import V1Timestamps as V1Timestamps
from metal_python.models.v1_user import V1User as V1User
from metal_python.models.v1_vendor_revisions import V1VendorRevisions as V1VendorRevisions
from metal_python.models.v1_volume_group import V1VolumeGroup as V1VolumeGroup
from metal_python.models.v1_vpn_request import V1VPNRequest as V1VPNRequest
from metal_python.models.v1_vpn_response import V1VPNResponse as V1VPNResponse

__all__ = [
    "ImageList",
    "ModelList",
    "DatastoreIPSearchQuery",
    "DatastoreImageSearchQuery",
    "DatastoreMachineSearchQuery",
    "DatastoreNetworkSearchQuery",
    "DatastoreSwitchSearchQuery",
    "HttperrorsHTTPErrorResponse",
    "MetalSwitchBGPPortState",
    "RestHealthResponse",
    "RestVersion",
    "V1AuditFindRequest",
    "V1AuditResponse",
    "V1BGPFilter",
    "V1BoardRevisions",
    "V1BootInfo",
    "V1ChassisIdentifyLEDState",
    "V1Common",
    "V1DNSServer",
    "V1Describable",
    "V1Disk",
    "V1DiskPartition",
    "V1EmptyBody",
    "V1Filesystem",
    "V1FilesystemLayoutBase",
    "V1FilesystemLayoutConstraints",
    "V1FilesystemLayoutCreateRequest",
    "V1FilesystemLayoutMatchRequest",
    "V1FilesystemLayoutResponse",
    "V1FilesystemLayoutTryRequest",
    "V1FilesystemLayoutUpdateRequest",
    "V1FirewallAllocateRequest",
    "V1FirewallCreateRequest",
    "V1FirewallEgressRule",
    "V1FirewallFindRequest",
    "V1FirewallIngressRule",
    "V1FirewallResponse",
    "V1FirewallRules",
    "V1FirmwaresResponse",
    "V1IAMConfig",
    "V1IDMConfig",
    "V1IPAllocateRequest",
    "V1IPBase",
    "V1IPFindRequest",
    "V1IPIdentifiable",
    "V1IPResponse",
    "V1IPUpdateRequest",
    "V1Identifiable",
    "V1ImageBase",
    "V1ImageCreateRequest",
    "V1ImageFindRequest",
    "V1ImageResponse",
    "V1ImageUpdateRequest",
    "V1IssuerConfig",
    "V1LogicalVolume",
    "V1MachineAllocateRequest",
    "V1MachineAllocation",
    "V1MachineAllocationNetwork",
    "V1MachineBIOS",
    "V1MachineBase",
    "V1MachineBlockDevice",
    "V1MachineConsolePasswordRequest",
    "V1MachineConsolePasswordResponse",
    "V1MachineFindRequest",
    "V1MachineFru",
    "V1MachineHardware",
    "V1MachineHardwareBase",
    "V1MachineIPMI",
    "V1MachineIPMIResponse",
    "V1MachineIpmiReport",
    "V1MachineIpmiReportResponse",
    "V1MachineIpmiReports",
    "V1MachineIssue",
    "V1MachineIssueResponse",
    "V1MachineIssuesRequest",
    "V1MachineNetwork",
    "V1MachineNic",
    "V1MachineProvisioningEvent",
    "V1MachineRecentProvisioningEvents",
    "V1MachineReinstallRequest",
    "V1MachineResponse",
    "V1MachineState",
    "V1MachineUpdateFirmwareRequest",
    "V1MachineUpdateRequest",
    "V1MachineVPN",
    "V1Meta",
    "V1MetalCPU",
    "V1MetalGPU",
    "V1NTPServer",
    "V1NetworkAllocateRequest",
    "V1NetworkBase",
    "V1NetworkConsumption",
    "V1NetworkCreateRequest",
    "V1NetworkFindRequest",
    "V1NetworkImmutable",
    "V1NetworkResponse",
    "V1NetworkUpdateRequest",
    "V1NetworkUsage",
    "V1Paging",
    "V1PartitionBase",
    "V1PartitionBootConfiguration",
    "V1PartitionCapacity",
    "V1PartitionCapacityRequest",
    "V1PartitionCreateRequest",
    "V1PartitionResponse",
    "V1PartitionUpdateRequest",
    "V1PowerMetric",
    "V1PowerSupply",
    "V1PowerSupplyStatus",
    "V1Project",
    "V1ProjectCreateRequest",
    "V1ProjectFindRequest",
    "V1ProjectResponse",
    "V1ProjectUpdateRequest",
    "V1Quota",
    "V1QuotaSet",
    "V1Raid",
    "V1ServerCapacity",
    "V1SizeConstraint",
    "V1SizeCreateRequest",
    "V1SizeImageConstraintBase",
    "V1SizeImageConstraintCreateRequest",
    "V1SizeImageConstraintResponse",
    "V1SizeImageConstraintTryRequest",
    "V1SizeImageConstraintUpdateRequest",
    "V1SizeReservationCreateRequest",
    "V1SizeReservationListRequest",
    "V1SizeReservationResponse",
    "V1SizeReservationUpdateRequest",
    "V1SizeReservationUsageResponse",
    "V1SizeResponse",
    "V1SizeSuggestRequest",
    "V1SizeUpdateRequest",
    "V1SwitchBGPPortState",
    "V1SwitchBase",
    "V1SwitchConnection",
    "V1SwitchFindRequest",
    "V1SwitchMigrateRequest",
    "V1SwitchNic",
    "V1SwitchNotifyRequest",
    "V1SwitchNotifyResponse",
    "V1SwitchOS",
    "V1SwitchPortToggleRequest",
    "V1SwitchRegisterRequest",
    "V1SwitchResponse",
    "V1SwitchSync",
    "V1SwitchUpdateRequest",
    "V1Tenant",
    "V1TenantCreateRequest",
    "V1TenantFindRequest",
    "V1TenantResponse",
    "V1TenantUpdateRequest",
    "V1Timestamps",
    "V1User",
    "V1VPNRequest",
    "V1VPNResponse",
    "V1VendorRevisions",
    "V1VolumeGroup",
]
