# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional

from metal_python.models.model import Model

class V1MachineUpdateRequest(Model):
    description: Optional[str]
    id: Optional[str]
    ssh_pub_keys: Optional[List[str]]
    tags: Optional[List[str]]
    def __init__(
        self,
        description: Optional[str] = None,
        id: Optional[str] = None,
        ssh_pub_keys: Optional[List[str]] = None,
        tags: Optional[List[str]] = None,
    ) -> None: ...
