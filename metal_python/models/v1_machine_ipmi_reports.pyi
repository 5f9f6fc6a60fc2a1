# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Dict, Optional

from metal_python.models.model import Model
from metal_python.models.v1_machine_ipmi_report import V1MachineIpmiReport

class V1MachineIpmiReports(Model):
    partitionid: Optional[str]
    reports: Optional[Dict[str, V1MachineIpmiReport]]
    def __init__(
        self, partitionid: Optional[str] = None, reports: Optional[Dict[str, V1MachineIpmiReport]] = None
    ) -> None: ...
