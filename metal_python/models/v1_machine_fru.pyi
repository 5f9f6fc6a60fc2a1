# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model

class V1MachineFru(Model):
    board_mfg: Optional[str]
    board_mfg_serial: Optional[str]
    board_part_number: Optional[str]
    chassis_part_number: Optional[str]
    chassis_part_serial: Optional[str]
    product_manufacturer: Optional[str]
    product_part_number: Optional[str]
    product_serial: Optional[str]
    def __init__(
        self,
        board_mfg: Optional[str] = None,
        board_mfg_serial: Optional[str] = None,
        board_part_number: Optional[str] = None,
        chassis_part_number: Optional[str] = None,
        chassis_part_serial: Optional[str] = None,
        product_manufacturer: Optional[str] = None,
        product_part_number: Optional[str] = None,
        product_serial: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1MachineFru: ...
