"""V1MachineFindRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, join, new, plain, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"machine",
        u"firewall",
        u"LOCKED",
        u"RESERVED",
        u"TAINTED",
    )
)


class V1MachineFindRequest(Model):
    """Filters for machines. All filters that are set must match exactly.

    :param str allocation_hostname: Host name of the allocation.
    :param str allocation_image_id: Full ID of the image of the allocation, such as ``ubuntu-24.04.20260131``.
    :param str allocation_name: Name of the allocation.
    :param str allocation_project: UUID of the project that the machine is allocated to.
    :param str allocation_role: Role of the allocation. Known values: ``machine``: Plain machine; ``firewall``:
        Firewall.
    :param bool allocation_succeeded: Value of ``allocation.succeeded``. ``True`` matches no machine that metal-api
        allocated.
    :param list[str] disk_names: Names of disks as in ``hardware.disks``, such as ``sda``; the machine must have all
        of them.
    :param list[int] disk_sizes: Exact disk sizes; the machine must have all of them. Unit: bytes.
    :param str fru_board_mfg: Board manufacturer in the FRU data.
    :param str fru_board_mfg_serial: Board serial number in the FRU data.
    :param str fru_board_part_number: Board part number in the FRU data.
    :param str fru_chassis_part_number: Chassis part number in the FRU data.
    :param str fru_chassis_part_serial: Chassis serial number in the FRU data.
    :param str fru_product_manufacturer: Product manufacturer in the FRU data.
    :param str fru_product_part_number: Product part number in the FRU data.
    :param str fru_product_serial: Product serial number in the FRU data.
    :param int hardware_memory: Exact memory size. Unit: bytes.
    :param str id: UUID of the machine.
    :param str ipmi_address: BMC address with port, such as ``192.0.2.10:623``.
    :param str ipmi_interface: IPMI interface type, such as ``lanplus``.
    :param str ipmi_mac_address: MAC address of the BMC.
    :param str ipmi_user: User name of the BMC.
    :param str name: Name of the machine record, which is normally empty. The name of an allocation is
        ``allocation_name``.
    :param list[int] network_asns: ASNs; for each, one of the networks of the machine must have it.
    :param list[str] network_destination_prefixes: Destination prefixes, exactly as stored, such as ``0.0.0.0/0``;
        the machine must have all of them.
    :param list[str] network_ids: IDs of networks; the machine must be in all of them.
    :param list[str] network_ips: IP addresses; the machine must have all of them.
    :param list[str] network_prefixes: Prefixes of the networks, exactly as stored; the machine must have all of
        them. An address inside a prefix does not match.
    :param list[int] network_vrfs: VRF IDs; for each, one of the networks of the machine must have it.
    :param list[str] nics_mac_addresses: MAC addresses; the machine must have all of them.
    :param list[str] nics_names: Interface names, such as ``eth0``; the machine must have all of them.
    :param list[str] nics_neighbor_mac_addresses: MAC addresses of connected switch ports; the machine must see all
        of them.
    :param list[str] nics_neighbor_names: Names of connected switch ports, such as ``swp1``; the machine must see
        all of them.
    :param list[str] nics_neighbor_vrfs: VRF names of connected switch ports. metal-api stores none for machines, so
        no value matches.
    :param list[str] nics_vrfs: VRF names of network interfaces. metal-api stores none for machines, so no value
        matches.
    :param str partition_id: ID of the partition.
    :param str rackid: ID of the rack.
    :param str roomid: ID of the room. metal-api 0.44.1 ignores this filter.
    :param str sizeid: ID of the size. ``unknown`` finds machines whose hardware fits no size.
    :param str state_value: Stored state. ``RESERVED`` matches nothing, because the server stores it as ``TAINTED``.
        Known values: ```: Available; ``LOCKED``: Locked; ``RESERVED``: Never stored by metal-api, although the
        contract lists it; ``TAINTED`: Reserved. Accepted, although the contract does not list it.
    :param list[str] tags: Tags, compared as whole strings, such as ``machine.metal-stack.io/rack=rack01``; the
        machine must have all of them.
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

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "allocation_hostname": self.allocation_hostname,
            "allocation_image_id": self.allocation_image_id,
            "allocation_name": self.allocation_name,
            "allocation_project": self.allocation_project,
            "allocation_role": self.allocation_role,
            "allocation_succeeded": self.allocation_succeeded,
            "disk_names": self.disk_names[:] if type(self.disk_names) is list else plain(self.disk_names),
            "disk_sizes": self.disk_sizes[:] if type(self.disk_sizes) is list else plain(self.disk_sizes),
            "fru_board_mfg": self.fru_board_mfg,
            "fru_board_mfg_serial": self.fru_board_mfg_serial,
            "fru_board_part_number": self.fru_board_part_number,
            "fru_chassis_part_number": self.fru_chassis_part_number,
            "fru_chassis_part_serial": self.fru_chassis_part_serial,
            "fru_product_manufacturer": self.fru_product_manufacturer,
            "fru_product_part_number": self.fru_product_part_number,
            "fru_product_serial": self.fru_product_serial,
            "hardware_memory": self.hardware_memory,
            "id": self.id,
            "ipmi_address": self.ipmi_address,
            "ipmi_interface": self.ipmi_interface,
            "ipmi_mac_address": self.ipmi_mac_address,
            "ipmi_user": self.ipmi_user,
            "name": self.name,
            "network_asns": self.network_asns[:] if type(self.network_asns) is list else plain(self.network_asns),
            "network_destination_prefixes": (
                self.network_destination_prefixes[:]
                if type(self.network_destination_prefixes) is list
                else plain(self.network_destination_prefixes)
            ),
            "network_ids": self.network_ids[:] if type(self.network_ids) is list else plain(self.network_ids),
            "network_ips": self.network_ips[:] if type(self.network_ips) is list else plain(self.network_ips),
            "network_prefixes": (
                self.network_prefixes[:] if type(self.network_prefixes) is list else plain(self.network_prefixes)
            ),
            "network_vrfs": self.network_vrfs[:] if type(self.network_vrfs) is list else plain(self.network_vrfs),
            "nics_mac_addresses": (
                self.nics_mac_addresses[:] if type(self.nics_mac_addresses) is list else plain(self.nics_mac_addresses)
            ),
            "nics_names": self.nics_names[:] if type(self.nics_names) is list else plain(self.nics_names),
            "nics_neighbor_mac_addresses": (
                self.nics_neighbor_mac_addresses[:]
                if type(self.nics_neighbor_mac_addresses) is list
                else plain(self.nics_neighbor_mac_addresses)
            ),
            "nics_neighbor_names": (
                self.nics_neighbor_names[:]
                if type(self.nics_neighbor_names) is list
                else plain(self.nics_neighbor_names)
            ),
            "nics_neighbor_vrfs": (
                self.nics_neighbor_vrfs[:] if type(self.nics_neighbor_vrfs) is list else plain(self.nics_neighbor_vrfs)
            ),
            "nics_vrfs": self.nics_vrfs[:] if type(self.nics_vrfs) is list else plain(self.nics_vrfs),
            "partition_id": self.partition_id,
            "rackid": self.rackid,
            "roomid": self.roomid,
            "sizeid": self.sizeid,
            "state_value": self.state_value,
            "tags": self.tags[:] if type(self.tags) is list else plain(self.tags),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.allocation_hostname
        if value is not None:
            result["allocation_hostname"] = value if type(value) is Text else to_json(value)
        value = self.allocation_image_id
        if value is not None:
            result["allocation_image_id"] = value if type(value) is Text else to_json(value)
        value = self.allocation_name
        if value is not None:
            result["allocation_name"] = value if type(value) is Text else to_json(value)
        value = self.allocation_project
        if value is not None:
            result["allocation_project"] = value if type(value) is Text else to_json(value)
        value = self.allocation_role
        if value is not None:
            result["allocation_role"] = value if type(value) is Text else to_json(value)
        value = self.allocation_succeeded
        if value is not None:
            result["allocation_succeeded"] = to_json(value)
        value = self.disk_names
        if value is not None:
            result["disk_names"] = to_json(value)
        value = self.disk_sizes
        if value is not None:
            result["disk_sizes"] = to_json(value)
        value = self.fru_board_mfg
        if value is not None:
            result["fru_board_mfg"] = value if type(value) is Text else to_json(value)
        value = self.fru_board_mfg_serial
        if value is not None:
            result["fru_board_mfg_serial"] = value if type(value) is Text else to_json(value)
        value = self.fru_board_part_number
        if value is not None:
            result["fru_board_part_number"] = value if type(value) is Text else to_json(value)
        value = self.fru_chassis_part_number
        if value is not None:
            result["fru_chassis_part_number"] = value if type(value) is Text else to_json(value)
        value = self.fru_chassis_part_serial
        if value is not None:
            result["fru_chassis_part_serial"] = value if type(value) is Text else to_json(value)
        value = self.fru_product_manufacturer
        if value is not None:
            result["fru_product_manufacturer"] = value if type(value) is Text else to_json(value)
        value = self.fru_product_part_number
        if value is not None:
            result["fru_product_part_number"] = value if type(value) is Text else to_json(value)
        value = self.fru_product_serial
        if value is not None:
            result["fru_product_serial"] = value if type(value) is Text else to_json(value)
        value = self.hardware_memory
        if value is not None:
            result["hardware_memory"] = to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.ipmi_address
        if value is not None:
            result["ipmi_address"] = value if type(value) is Text else to_json(value)
        value = self.ipmi_interface
        if value is not None:
            result["ipmi_interface"] = value if type(value) is Text else to_json(value)
        value = self.ipmi_mac_address
        if value is not None:
            result["ipmi_mac_address"] = value if type(value) is Text else to_json(value)
        value = self.ipmi_user
        if value is not None:
            result["ipmi_user"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.network_asns
        if value is not None:
            result["network_asns"] = to_json(value)
        value = self.network_destination_prefixes
        if value is not None:
            result["network_destination_prefixes"] = to_json(value)
        value = self.network_ids
        if value is not None:
            result["network_ids"] = to_json(value)
        value = self.network_ips
        if value is not None:
            result["network_ips"] = to_json(value)
        value = self.network_prefixes
        if value is not None:
            result["network_prefixes"] = to_json(value)
        value = self.network_vrfs
        if value is not None:
            result["network_vrfs"] = to_json(value)
        value = self.nics_mac_addresses
        if value is not None:
            result["nics_mac_addresses"] = to_json(value)
        value = self.nics_names
        if value is not None:
            result["nics_names"] = to_json(value)
        value = self.nics_neighbor_mac_addresses
        if value is not None:
            result["nics_neighbor_mac_addresses"] = to_json(value)
        value = self.nics_neighbor_names
        if value is not None:
            result["nics_neighbor_names"] = to_json(value)
        value = self.nics_neighbor_vrfs
        if value is not None:
            result["nics_neighbor_vrfs"] = to_json(value)
        value = self.nics_vrfs
        if value is not None:
            result["nics_vrfs"] = to_json(value)
        value = self.partition_id
        if value is not None:
            result["partition_id"] = value if type(value) is Text else to_json(value)
        value = self.rackid
        if value is not None:
            result["rackid"] = value if type(value) is Text else to_json(value)
        value = self.roomid
        if value is not None:
            result["roomid"] = value if type(value) is Text else to_json(value)
        value = self.sizeid
        if value is not None:
            result["sizeid"] = value if type(value) is Text else to_json(value)
        value = self.state_value
        if value is not None:
            result["state_value"] = value if type(value) is Text else to_json(value)
        value = self.tags
        if value is not None:
            result["tags"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineFindRequest)
        model.allocation_hostname = value = get("allocation_hostname")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.allocation_image_id = value = get("allocation_image_id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.allocation_name = value = get("allocation_name")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.allocation_project = value = get("allocation_project")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        value = get("allocation_role")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.allocation_role = WORDS.get(value, value)
        model.allocation_succeeded = value = get("allocation_succeeded")
        if value is not None and type(value) is not bool:
            raise UnexpectedValueError
        model.disk_names = value = get("disk_names")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.disk_sizes = value = get("disk_sizes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            if not INTEGERS.issuperset(map(type, value)):
                raise UnexpectedValueError
        model.fru_board_mfg = value = get("fru_board_mfg")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.fru_board_mfg_serial = value = get("fru_board_mfg_serial")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.fru_board_part_number = value = get("fru_board_part_number")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.fru_chassis_part_number = value = get("fru_chassis_part_number")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.fru_chassis_part_serial = value = get("fru_chassis_part_serial")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.fru_product_manufacturer = value = get("fru_product_manufacturer")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.fru_product_part_number = value = get("fru_product_part_number")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.fru_product_serial = value = get("fru_product_serial")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.hardware_memory = value = get("hardware_memory")
        if value is not None and type(value) not in INTEGERS:
            raise UnexpectedValueError
        model.id = value = get("id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.ipmi_address = value = get("ipmi_address")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.ipmi_interface = value = get("ipmi_interface")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.ipmi_mac_address = value = get("ipmi_mac_address")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.ipmi_user = value = get("ipmi_user")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.name = value = get("name")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.network_asns = value = get("network_asns")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            if not INTEGERS.issuperset(map(type, value)):
                raise UnexpectedValueError
        model.network_destination_prefixes = value = get("network_destination_prefixes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.network_ids = value = get("network_ids")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.network_ips = value = get("network_ips")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.network_prefixes = value = get("network_prefixes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.network_vrfs = value = get("network_vrfs")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            if not INTEGERS.issuperset(map(type, value)):
                raise UnexpectedValueError
        model.nics_mac_addresses = value = get("nics_mac_addresses")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.nics_names = value = get("nics_names")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.nics_neighbor_mac_addresses = value = get("nics_neighbor_mac_addresses")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.nics_neighbor_names = value = get("nics_neighbor_names")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.nics_neighbor_vrfs = value = get("nics_neighbor_vrfs")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.nics_vrfs = value = get("nics_vrfs")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.partition_id = value = get("partition_id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.rackid = value = get("rackid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.roomid = value = get("roomid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.sizeid = value = get("sizeid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        value = get("state_value")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.state_value = WORDS.get(value, value)
        model.tags = value = get("tags")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        return model
