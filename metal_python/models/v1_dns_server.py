"""V1DNSServer.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1DNSServer(Model):
    """A DNS server for machines.

    :param str ip: IPv4 or IPv6 address.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("ip", "ip", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, ip=None):
        self.ip = ip

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "ip": self.ip,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.ip
        if value is not None:
            result["ip"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1DNSServer)
        model.ip = value = get("ip")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
