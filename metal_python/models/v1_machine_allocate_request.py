"""V1MachineAllocateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1MachineAllocateRequest(Model):
    """Machine to allocate, and how to install it.

    :param str description: Description of the allocation.
    :param list[V1DNSServer] dns_servers: Up to 3 DNS servers instead of those of the partition.
    :param str filesystemlayoutid: ID of the filesystem layout. By default, the layout whose constraints match size
        and image.
    :param str hostname: Host name; ``metal`` by default.
    :param str imageid: ID of the image. Without patch version, the newest image of that minor version.
    :param list[str] ips: Existing IP addresses to attach. Each must belong to the project and to one of the
        networks, and disables automatic acquisition for that network. An address that another machine uses is
        accepted.
    :param str name: Name of the allocation; need not be unique.
    :param list[V1MachineAllocationNetwork] networks: Networks of the machine, each only once. Exactly one must be
        private (shared or not), located in the partition and owned by the project; external networks may be added.
        Required, although the contract leaves it optional.
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
