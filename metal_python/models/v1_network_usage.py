"""V1NetworkUsage.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, UnexpectedValueError, describe, new, to_json


class V1NetworkUsage(Model):
    """Usage of the prefixes of one address family, summed up.

    :param int available_ips: Size of the prefixes in addresses, including used ones; at most about 2^31 per prefix.
        The number of free addresses is ``available_ips`` minus ``used_ips``.
    :param int available_prefixes: Number of /30 (IPv4) or /126 (IPv6) blocks that are not yet allocated to child
        networks; at most 2147483647 per prefix.
    :param int used_ips: Number of allocated and reserved addresses. Reserved are two per IPv4 prefix (network and
        broadcast address), one per IPv6 prefix.
    :param int used_prefixes: Number of allocated child prefixes.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("available_ips", "available_ips", "int"),
        ("available_prefixes", "available_prefixes", "int"),
        ("used_ips", "used_ips", "int"),
        ("used_prefixes", "used_prefixes", "int"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, available_ips=None, available_prefixes=None, used_ips=None, used_prefixes=None):
        self.available_ips = available_ips
        self.available_prefixes = available_prefixes
        self.used_ips = used_ips
        self.used_prefixes = used_prefixes

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "available_ips": self.available_ips,
            "available_prefixes": self.available_prefixes,
            "used_ips": self.used_ips,
            "used_prefixes": self.used_prefixes,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.available_ips
        if value is not None:
            result["available_ips"] = value if type(value) is int else to_json(value)
        value = self.available_prefixes
        if value is not None:
            result["available_prefixes"] = value if type(value) is int else to_json(value)
        value = self.used_ips
        if value is not None:
            result["used_ips"] = value if type(value) is int else to_json(value)
        value = self.used_prefixes
        if value is not None:
            result["used_prefixes"] = value if type(value) is int else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1NetworkUsage)
        model.available_ips = value = get("available_ips")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.available_prefixes = value = get("available_prefixes")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.used_ips = value = get("used_ips")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.used_prefixes = value = get("used_prefixes")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        return model
