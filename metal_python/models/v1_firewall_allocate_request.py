"""V1FirewallAllocateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_firewall_rules import V1FirewallRules


class V1FirewallAllocateRequest(Model):
    """Model that no operation uses.

    :param V1FirewallRules firewall_rules:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("firewall_rules", "firewall_rules", "V1FirewallRules"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, firewall_rules=None):
        self.firewall_rules = firewall_rules

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "firewall_rules": (
                self.firewall_rules.to_dict()
                if type(self.firewall_rules) is V1FirewallRules
                else plain(self.firewall_rules)
            ),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.firewall_rules
        if value is not None:
            result["firewall_rules"] = value.to_json_dict() if type(value) is V1FirewallRules else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1FirewallAllocateRequest)
        value = get("firewall_rules")
        model.firewall_rules = None if value is None else V1FirewallRules._read(value)
        return model
