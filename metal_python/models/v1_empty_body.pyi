# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict

from metal_python.models.model import Model

class V1EmptyBody(Model):
    __slots__ = ()
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1EmptyBody: ...
