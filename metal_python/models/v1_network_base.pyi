# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Dict, Optional

from metal_python.models.model import Model

class V1NetworkBase(Model):
    labels: Optional[Dict[str, str]]
    partitionid: Optional[str]
    projectid: Optional[str]
    shared: Optional[bool]
    def __init__(
        self,
        labels: Optional[Dict[str, str]] = None,
        partitionid: Optional[str] = None,
        projectid: Optional[str] = None,
        shared: Optional[bool] = None,
    ) -> None: ...
