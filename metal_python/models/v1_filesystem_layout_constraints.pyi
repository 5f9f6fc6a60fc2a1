# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

class V1FilesystemLayoutConstraints(Model):
    images: Optional[Dict[str, str]]
    sizes: Optional[List[str]]
    def __init__(self, images: Optional[Dict[str, str]] = None, sizes: Optional[List[str]] = None) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1FilesystemLayoutConstraints: ...
