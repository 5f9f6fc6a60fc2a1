"""V1PartitionBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1PartitionBase(Model):
    """Model that no operation uses.

    :param list[V1DNSServer] dns_servers:
    :param dict(str, str) labels:
    :param str mgmtserviceaddress:
    :param list[V1NTPServer] ntp_servers:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("dns_servers", "dns_servers", "list[V1DNSServer]"),
        ("labels", "labels", "dict(str, str)"),
        ("mgmtserviceaddress", "mgmtserviceaddress", "str"),
        ("ntp_servers", "ntp_servers", "list[V1NTPServer]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, dns_servers=None, labels=None, mgmtserviceaddress=None, ntp_servers=None):
        self.dns_servers = dns_servers
        self.labels = labels
        self.mgmtserviceaddress = mgmtserviceaddress
        self.ntp_servers = ntp_servers
