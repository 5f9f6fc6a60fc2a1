"""V1FirewallCreateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.models.v1_dns_server import V1DNSServer
from metal_python.models.v1_firewall_rules import V1FirewallRules
from metal_python.models.v1_machine_allocation_network import V1MachineAllocationNetwork
from metal_python.models.v1_ntp_server import V1NTPServer


class V1FirewallCreateRequest(Model):
    """Machine to allocate as a firewall, and how to install it.

    :param str description: Description of the allocation.
    :param list[V1DNSServer] dns_servers: Up to 3 DNS servers instead of those of the partition.
    :param str filesystemlayoutid: ID of the filesystem layout. By default, the layout whose constraints match size
        and image.
    :param V1FirewallRules firewall_rules: Rules to install on the firewall.
    :param str hostname: Host name; ``metal`` by default.
    :param str imageid: ID of the image. Without patch version, the newest image of that minor version.
    :param list[str] ips: Existing IP addresses to attach. Each must belong to the project and to one of the
        networks, and disables automatic acquisition for that network. An address that another machine uses is
        accepted.
    :param str name: Name of the allocation; need not be unique.
    :param list[V1MachineAllocationNetwork] networks: Networks of the firewall without the underlay network, each
        only once. Either one private network that is not shared, plus any number of shared ones, or a single shared
        one. Private networks must be located in the partition, and the project must own the primary one. Required,
        although the contract leaves it optional.
    :param list[V1NTPServer] ntp_servers: Up to 5 NTP servers instead of those of the partition.
    :param str partitionid: ID of the partition. Required without ``uuid``, ignored with it.
    :param list[str] placement_tags: Tags for anti-affinity: the server prefers racks with the fewest machines of
        the project that carry these tags, even over an even spread of the project.
    :param str projectid: UUID of the project.
    :param str sizeid: ID of the size. Required without ``uuid``, ignored with it.
    :param list[str] ssh_pub_keys: Public SSH keys in ``authorized_keys`` format; the server rejects a malformed key
        with 422. May be empty.
    :param list[str] tags: Tags to set. If several ``key=value`` tags have the same key, the last one wins. Tags of
        the server take precedence.
    :param str user_data: User data for cloud-init or Ignition, expected in Base64; the server does not check it.
        Often contains credentials. Secret: shown as ``***``.
    :param str uuid: UUID of the machine to allocate, whatever its state. ``sizeid`` and ``partitionid`` are then
        ignored.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("dns_servers", "dns_servers", "list[V1DNSServer]"),
        ("filesystemlayoutid", "filesystemlayoutid", "str"),
        ("firewall_rules", "firewall_rules", "V1FirewallRules"),
        ("hostname", "hostname", "str"),
        ("imageid", "imageid", "str"),
        ("ips", "ips", "list[str]"),
        ("name", "name", "str"),
        ("networks", "networks", "list[V1MachineAllocationNetwork]"),
        ("ntp_servers", "ntp_servers", "list[V1NTPServer]"),
        ("partitionid", "partitionid", "str"),
        ("placement_tags", "placement_tags", "list[str]"),
        ("projectid", "projectid", "str"),
        ("sizeid", "sizeid", "str"),
        ("ssh_pub_keys", "ssh_pub_keys", "list[str]"),
        ("tags", "tags", "list[str]"),
        ("user_data", "user_data", "str"),
        ("uuid", "uuid", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)
    SECRETS = ("user_data",)

    def __init__(
        self,
        description=None,
        dns_servers=None,
        filesystemlayoutid=None,
        firewall_rules=None,
        hostname=None,
        imageid=None,
        ips=None,
        name=None,
        networks=None,
        ntp_servers=None,
        partitionid=None,
        placement_tags=None,
        projectid=None,
        sizeid=None,
        ssh_pub_keys=None,
        tags=None,
        user_data=None,
        uuid=None,
    ):
        self.description = description
        self.dns_servers = dns_servers
        self.filesystemlayoutid = filesystemlayoutid
        self.firewall_rules = firewall_rules
        self.hostname = hostname
        self.imageid = imageid
        self.ips = ips
        self.name = name
        self.networks = networks
        self.ntp_servers = ntp_servers
        self.partitionid = partitionid
        self.placement_tags = placement_tags
        self.projectid = projectid
        self.sizeid = sizeid
        self.ssh_pub_keys = ssh_pub_keys
        self.tags = tags
        self.user_data = user_data
        self.uuid = uuid

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "description": self.description,
            "dns_servers": plain(self.dns_servers),
            "filesystemlayoutid": self.filesystemlayoutid,
            "firewall_rules": (
                self.firewall_rules.to_dict()
                if type(self.firewall_rules) is V1FirewallRules
                else plain(self.firewall_rules)
            ),
            "hostname": self.hostname,
            "imageid": self.imageid,
            "ips": self.ips[:] if type(self.ips) is list else plain(self.ips),
            "name": self.name,
            "networks": plain(self.networks),
            "ntp_servers": plain(self.ntp_servers),
            "partitionid": self.partitionid,
            "placement_tags": (
                self.placement_tags[:] if type(self.placement_tags) is list else plain(self.placement_tags)
            ),
            "projectid": self.projectid,
            "sizeid": self.sizeid,
            "ssh_pub_keys": self.ssh_pub_keys[:] if type(self.ssh_pub_keys) is list else plain(self.ssh_pub_keys),
            "tags": self.tags[:] if type(self.tags) is list else plain(self.tags),
            "user_data": self.user_data,
            "uuid": self.uuid,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
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
        value = self.filesystemlayoutid
        if value is not None:
            result["filesystemlayoutid"] = value if type(value) is Text else to_json(value)
        value = self.firewall_rules
        if value is not None:
            result["firewall_rules"] = value.to_json_dict() if type(value) is V1FirewallRules else to_json(value)
        value = self.hostname
        if value is not None:
            result["hostname"] = value if type(value) is Text else to_json(value)
        value = self.imageid
        if value is not None:
            result["imageid"] = value if type(value) is Text else to_json(value)
        value = self.ips
        if value is not None:
            result["ips"] = to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.networks
        if value is not None:
            result["networks"] = (
                [item.to_json_dict() if type(item) is V1MachineAllocationNetwork else to_json(item) for item in value]
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
        value = self.partitionid
        if value is not None:
            result["partitionid"] = value if type(value) is Text else to_json(value)
        value = self.placement_tags
        if value is not None:
            result["placement_tags"] = to_json(value)
        value = self.projectid
        if value is not None:
            result["projectid"] = value if type(value) is Text else to_json(value)
        value = self.sizeid
        if value is not None:
            result["sizeid"] = value if type(value) is Text else to_json(value)
        value = self.ssh_pub_keys
        if value is not None:
            result["ssh_pub_keys"] = to_json(value)
        value = self.tags
        if value is not None:
            result["tags"] = to_json(value)
        value = self.user_data
        if value is not None:
            result["user_data"] = value if type(value) is Text else to_json(value)
        value = self.uuid
        if value is not None:
            result["uuid"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1FirewallCreateRequest)
        model.description = value = get("description")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.dns_servers = value = get("dns_servers")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.dns_servers = [V1DNSServer._read(item) for item in value]
        model.filesystemlayoutid = value = get("filesystemlayoutid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        value = get("firewall_rules")
        model.firewall_rules = None if value is None else V1FirewallRules._read(value)
        model.hostname = value = get("hostname")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.imageid = value = get("imageid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.ips = value = get("ips")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.name = value = get("name")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.networks = value = get("networks")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.networks = [V1MachineAllocationNetwork._read(item) for item in value]
        model.ntp_servers = value = get("ntp_servers")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.ntp_servers = [V1NTPServer._read(item) for item in value]
        model.partitionid = value = get("partitionid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.placement_tags = value = get("placement_tags")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.projectid = value = get("projectid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.sizeid = value = get("sizeid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.ssh_pub_keys = value = get("ssh_pub_keys")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.tags = value = get("tags")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.user_data = value = get("user_data")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.uuid = value = get("uuid")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
