"""V1MachineAllocation.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

import datetime

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.models.v1_boot_info import V1BootInfo
from metal_python.models.v1_dns_server import V1DNSServer
from metal_python.models.v1_filesystem_layout_response import V1FilesystemLayoutResponse
from metal_python.models.v1_firewall_rules import V1FirewallRules
from metal_python.models.v1_image_response import V1ImageResponse
from metal_python.models.v1_machine_network import V1MachineNetwork
from metal_python.models.v1_machine_vpn import V1MachineVPN
from metal_python.models.v1_ntp_server import V1NTPServer
from metal_python.rfc3339 import format_time, parse

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"firewall",
        u"machine",
    )
)


class V1MachineAllocation(Model):
    """Use of a machine by a project.

    :param str allocationuuid: UUID of this allocation; differs between successive allocations of one machine.
    :param V1BootInfo boot_info: Boot data; ``None`` until the installer has reported it.
    :param datetime.datetime created: Time of the allocation.
    :param str creator: Email address of the user who allocated the machine.
    :param str description: Description of the allocation; ``None`` if empty.
    :param list[V1DNSServer] dns_servers: DNS servers written to the machine; ``None`` if there are none.
    :param V1FilesystemLayoutResponse filesystemlayout: Copy of the layout as it was at allocation; ``None`` for old
        allocations.
    :param V1FirewallRules firewall_rules: Rules given at allocation; ``None`` for machines and for firewalls
        without rules.
    :param str hostname: Host name.
    :param V1ImageResponse image: Current record of the image; in lists, an empty placeholder if the record is
        missing.
    :param str name: Name of the allocation.
    :param list[V1MachineNetwork] networks: Networks of the machine, in no defined order; ``None`` if there are
        none. A network whose type the server cannot determine is left out.
    :param list[V1NTPServer] ntp_servers: NTP servers written to the machine; ``None`` if there are none.
    :param str project: UUID of the project.
    :param bool reinstall: ``True`` from ``reinstall_machine`` until the installer reports.
    :param str role: Purpose of the allocation. Known values: ``machine``: Plain machine; ``firewall``: Firewall.
    :param list[str] ssh_pub_keys: Public SSH keys; ``None`` if none were given.
    :param bool succeeded: metal-api does not set this field, so it is always ``False`` for new allocations. A
        machine is ready when the newest entry of ``events.log`` is ``Phoned Home``.
    :param str user_data: User data as given in the request; ``None`` if empty. Often contains credentials; visible
        to the role view. Secret: shown as ``***``.
    :param V1MachineVPN vpn: VPN access of a firewall; ``None`` for machines and if VPN is not configured.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("allocationuuid", "allocationuuid", "str"),
        ("boot_info", "boot_info", "V1BootInfo"),
        ("created", "created", "datetime"),
        ("creator", "creator", "str"),
        ("description", "description", "str"),
        ("dns_servers", "dns_servers", "list[V1DNSServer]"),
        ("filesystemlayout", "filesystemlayout", "V1FilesystemLayoutResponse"),
        ("firewall_rules", "firewall_rules", "V1FirewallRules"),
        ("hostname", "hostname", "str"),
        ("image", "image", "V1ImageResponse"),
        ("name", "name", "str"),
        ("networks", "networks", "list[V1MachineNetwork]"),
        ("ntp_servers", "ntp_servers", "list[V1NTPServer]"),
        ("project", "project", "str"),
        ("reinstall", "reinstall", "bool"),
        ("role", "role", "str"),
        ("ssh_pub_keys", "ssh_pub_keys", "list[str]"),
        ("succeeded", "succeeded", "bool"),
        ("user_data", "user_data", "str"),
        ("vpn", "vpn", "V1MachineVPN"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)
    SECRETS = ("user_data",)

    def __init__(
        self,
        allocationuuid=None,
        boot_info=None,
        created=None,
        creator=None,
        description=None,
        dns_servers=None,
        filesystemlayout=None,
        firewall_rules=None,
        hostname=None,
        image=None,
        name=None,
        networks=None,
        ntp_servers=None,
        project=None,
        reinstall=None,
        role=None,
        ssh_pub_keys=None,
        succeeded=None,
        user_data=None,
        vpn=None,
    ):
        self.allocationuuid = allocationuuid
        self.boot_info = boot_info
        self.created = created
        self.creator = creator
        self.description = description
        self.dns_servers = dns_servers
        self.filesystemlayout = filesystemlayout
        self.firewall_rules = firewall_rules
        self.hostname = hostname
        self.image = image
        self.name = name
        self.networks = networks
        self.ntp_servers = ntp_servers
        self.project = project
        self.reinstall = reinstall
        self.role = role
        self.ssh_pub_keys = ssh_pub_keys
        self.succeeded = succeeded
        self.user_data = user_data
        self.vpn = vpn

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "allocationuuid": self.allocationuuid,
            "boot_info": self.boot_info.to_dict() if type(self.boot_info) is V1BootInfo else plain(self.boot_info),
            "created": self.created,
            "creator": self.creator,
            "description": self.description,
            "dns_servers": (
                [item.to_dict() if type(item) is V1DNSServer else plain(item) for item in self.dns_servers]
                if type(self.dns_servers) is list
                else plain(self.dns_servers)
            ),
            "filesystemlayout": (
                self.filesystemlayout.to_dict()
                if type(self.filesystemlayout) is V1FilesystemLayoutResponse
                else plain(self.filesystemlayout)
            ),
            "firewall_rules": (
                self.firewall_rules.to_dict()
                if type(self.firewall_rules) is V1FirewallRules
                else plain(self.firewall_rules)
            ),
            "hostname": self.hostname,
            "image": self.image.to_dict() if type(self.image) is V1ImageResponse else plain(self.image),
            "name": self.name,
            "networks": (
                [item.to_dict() if type(item) is V1MachineNetwork else plain(item) for item in self.networks]
                if type(self.networks) is list
                else plain(self.networks)
            ),
            "ntp_servers": (
                [item.to_dict() if type(item) is V1NTPServer else plain(item) for item in self.ntp_servers]
                if type(self.ntp_servers) is list
                else plain(self.ntp_servers)
            ),
            "project": self.project,
            "reinstall": self.reinstall,
            "role": self.role,
            "ssh_pub_keys": self.ssh_pub_keys[:] if type(self.ssh_pub_keys) is list else plain(self.ssh_pub_keys),
            "succeeded": self.succeeded,
            "user_data": self.user_data,
            "vpn": self.vpn.to_dict() if type(self.vpn) is V1MachineVPN else plain(self.vpn),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.allocationuuid
        if value is not None:
            result["allocationuuid"] = value if type(value) is Text else to_json(value)
        value = self.boot_info
        if value is not None:
            result["boot_info"] = value.to_json_dict() if type(value) is V1BootInfo else to_json(value)
        value = self.created
        if value is not None:
            result["created"] = format_time(value) if type(value) is datetime.datetime else to_json(value)
        value = self.creator
        if value is not None:
            result["creator"] = value if type(value) is Text else to_json(value)
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.dns_servers
        if value is not None:
            result["dns_servers"] = (
                [item.to_json_dict() if type(item) is V1DNSServer else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.filesystemlayout
        if value is not None:
            result["filesystemlayout"] = (
                value.to_json_dict() if type(value) is V1FilesystemLayoutResponse else to_json(value)
            )
        value = self.firewall_rules
        if value is not None:
            result["firewall_rules"] = value.to_json_dict() if type(value) is V1FirewallRules else to_json(value)
        value = self.hostname
        if value is not None:
            result["hostname"] = value if type(value) is Text else to_json(value)
        value = self.image
        if value is not None:
            result["image"] = value.to_json_dict() if type(value) is V1ImageResponse else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.networks
        if value is not None:
            result["networks"] = (
                [item.to_json_dict() if type(item) is V1MachineNetwork else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.ntp_servers
        if value is not None:
            result["ntp_servers"] = (
                [item.to_json_dict() if type(item) is V1NTPServer else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.project
        if value is not None:
            result["project"] = value if type(value) is Text else to_json(value)
        value = self.reinstall
        if value is not None:
            result["reinstall"] = value if type(value) is bool else to_json(value)
        value = self.role
        if value is not None:
            result["role"] = value if type(value) is Text else to_json(value)
        value = self.ssh_pub_keys
        if value is not None:
            result["ssh_pub_keys"] = to_json(value)
        value = self.succeeded
        if value is not None:
            result["succeeded"] = value if type(value) is bool else to_json(value)
        value = self.user_data
        if value is not None:
            result["user_data"] = value if type(value) is Text else to_json(value)
        value = self.vpn
        if value is not None:
            result["vpn"] = value.to_json_dict() if type(value) is V1MachineVPN else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineAllocation)
        model.allocationuuid = value = get("allocationuuid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("boot_info")
        model.boot_info = None if value is None else V1BootInfo._read(value)
        value = get("created")
        model.created = None if value is None else parse(value)
        model.creator = value = get("creator")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.dns_servers = value = get("dns_servers")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.dns_servers = [V1DNSServer._read(item) for item in value]
        value = get("filesystemlayout")
        model.filesystemlayout = None if value is None else V1FilesystemLayoutResponse._read(value)
        value = get("firewall_rules")
        model.firewall_rules = None if value is None else V1FirewallRules._read(value)
        model.hostname = value = get("hostname")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("image")
        model.image = None if value is None else V1ImageResponse._read(value)
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.networks = value = get("networks")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.networks = [V1MachineNetwork._read(item) for item in value]
        model.ntp_servers = value = get("ntp_servers")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.ntp_servers = [V1NTPServer._read(item) for item in value]
        model.project = value = get("project")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.reinstall = value = get("reinstall")
        if type(value) is not bool and value is not None:
            raise UnexpectedValueError
        value = get("role")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.role = WORDS.get(value, value)
        model.ssh_pub_keys = value = get("ssh_pub_keys")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.succeeded = value = get("succeeded")
        if type(value) is not bool and value is not None:
            raise UnexpectedValueError
        model.user_data = value = get("user_data")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("vpn")
        model.vpn = None if value is None else V1MachineVPN._read(value)
        return model
