"""V1PartitionCreateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1PartitionCreateRequest(Model):
    """Partition to create.

    :param V1PartitionBootConfiguration bootconfig: Image, kernel and command line that machines boot for discovery
        and installation. ``imageurl`` and ``kernelurl`` are required.
    :param str description: Description; an empty string if ``None``.
    :param list[V1DNSServer] dns_servers: DNS servers of the machines; at most three.
    :param str id: ID of the partition. Use a short name of letters, digits and hyphens: the ID becomes part of a
        message queue topic and is shown to all users.
    :param dict(str, str) labels: Labels as a map of string to string.
    :param str mgmtserviceaddress: Address of the management service in the partition, in any format.
    :param str name: Name; an empty string if ``None``.
    :param list[V1NTPServer] ntp_servers: NTP servers of the machines; at most five.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("bootconfig", "bootconfig", "V1PartitionBootConfiguration"),
        ("description", "description", "str"),
        ("dns_servers", "dns_servers", "list[V1DNSServer]"),
        ("id", "id", "str"),
        ("labels", "labels", "dict(str, str)"),
        ("mgmtserviceaddress", "mgmtserviceaddress", "str"),
        ("name", "name", "str"),
        ("ntp_servers", "ntp_servers", "list[V1NTPServer]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        bootconfig=None,
        description=None,
        dns_servers=None,
        id=None,
        labels=None,
        mgmtserviceaddress=None,
        name=None,
        ntp_servers=None,
    ):
        self.bootconfig = bootconfig
        self.description = description
        self.dns_servers = dns_servers
        self.id = id
        self.labels = labels
        self.mgmtserviceaddress = mgmtserviceaddress
        self.name = name
        self.ntp_servers = ntp_servers
