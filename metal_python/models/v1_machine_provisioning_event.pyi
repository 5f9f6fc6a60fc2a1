# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class V1MachineProvisioningEvent(Model):
    event: str
    message: Optional[str]
    time: Optional[datetime.datetime]
    def __init__(
        self, event: Optional[str] = None, message: Optional[str] = None, time: Optional[datetime.datetime] = None
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineProvisioningEvent: ...
