# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1Paging(Model):
    count: Optional[int]
    page: Optional[int]
    def __init__(self, count: Optional[int] = None, page: Optional[int] = None) -> None: ...
