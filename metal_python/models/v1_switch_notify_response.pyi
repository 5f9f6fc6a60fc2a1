# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Any, Dict, Optional

from metal_python.models.model import Model
from metal_python.models.v1_switch_sync import V1SwitchSync

class V1SwitchNotifyResponse(Model):
    description: Optional[str]
    id: str
    last_sync: Optional[V1SwitchSync]
    last_sync_error: Optional[V1SwitchSync]
    name: Optional[str]
    def __init__(
        self,
        description: Optional[str] = None,
        id: Optional[str] = None,
        last_sync: Optional[V1SwitchSync] = None,
        last_sync_error: Optional[V1SwitchSync] = None,
        name: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SwitchNotifyResponse: ...
