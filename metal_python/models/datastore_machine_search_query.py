"""DatastoreMachineSearchQuery.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class DatastoreMachineSearchQuery(Model):
    """Model that no operation uses.

    :param str allocation_hostname:
    :param str allocation_image_id:
    :param str allocation_name:
    :param str allocation_project:
    :param str allocation_role:
    :param bool allocation_succeeded:
    :param list[str] disk_names:
    :param list[int] disk_sizes:
    :param str fru_board_mfg:
    :param str fru_board_mfg_serial:
    :param str fru_board_part_number:
    :param str fru_chassis_part_number:
    :param str fru_chassis_part_serial:
    :param str fru_product_manufacturer:
    :param str fru_product_part_number:
    :param str fru_product_serial:
    :param int hardware_memory:
    :param str id:
    :param str ipmi_address:
    :param str ipmi_interface:
    :param str ipmi_mac_address:
    :param str ipmi_user:
    :param str name:
    :param list[int] network_asns:
    :param list[str] network_destination_prefixes:
    :param list[str] network_ids:
    :param list[str] network_ips:
    :param list[str] network_prefixes:
    :param list[int] network_vrfs:
    :param list[str] nics_mac_addresses:
    :param list[str] nics_names:
    :param list[str] nics_neighbor_mac_addresses:
    :param list[str] nics_neighbor_names:
    :param list[str] nics_neighbor_vrfs:
    :param list[str] nics_vrfs:
    :param str partition_id:
    :param str rackid:
    :param str roomid:
    :param str sizeid:
    :param str state_value: Known values: ``LOCKED``, ``RESERVED``.
    :param list[str] tags:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("allocation_hostname", "allocation_hostname", "str"),
        ("allocation_image_id", "allocation_image_id", "str"),
        ("allocation_name", "allocation_name", "str"),
        ("allocation_project", "allocation_project", "str"),
        ("allocation_role", "allocation_role", "str"),
        ("allocation_succeeded", "allocation_succeeded", "bool"),
        ("disk_names", "disk_names", "list[str]"),
        ("disk_sizes", "disk_sizes", "list[int]"),
        ("fru_board_mfg", "fru_board_mfg", "str"),
        ("fru_board_mfg_serial", "fru_board_mfg_serial", "str"),
        ("fru_board_part_number", "fru_board_part_number", "str"),
        ("fru_chassis_part_number", "fru_chassis_part_number", "str"),
        ("fru_chassis_part_serial", "fru_chassis_part_serial", "str"),
        ("fru_product_manufacturer", "fru_product_manufacturer", "str"),
        ("fru_product_part_number", "fru_product_part_number", "str"),
        ("fru_product_serial", "fru_product_serial", "str"),
        ("hardware_memory", "hardware_memory", "int"),
        ("id", "id", "str"),
        ("ipmi_address", "ipmi_address", "str"),
        ("ipmi_interface", "ipmi_interface", "str"),
        ("ipmi_mac_address", "ipmi_mac_address", "str"),
        ("ipmi_user", "ipmi_user", "str"),
        ("name", "name", "str"),
        ("network_asns", "network_asns", "list[int]"),
        ("network_destination_prefixes", "network_destination_prefixes", "list[str]"),
        ("network_ids", "network_ids", "list[str]"),
        ("network_ips", "network_ips", "list[str]"),
        ("network_prefixes", "network_prefixes", "list[str]"),
        ("network_vrfs", "network_vrfs", "list[int]"),
        ("nics_mac_addresses", "nics_mac_addresses", "list[str]"),
        ("nics_names", "nics_names", "list[str]"),
        ("nics_neighbor_mac_addresses", "nics_neighbor_mac_addresses", "list[str]"),
        ("nics_neighbor_names", "nics_neighbor_names", "list[str]"),
        ("nics_neighbor_vrfs", "nics_neighbor_vrfs", "list[str]"),
        ("nics_vrfs", "nics_vrfs", "list[str]"),
        ("partition_id", "partition_id", "str"),
        ("rackid", "rackid", "str"),
        ("roomid", "roomid", "str"),
        ("sizeid", "sizeid", "str"),
        ("state_value", "state_value", "str"),
        ("tags", "tags", "list[str]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        allocation_hostname=None,
        allocation_image_id=None,
        allocation_name=None,
        allocation_project=None,
        allocation_role=None,
        allocation_succeeded=None,
        disk_names=None,
        disk_sizes=None,
        fru_board_mfg=None,
        fru_board_mfg_serial=None,
        fru_board_part_number=None,
        fru_chassis_part_number=None,
        fru_chassis_part_serial=None,
        fru_product_manufacturer=None,
        fru_product_part_number=None,
        fru_product_serial=None,
        hardware_memory=None,
        id=None,
        ipmi_address=None,
        ipmi_interface=None,
        ipmi_mac_address=None,
        ipmi_user=None,
        name=None,
        network_asns=None,
        network_destination_prefixes=None,
        network_ids=None,
        network_ips=None,
        network_prefixes=None,
        network_vrfs=None,
        nics_mac_addresses=None,
        nics_names=None,
        nics_neighbor_mac_addresses=None,
        nics_neighbor_names=None,
        nics_neighbor_vrfs=None,
        nics_vrfs=None,
        partition_id=None,
        rackid=None,
        roomid=None,
        sizeid=None,
        state_value=None,
        tags=None,
    ):
        self.allocation_hostname = allocation_hostname
        self.allocation_image_id = allocation_image_id
        self.allocation_name = allocation_name
        self.allocation_project = allocation_project
        self.allocation_role = allocation_role
        self.allocation_succeeded = allocation_succeeded
        self.disk_names = disk_names
        self.disk_sizes = disk_sizes
        self.fru_board_mfg = fru_board_mfg
        self.fru_board_mfg_serial = fru_board_mfg_serial
        self.fru_board_part_number = fru_board_part_number
        self.fru_chassis_part_number = fru_chassis_part_number
        self.fru_chassis_part_serial = fru_chassis_part_serial
        self.fru_product_manufacturer = fru_product_manufacturer
        self.fru_product_part_number = fru_product_part_number
        self.fru_product_serial = fru_product_serial
        self.hardware_memory = hardware_memory
        self.id = id
        self.ipmi_address = ipmi_address
        self.ipmi_interface = ipmi_interface
        self.ipmi_mac_address = ipmi_mac_address
        self.ipmi_user = ipmi_user
        self.name = name
        self.network_asns = network_asns
        self.network_destination_prefixes = network_destination_prefixes
        self.network_ids = network_ids
        self.network_ips = network_ips
        self.network_prefixes = network_prefixes
        self.network_vrfs = network_vrfs
        self.nics_mac_addresses = nics_mac_addresses
        self.nics_names = nics_names
        self.nics_neighbor_mac_addresses = nics_neighbor_mac_addresses
        self.nics_neighbor_names = nics_neighbor_names
        self.nics_neighbor_vrfs = nics_neighbor_vrfs
        self.nics_vrfs = nics_vrfs
        self.partition_id = partition_id
        self.rackid = rackid
        self.roomid = roomid
        self.sizeid = sizeid
        self.state_value = state_value
        self.tags = tags
