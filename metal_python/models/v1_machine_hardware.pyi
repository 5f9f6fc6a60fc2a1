# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_machine_block_device import V1MachineBlockDevice
from metal_python.models.v1_machine_nic import V1MachineNic
from metal_python.models.v1_metal_cpu import V1MetalCPU
from metal_python.models.v1_metal_gpu import V1MetalGPU

class V1MachineHardware(Model):
    cpu_cores: int
    cpus: Optional[List[V1MetalCPU]]
    disks: List[V1MachineBlockDevice]
    gpus: Optional[List[V1MetalGPU]]
    memory: int
    nics: List[V1MachineNic]
    def __init__(
        self,
        cpu_cores: Optional[int] = None,
        cpus: Optional[List[V1MetalCPU]] = None,
        disks: Optional[List[V1MachineBlockDevice]] = None,
        gpus: Optional[List[V1MetalGPU]] = None,
        memory: Optional[int] = None,
        nics: Optional[List[V1MachineNic]] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineHardware: ...
