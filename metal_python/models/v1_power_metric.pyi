# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1PowerMetric(Model):
    averageconsumedwatts: float
    intervalinmin: float
    maxconsumedwatts: float
    minconsumedwatts: float
    def __init__(
        self,
        averageconsumedwatts: Optional[float] = None,
        intervalinmin: Optional[float] = None,
        maxconsumedwatts: Optional[float] = None,
        minconsumedwatts: Optional[float] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1PowerMetric: ...
