"""V1PartitionBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json
from metal_python.models.v1_dns_server import V1DNSServer
from metal_python.models.v1_ntp_server import V1NTPServer


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

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "dns_servers": plain(self.dns_servers),
            "labels": plain(self.labels),
            "mgmtserviceaddress": self.mgmtserviceaddress,
            "ntp_servers": plain(self.ntp_servers),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.dns_servers
        if value is not None:
            result["dns_servers"] = (
                [item.to_json_dict() if type(item) is V1DNSServer else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.labels
        if value is not None:
            result["labels"] = to_json(value)
        value = self.mgmtserviceaddress
        if value is not None:
            result["mgmtserviceaddress"] = value if type(value) is Text else to_json(value)
        value = self.ntp_servers
        if value is not None:
            result["ntp_servers"] = (
                [item.to_json_dict() if type(item) is V1NTPServer else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1PartitionBase)
        model.dns_servers = value = get("dns_servers")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.dns_servers = [V1DNSServer._read(item) for item in value]
        model.labels = value = get("labels")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            join(value.values())
        model.mgmtserviceaddress = value = get("mgmtserviceaddress")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.ntp_servers = value = get("ntp_servers")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.ntp_servers = [V1NTPServer._read(item) for item in value]
        return model
