# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Optional

from metal_python.models.model import Model
from metal_python.models.v1_switch_os import V1SwitchOS

class V1SwitchBase(Model):
    console_command: Optional[str]
    management_ip: Optional[str]
    management_user: Optional[str]
    mode: Optional[str]
    os: Optional[V1SwitchOS]
    rack_id: Optional[str]
    room_id: Optional[str]
    def __init__(
        self,
        console_command: Optional[str] = None,
        management_ip: Optional[str] = None,
        management_user: Optional[str] = None,
        mode: Optional[str] = None,
        os: Optional[V1SwitchOS] = None,
        rack_id: Optional[str] = None,
        room_id: Optional[str] = None,
    ) -> None: ...
