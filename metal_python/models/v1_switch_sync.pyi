# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1SwitchSync(Model):
    duration: int
    error: Optional[str]
    time: datetime.datetime
    def __init__(
        self, duration: Optional[int] = None, error: Optional[str] = None, time: Optional[datetime.datetime] = None
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SwitchSync: ...
