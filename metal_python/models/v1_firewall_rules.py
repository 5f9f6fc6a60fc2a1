"""V1FirewallRules.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_firewall_egress_rule import V1FirewallEgressRule
from metal_python.models.v1_firewall_ingress_rule import V1FirewallIngressRule


class V1FirewallRules(Model):
    """Initial rules of a firewall.

    :param list[V1FirewallEgressRule] egress: Rules for outgoing traffic; ``None`` if there are none.
    :param list[V1FirewallIngressRule] ingress: Rules for incoming traffic; ``None`` if there are none.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("egress", "egress", "list[V1FirewallEgressRule]"),
        ("ingress", "ingress", "list[V1FirewallIngressRule]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, egress=None, ingress=None):
        self.egress = egress
        self.ingress = ingress

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "egress": (
                [item.to_dict() if type(item) is V1FirewallEgressRule else plain(item) for item in self.egress]
                if type(self.egress) is list
                else plain(self.egress)
            ),
            "ingress": (
                [item.to_dict() if type(item) is V1FirewallIngressRule else plain(item) for item in self.ingress]
                if type(self.ingress) is list
                else plain(self.ingress)
            ),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.egress
        if value is not None:
            result["egress"] = (
                [item.to_json_dict() if type(item) is V1FirewallEgressRule else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.ingress
        if value is not None:
            result["ingress"] = (
                [item.to_json_dict() if type(item) is V1FirewallIngressRule else to_json(item) for item in value]
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
        model = new(V1FirewallRules)
        model.egress = value = get("egress")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.egress = [V1FirewallEgressRule._read(item) for item in value]
        model.ingress = value = get("ingress")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.ingress = [V1FirewallIngressRule._read(item) for item in value]
        return model
