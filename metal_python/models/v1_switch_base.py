"""V1SwitchBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1SwitchBase(Model):
    """Model that no operation uses.

    :param str console_command:
    :param str management_ip:
    :param str management_user:
    :param str mode:
    :param V1SwitchOS os:
    :param str rack_id:
    :param str room_id:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("console_command", "console_command", "str"),
        ("management_ip", "management_ip", "str"),
        ("management_user", "management_user", "str"),
        ("mode", "mode", "str"),
        ("os", "os", "V1SwitchOS"),
        ("rack_id", "rack_id", "str"),
        ("room_id", "room_id", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        console_command=None,
        management_ip=None,
        management_user=None,
        mode=None,
        os=None,
        rack_id=None,
        room_id=None,
    ):
        self.console_command = console_command
        self.management_ip = management_ip
        self.management_user = management_user
        self.mode = mode
        self.os = os
        self.rack_id = rack_id
        self.room_id = room_id
