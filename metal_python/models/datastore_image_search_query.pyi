# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model

WORDS: Dict[str, str]

class DatastoreImageSearchQuery(Model):
    __slots__ = (
        "classification",
        "features",
        "id",
        "name",
        "os",
        "version",
    )
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
    @staticmethod
    def _read(data: Dict[str, Any]) -> DatastoreImageSearchQuery: ...
