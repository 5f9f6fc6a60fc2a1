# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model
from metal_python.models.v1_firewall_rules import V1FirewallRules

class V1FirewallAllocateRequest(Model):
    firewall_rules: Optional[V1FirewallRules]
    def __init__(self, firewall_rules: Optional[V1FirewallRules] = None) -> None: ...
