"""V1NetworkConsumption.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_network_usage import V1NetworkUsage


class V1NetworkConsumption(Model):
    """Usage of a network per address family.

    :param V1NetworkUsage ipv4: Usage of the IPv4 prefixes; ``None`` if the network has none.
    :param V1NetworkUsage ipv6: Usage of the IPv6 prefixes; ``None`` if the network has none.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("ipv4", "ipv4", "V1NetworkUsage"),
        ("ipv6", "ipv6", "V1NetworkUsage"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, ipv4=None, ipv6=None):
        self.ipv4 = ipv4
        self.ipv6 = ipv6

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "ipv4": self.ipv4.to_dict() if type(self.ipv4) is V1NetworkUsage else plain(self.ipv4),
            "ipv6": self.ipv6.to_dict() if type(self.ipv6) is V1NetworkUsage else plain(self.ipv6),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.ipv4
        if value is not None:
            result["ipv4"] = value.to_json_dict() if type(value) is V1NetworkUsage else to_json(value)
        value = self.ipv6
        if value is not None:
            result["ipv6"] = value.to_json_dict() if type(value) is V1NetworkUsage else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1NetworkConsumption)
        value = get("ipv4")
        model.ipv4 = None if value is None else V1NetworkUsage._read(value)
        value = get("ipv6")
        model.ipv6 = None if value is None else V1NetworkUsage._read(value)
        return model
