# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1Timestamps(Model):
    __slots__ = (
        "changed",
        "created",
    )
    changed: Optional[datetime.datetime]
    created: Optional[datetime.datetime]
    def __init__(
        self, changed: Optional[datetime.datetime] = None, created: Optional[datetime.datetime] = None
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1Timestamps: ...
