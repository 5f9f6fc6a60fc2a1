"""V1SwitchUpdateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1SwitchUpdateRequest(Model):
    """New description, console command and mode of a switch.

    :param str console_command: New shell command for the console. ``None`` clears it.
    :param str description: New description. ``None`` keeps the stored one.
    :param str id: ID of the switch to change.
    :param str management_ip: Ignored. Set by ``register_switch``.
    :param str management_user: Ignored. Set by ``register_switch``.
    :param str mode: New mode; any value but ``replace``, also ``None``, means ``operational``. Known values:
        ``operational``: Normal operation; ``replace``: The switch takes over from the other switch of its rack with
        its next registration.
    :param str name: Ignored. Set by ``register_switch``.
    :param V1SwitchOS os: Ignored. Set by ``register_switch``.
    :param str rack_id: Ignored, although the contract requires it. Set by ``register_switch``.
    :param str room_id: ID of the room of the switch. metal-api 0.44.1 ignores it.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("console_command", "console_command", "str"),
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("management_ip", "management_ip", "str"),
        ("management_user", "management_user", "str"),
        ("mode", "mode", "str"),
        ("name", "name", "str"),
        ("os", "os", "V1SwitchOS"),
        ("rack_id", "rack_id", "str"),
        ("room_id", "room_id", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        console_command=None,
        description=None,
        id=None,
        management_ip=None,
        management_user=None,
        mode=None,
        name=None,
        os=None,
        rack_id=None,
        room_id=None,
    ):
        self.console_command = console_command
        self.description = description
        self.id = id
        self.management_ip = management_ip
        self.management_user = management_user
        self.mode = mode
        self.name = name
        self.os = os
        self.rack_id = rack_id
        self.room_id = room_id
