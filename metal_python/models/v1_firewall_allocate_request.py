"""V1FirewallAllocateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


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
