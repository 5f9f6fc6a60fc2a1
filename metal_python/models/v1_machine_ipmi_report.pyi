# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_machine_fru import V1MachineFru
from metal_python.models.v1_power_metric import V1PowerMetric
from metal_python.models.v1_power_supply import V1PowerSupply

WORDS: Dict[str, str]

class V1MachineIpmiReport(Model):
    __slots__ = (
        "bios_version",
        "bmc_ip",
        "bmc_version",
        "fru",
        "indicator_led_state",
        "power_metric",
        "power_state",
        "power_supplies",
    )
    bios_version: Optional[str]
    bmc_ip: Optional[str]
    bmc_version: Optional[str]
    fru: Optional[V1MachineFru]
    indicator_led_state: Optional[str]
    power_metric: Optional[V1PowerMetric]
    power_state: Optional[str]
    power_supplies: Optional[List[V1PowerSupply]]
    def __init__(
        self,
        bios_version: Optional[str] = None,
        bmc_ip: Optional[str] = None,
        bmc_version: Optional[str] = None,
        fru: Optional[V1MachineFru] = None,
        indicator_led_state: Optional[str] = None,
        power_metric: Optional[V1PowerMetric] = None,
        power_state: Optional[str] = None,
        power_supplies: Optional[List[V1PowerSupply]] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineIpmiReport: ...
