# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional

from metal_python.models.model import Model

class V1ImageFindRequest(Model):
    classification: Optional[str]
    features: Optional[List[str]]
    id: Optional[str]
    name: Optional[str]
    os: Optional[str]
    version: Optional[str]
    def __init__(
        self,
        classification: Optional[str] = None,
        features: Optional[List[str]] = None,
        id: Optional[str] = None,
        name: Optional[str] = None,
        os: Optional[str] = None,
        version: Optional[str] = None,
    ) -> None: ...
