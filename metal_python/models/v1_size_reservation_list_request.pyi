# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model

class V1SizeReservationListRequest(Model):
    id: Optional[str]
    partitionid: Optional[str]
    projectid: Optional[str]
    sizeid: Optional[str]
    def __init__(
        self,
        id: Optional[str] = None,
        partitionid: Optional[str] = None,
        projectid: Optional[str] = None,
        sizeid: Optional[str] = None,
    ) -> None: ...
