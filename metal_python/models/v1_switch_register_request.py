"""V1SwitchRegisterRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1SwitchRegisterRequest(Model):
    """Switch, as it describes itself.

    :param str console_command: Shell command that opens the console of the switch; used only at creation.
    :param str description: Description. ``None`` keeps the stored one.
    :param str id: ID of the switch, in practice its host name.
    :param str management_ip: IP address of the management port. ``None`` clears the stored one.
    :param str management_user: User name to connect to the management port. ``None`` clears the stored one.
    :param str mode: Ignored. Use ``update_switch`` to set the mode.
    :param str name: Host name as announced through LLDP, by which machines identify the switch. ``None`` keeps the
        stored one.
    :param list[V1SwitchNic] nics: All ports of the switch. Ports that are left out are removed, unless a machine is
        connected. The server uses ``mac``, ``name``, ``identifier`` and, for new ports, ``vrf``.
    :param V1SwitchOS os: Operating system; ``os.vendor`` is required.
    :param str partition_id: ID of an existing partition.
    :param str rack_id: ID of the rack. Both switches of a rack must use the same one.
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
        ("nics", "nics", "list[V1SwitchNic]"),
        ("os", "os", "V1SwitchOS"),
        ("partition_id", "partition_id", "str"),
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
        nics=None,
        os=None,
        partition_id=None,
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
        self.nics = nics
        self.os = os
        self.partition_id = partition_id
        self.rack_id = rack_id
        self.room_id = room_id
