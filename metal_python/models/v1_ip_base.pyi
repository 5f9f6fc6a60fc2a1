# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional

from metal_python.models.model import Model

class V1IPBase(Model):
    networkid: Optional[str]
    projectid: Optional[str]
    tags: Optional[List[str]]
    type: Optional[str]
    def __init__(
        self,
        networkid: Optional[str] = None,
        projectid: Optional[str] = None,
        tags: Optional[List[str]] = None,
        type: Optional[str] = None,
    ) -> None: ...
