# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model
from metal_python.models.v1_power_supply_status import V1PowerSupplyStatus

class V1PowerSupply(Model):
    status: V1PowerSupplyStatus
    def __init__(self, status: Optional[V1PowerSupplyStatus] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1PowerSupply: ...
