"""V1FirewallEgressRule.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, join, new, plain, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"tcp",
        u"udp",
    )
)


class V1FirewallEgressRule(Model):
    """Firewall rule that allows outgoing traffic.

    :param str comment: Comment of at most 100 characters: letters a-z, space, ``_`` and ``-`` only. Digits are
        rejected.
    :param list[int] ports: Ports, each 0 to 65535.
    :param str protocol: Protocol, not case-sensitive; ``tcp`` by default. Responses use lower case. Known values:
        ``tcp``: TCP; ``udp``: UDP.
    :param list[str] to: Destination networks, all IPv4 or all IPv6.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("comment", "comment", "str"),
        ("ports", "ports", "list[int]"),
        ("protocol", "protocol", "str"),
        ("to", "to", "list[str]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, comment=None, ports=None, protocol=None, to=None):
        self.comment = comment
        self.ports = ports
        self.protocol = protocol
        self.to = to

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "comment": self.comment,
            "ports": self.ports[:] if type(self.ports) is list else plain(self.ports),
            "protocol": self.protocol,
            "to": self.to[:] if type(self.to) is list else plain(self.to),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.comment
        if value is not None:
            result["comment"] = value if type(value) is Text else to_json(value)
        value = self.ports
        if value is not None:
            result["ports"] = to_json(value)
        value = self.protocol
        if value is not None:
            result["protocol"] = value if type(value) is Text else to_json(value)
        value = self.to
        if value is not None:
            result["to"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1FirewallEgressRule)
        model.comment = value = get("comment")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.ports = value = get("ports")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            if not INTEGERS.issuperset(map(type, value)):
                raise UnexpectedValueError
        value = get("protocol")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.protocol = WORDS.get(value, value)
        model.to = value = get("to")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        return model
