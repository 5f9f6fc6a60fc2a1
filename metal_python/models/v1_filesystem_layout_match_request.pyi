# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1FilesystemLayoutMatchRequest(Model):
    filesystemlayout: Optional[str]
    machine: Optional[str]
    def __init__(self, filesystemlayout: Optional[str] = None, machine: Optional[str] = None) -> None: ...
