# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_machine_fru import V1MachineFru
from metal_python.models.v1_power_metric import V1PowerMetric
from metal_python.models.v1_power_supply import V1PowerSupply

WORDS: Dict[str, str]

class V1MachineIPMI(Model):
    address: str
    bmcversion: str
    fru: V1MachineFru
    interface: str
    last_updated: datetime.datetime
    mac: str
    password: str
    powermetric: Optional[V1PowerMetric]
    powerstate: str
    powersupplies: Optional[List[V1PowerSupply]]
    user: str
    def __init__(
        self,
        address: Optional[str] = None,
        bmcversion: Optional[str] = None,
        fru: Optional[V1MachineFru] = None,
        interface: Optional[str] = None,
        last_updated: Optional[datetime.datetime] = None,
        mac: Optional[str] = None,
        password: Optional[str] = None,
        powermetric: Optional[V1PowerMetric] = None,
        powerstate: Optional[str] = None,
        powersupplies: Optional[List[V1PowerSupply]] = None,
        user: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineIPMI: ...
