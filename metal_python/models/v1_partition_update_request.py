"""V1PartitionUpdateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1PartitionUpdateRequest(Model):
    """New values for a partition.

    :param V1PartitionBootConfiguration bootconfig: New boot configuration; its fields that are ``None`` keep their
        value. Required, at least as an empty object.
    :param str description: New description. ``None`` keeps the stored one.
    :param list[V1DNSServer] dns_servers: New DNS servers, replacing the stored ones; at most three. ``None`` keeps
        them; an empty list clears them.
    :param str id: ID of the partition to change.
    :param dict(str, str) labels: New labels, replacing the stored ones. ``None`` keeps them; an empty map clears
        them.
    :param str mgmtserviceaddress: New address of the management service. ``None`` keeps the stored one.
    :param str name: New name. ``None`` keeps the stored one.
    :param list[V1NTPServer] ntp_servers: New NTP servers, replacing the stored ones; at most five. ``None`` keeps
        them; an empty list clears them.
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
