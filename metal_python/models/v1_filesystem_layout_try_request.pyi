# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1FilesystemLayoutTryRequest(Model):
    image: Optional[str]
    size: Optional[str]
    def __init__(self, image: Optional[str] = None, size: Optional[str] = None) -> None: ...
