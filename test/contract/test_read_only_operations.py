"""Read-only operations, which the client retries; it sends other operations once.

The list is explicit so that a person reviews it: the HTTP method is not sufficient (a POST may be a search, and a GET
may have side effects), and a write that is marked as read-only is sent twice.
"""

import pytest
from support.contract import OPERATIONS
from support.contract_arguments import complete_arguments
from support.recording_client import UNAVAILABLE, make_client

from metal_python import ServerError

READS, CHANGES = True, False
# Every operation that is not a GET, and every GET with side effects.
LISTED = {
    "AuditApi.find_audit_traces": READS,
    "FilesystemlayoutApi.create_filesystem_layout": CHANGES,
    "FilesystemlayoutApi.delete_filesystem_layout": CHANGES,
    "FilesystemlayoutApi.match_filesystem_layout": READS,
    "FilesystemlayoutApi.try_filesystem_layout": READS,
    "FilesystemlayoutApi.update_filesystem_layout": CHANGES,
    "FirewallApi.allocate_firewall": CHANGES,
    "FirewallApi.find_firewalls": READS,
    "FirmwareApi.remove_firmware": CHANGES,
    "FirmwareApi.upload_firmware": CHANGES,
    "ImageApi.create_image": CHANGES,
    "ImageApi.delete_image": CHANGES,
    "ImageApi.find_images": READS,
    "ImageApi.update_image": CHANGES,
    "IpApi.allocate_ip": CHANGES,
    "IpApi.allocate_specific_ip": CHANGES,
    "IpApi.find_i_ps": READS,
    "IpApi.free_ip": CHANGES,
    "IpApi.update_ip": CHANGES,
    "MachineApi.allocate_machine": CHANGES,
    "MachineApi.chassis_identify_led_off": CHANGES,
    "MachineApi.chassis_identify_led_on": CHANGES,
    "MachineApi.delete_machine": CHANGES,
    "MachineApi.find_ipmi_machines": READS,
    "MachineApi.find_machines": READS,
    "MachineApi.free_machine": CHANGES,
    "MachineApi.get_machine_console_password": CHANGES,
    "MachineApi.ipmi_report": CHANGES,
    "MachineApi.issues": READS,
    "MachineApi.machine_bios": CHANGES,
    "MachineApi.machine_cycle": CHANGES,
    "MachineApi.machine_disk": CHANGES,
    "MachineApi.machine_off": CHANGES,
    "MachineApi.machine_on": CHANGES,
    "MachineApi.machine_pxe": CHANGES,
    "MachineApi.machine_reset": CHANGES,
    "MachineApi.reinstall_machine": CHANGES,
    "MachineApi.set_machine_state": CHANGES,
    "MachineApi.update_firmware": CHANGES,
    "MachineApi.update_machine": CHANGES,
    "NetworkApi.allocate_network": CHANGES,
    "NetworkApi.create_network": CHANGES,
    "NetworkApi.delete_network": CHANGES,
    "NetworkApi.find_networks": READS,
    "NetworkApi.free_network": CHANGES,
    "NetworkApi.free_network_deprecated": CHANGES,
    "NetworkApi.update_network": CHANGES,
    "PartitionApi.create_partition": CHANGES,
    "PartitionApi.delete_partition": CHANGES,
    "PartitionApi.partition_capacity": READS,
    "PartitionApi.update_partition": CHANGES,
    "ProjectApi.create_project": CHANGES,
    "ProjectApi.delete_project": CHANGES,
    "ProjectApi.find_projects": READS,
    "ProjectApi.update_project": CHANGES,
    "SizeApi.create_size": CHANGES,
    "SizeApi.create_size_reservation": CHANGES,
    "SizeApi.delete_size": CHANGES,
    "SizeApi.delete_size_reservation": CHANGES,
    "SizeApi.find_size_reservations": READS,
    "SizeApi.size_reservations_usage": READS,
    "SizeApi.suggest": READS,
    "SizeApi.update_size": CHANGES,
    "SizeApi.update_size_reservation": CHANGES,
    "SizeimageconstraintApi.create_size_image_constraint": CHANGES,
    "SizeimageconstraintApi.delete_size_image_constraint": CHANGES,
    "SizeimageconstraintApi.try_size_image_constraint": READS,
    "SizeimageconstraintApi.update_size_image_constraint": CHANGES,
    "SwitchApi.delete_switch": CHANGES,
    "SwitchApi.find_switches": READS,
    "SwitchApi.migrate_switch": CHANGES,
    "SwitchApi.notify_switch": CHANGES,
    "SwitchApi.register_switch": CHANGES,
    "SwitchApi.toggle_switch_port": CHANGES,
    "SwitchApi.update_switch": CHANGES,
    "TenantApi.create_tenant": CHANGES,
    "TenantApi.delete_tenant": CHANGES,
    "TenantApi.find_tenants": READS,
    "TenantApi.update_tenant": CHANGES,
    "VpnApi.get_vpn_auth_key": CHANGES,
}


def test_list_has_all_non_get_operations():
    others = set(repr(operation) for operation in OPERATIONS if operation.method != "GET")
    assert others - set(LISTED) == set()


def test_list_has_no_read_only_get():
    gets = set(repr(operation) for operation in OPERATIONS if operation.method == "GET")
    assert set(name for name in gets & set(LISTED) if LISTED[name] is READS) == set()


def test_list_has_no_unknown_operation():
    assert set(LISTED) - set(map(repr, OPERATIONS)) == set()


@pytest.mark.parametrize("operation", OPERATIONS, ids=repr)
def test_operation_is_retried_if_read_only(operation):
    client = make_client(UNAVAILABLE, attempts=3)
    with pytest.raises(ServerError):
        operation.bind(client)(**complete_arguments(operation))
    assert len(client.rest_client.attempts) == (3 if LISTED.get(repr(operation), READS) else 1)
