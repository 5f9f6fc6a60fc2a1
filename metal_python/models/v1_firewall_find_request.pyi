# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional

from metal_python.models.model import Model

class V1FirewallFindRequest(Model):
    allocation_hostname: Optional[str]
    allocation_image_id: Optional[str]
    allocation_name: Optional[str]
    allocation_project: Optional[str]
    allocation_role: Optional[str]
    allocation_succeeded: Optional[bool]
    disk_names: Optional[List[str]]
    disk_sizes: Optional[List[int]]
    fru_board_mfg: Optional[str]
    fru_board_mfg_serial: Optional[str]
    fru_board_part_number: Optional[str]
    fru_chassis_part_number: Optional[str]
    fru_chassis_part_serial: Optional[str]
    fru_product_manufacturer: Optional[str]
    fru_product_part_number: Optional[str]
    fru_product_serial: Optional[str]
    hardware_memory: Optional[int]
    id: Optional[str]
    ipmi_address: Optional[str]
    ipmi_interface: Optional[str]
    ipmi_mac_address: Optional[str]
    ipmi_user: Optional[str]
    name: Optional[str]
    network_asns: Optional[List[int]]
    network_destination_prefixes: Optional[List[str]]
    network_ids: Optional[List[str]]
    network_ips: Optional[List[str]]
    network_prefixes: Optional[List[str]]
    network_vrfs: Optional[List[int]]
    nics_mac_addresses: Optional[List[str]]
    nics_names: Optional[List[str]]
    nics_neighbor_mac_addresses: Optional[List[str]]
    nics_neighbor_names: Optional[List[str]]
    nics_neighbor_vrfs: Optional[List[str]]
    nics_vrfs: Optional[List[str]]
    partition_id: Optional[str]
    rackid: Optional[str]
    roomid: Optional[str]
    sizeid: Optional[str]
    state_value: Optional[str]
    tags: Optional[List[str]]
    def __init__(
        self,
        allocation_hostname: Optional[str] = None,
        allocation_image_id: Optional[str] = None,
        allocation_name: Optional[str] = None,
        allocation_project: Optional[str] = None,
        allocation_role: Optional[str] = None,
        allocation_succeeded: Optional[bool] = None,
        disk_names: Optional[List[str]] = None,
        disk_sizes: Optional[List[int]] = None,
        fru_board_mfg: Optional[str] = None,
        fru_board_mfg_serial: Optional[str] = None,
        fru_board_part_number: Optional[str] = None,
        fru_chassis_part_number: Optional[str] = None,
        fru_chassis_part_serial: Optional[str] = None,
        fru_product_manufacturer: Optional[str] = None,
        fru_product_part_number: Optional[str] = None,
        fru_product_serial: Optional[str] = None,
        hardware_memory: Optional[int] = None,
        id: Optional[str] = None,
        ipmi_address: Optional[str] = None,
        ipmi_interface: Optional[str] = None,
        ipmi_mac_address: Optional[str] = None,
        ipmi_user: Optional[str] = None,
        name: Optional[str] = None,
        network_asns: Optional[List[int]] = None,
        network_destination_prefixes: Optional[List[str]] = None,
        network_ids: Optional[List[str]] = None,
        network_ips: Optional[List[str]] = None,
        network_prefixes: Optional[List[str]] = None,
        network_vrfs: Optional[List[int]] = None,
        nics_mac_addresses: Optional[List[str]] = None,
        nics_names: Optional[List[str]] = None,
        nics_neighbor_mac_addresses: Optional[List[str]] = None,
        nics_neighbor_names: Optional[List[str]] = None,
        nics_neighbor_vrfs: Optional[List[str]] = None,
        nics_vrfs: Optional[List[str]] = None,
        partition_id: Optional[str] = None,
        rackid: Optional[str] = None,
        roomid: Optional[str] = None,
        sizeid: Optional[str] = None,
        state_value: Optional[str] = None,
        tags: Optional[List[str]] = None,
    ) -> None: ...
