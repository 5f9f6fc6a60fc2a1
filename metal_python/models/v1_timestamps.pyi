# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Optional

from metal_python.models.model import Model

class V1Timestamps(Model):
    changed: Optional[datetime.datetime]
    created: Optional[datetime.datetime]
    def __init__(
        self, changed: Optional[datetime.datetime] = None, created: Optional[datetime.datetime] = None
    ) -> None: ...
