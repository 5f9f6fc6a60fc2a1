# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1BootInfo(Model):
    bootloaderid: str
    cmdline: str
    image_id: str
    initrd: str
    kernel: str
    os_partition: str
    primary_disk: str
    def __init__(
        self,
        bootloaderid: Optional[str] = None,
        cmdline: Optional[str] = None,
        image_id: Optional[str] = None,
        initrd: Optional[str] = None,
        kernel: Optional[str] = None,
        os_partition: Optional[str] = None,
        primary_disk: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1BootInfo: ...
