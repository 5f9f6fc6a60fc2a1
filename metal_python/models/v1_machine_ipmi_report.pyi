# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_machine_fru import V1MachineFru
from metal_python.models.v1_power_metric import V1PowerMetric
from metal_python.models.v1_power_supply import V1PowerSupply

class V1MachineIpmiReport(Model):
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
