# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_switch_nic import V1SwitchNic
from metal_python.models.v1_switch_os import V1SwitchOS

class V1SwitchRegisterRequest(Model):
    console_command: Optional[str]
    description: Optional[str]
    id: Optional[str]
    management_ip: Optional[str]
    management_user: Optional[str]
    mode: Optional[str]
    name: Optional[str]
    nics: Optional[List[V1SwitchNic]]
    os: Optional[V1SwitchOS]
    partition_id: Optional[str]
    rack_id: Optional[str]
    room_id: Optional[str]
    def __init__(
        self,
        console_command: Optional[str] = None,
        description: Optional[str] = None,
        id: Optional[str] = None,
        management_ip: Optional[str] = None,
        management_user: Optional[str] = None,
        mode: Optional[str] = None,
        name: Optional[str] = None,
        nics: Optional[List[V1SwitchNic]] = None,
        os: Optional[V1SwitchOS] = None,
        partition_id: Optional[str] = None,
        rack_id: Optional[str] = None,
        room_id: Optional[str] = None,
    ) -> None: ...
