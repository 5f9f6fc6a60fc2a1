# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_firewall_egress_rule import V1FirewallEgressRule
from metal_python.models.v1_firewall_ingress_rule import V1FirewallIngressRule

class V1FirewallRules(Model):
    egress: Optional[List[V1FirewallEgressRule]]
    ingress: Optional[List[V1FirewallIngressRule]]
    def __init__(
        self, egress: Optional[List[V1FirewallEgressRule]] = None, ingress: Optional[List[V1FirewallIngressRule]] = None
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1FirewallRules: ...
