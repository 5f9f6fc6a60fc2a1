# Generated from contract/ by `python -m codegen`; do not edit.
import datetime
from typing import Any, Dict, List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_partition_response import V1PartitionResponse
from metal_python.models.v1_switch_connection import V1SwitchConnection
from metal_python.models.v1_switch_nic import V1SwitchNic
from metal_python.models.v1_switch_os import V1SwitchOS
from metal_python.models.v1_switch_sync import V1SwitchSync

WORDS: Dict[str, str]

class V1SwitchResponse(Model):
    changed: Optional[datetime.datetime]
    connections: List[V1SwitchConnection]
    console_command: Optional[str]
    created: Optional[datetime.datetime]
    description: Optional[str]
    id: str
    last_sync: Optional[V1SwitchSync]
    last_sync_error: Optional[V1SwitchSync]
    management_ip: Optional[str]
    management_user: Optional[str]
    mode: Optional[str]
    name: Optional[str]
    nics: List[V1SwitchNic]
    os: Optional[V1SwitchOS]
    partition: V1PartitionResponse
    rack_id: str
    room_id: Optional[str]
    def __init__(
        self,
        changed: Optional[datetime.datetime] = None,
        connections: Optional[List[V1SwitchConnection]] = None,
        console_command: Optional[str] = None,
        created: Optional[datetime.datetime] = None,
        description: Optional[str] = None,
        id: Optional[str] = None,
        last_sync: Optional[V1SwitchSync] = None,
        last_sync_error: Optional[V1SwitchSync] = None,
        management_ip: Optional[str] = None,
        management_user: Optional[str] = None,
        mode: Optional[str] = None,
        name: Optional[str] = None,
        nics: Optional[List[V1SwitchNic]] = None,
        os: Optional[V1SwitchOS] = None,
        partition: Optional[V1PartitionResponse] = None,
        rack_id: Optional[str] = None,
        room_id: Optional[str] = None,
    ) -> None: ...
    @staticmethod
    def _read(data: Dict[str, Any]) -> V1SwitchResponse: ...
