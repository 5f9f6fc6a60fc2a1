# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

class V1ServerCapacity(Model):
    allocatable: Optional[int]
    allocated: Optional[int]
    faulty: Optional[int]
    faultymachines: Optional[List[str]]
    free: Optional[int]
    other: Optional[int]
    othermachines: Optional[List[str]]
    phoned_home: Optional[int]
    remainingreservations: Optional[int]
    reservations: Optional[int]
    size: str
    total: Optional[int]
    unavailable: Optional[int]
    usedreservations: Optional[int]
    waiting: Optional[int]
    def __init__(
        self,
        allocatable: Optional[int] = None,
        allocated: Optional[int] = None,
        faulty: Optional[int] = None,
        faultymachines: Optional[List[str]] = None,
        free: Optional[int] = None,
        other: Optional[int] = None,
        othermachines: Optional[List[str]] = None,
        phoned_home: Optional[int] = None,
        remainingreservations: Optional[int] = None,
        reservations: Optional[int] = None,
        size: Optional[str] = None,
        total: Optional[int] = None,
        unavailable: Optional[int] = None,
        usedreservations: Optional[int] = None,
        waiting: Optional[int] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1ServerCapacity: ...
