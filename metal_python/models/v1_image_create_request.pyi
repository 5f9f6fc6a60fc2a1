# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import List, Optional

from metal_python.models.model import Model

class V1ImageCreateRequest(Model):
    classification: Optional[str]
    description: Optional[str]
    expiration_date: Optional[datetime.datetime]
    features: Optional[List[str]]
    id: Optional[str]
    name: Optional[str]
    url: Optional[str]
    def __init__(
        self,
        classification: Optional[str] = None,
        description: Optional[str] = None,
        expiration_date: Optional[datetime.datetime] = None,
        features: Optional[List[str]] = None,
        id: Optional[str] = None,
        name: Optional[str] = None,
        url: Optional[str] = None,
    ) -> None: ...
