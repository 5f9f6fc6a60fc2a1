"""V1SwitchRegisterRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_switch_nic import V1SwitchNic
from metal_python.models.v1_switch_os import V1SwitchOS


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

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "console_command": self.console_command,
            "description": self.description,
            "id": self.id,
            "management_ip": self.management_ip,
            "management_user": self.management_user,
            "mode": self.mode,
            "name": self.name,
            "nics": plain(self.nics),
            "os": self.os.to_dict() if type(self.os) is V1SwitchOS else plain(self.os),
            "partition_id": self.partition_id,
            "rack_id": self.rack_id,
            "room_id": self.room_id,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.console_command
        if value is not None:
            result["console_command"] = value if type(value) is Text else to_json(value)
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.management_ip
        if value is not None:
            result["management_ip"] = value if type(value) is Text else to_json(value)
        value = self.management_user
        if value is not None:
            result["management_user"] = value if type(value) is Text else to_json(value)
        value = self.mode
        if value is not None:
            result["mode"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.nics
        if value is not None:
            result["nics"] = (
                [item.to_json_dict() if type(item) is V1SwitchNic else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.os
        if value is not None:
            result["os"] = value.to_json_dict() if type(value) is V1SwitchOS else to_json(value)
        value = self.partition_id
        if value is not None:
            result["partition_id"] = value if type(value) is Text else to_json(value)
        value = self.rack_id
        if value is not None:
            result["rack_id"] = value if type(value) is Text else to_json(value)
        value = self.room_id
        if value is not None:
            result["room_id"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SwitchRegisterRequest)
        model.console_command = value = get("console_command")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.description = value = get("description")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.id = value = get("id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.management_ip = value = get("management_ip")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.management_user = value = get("management_user")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.mode = value = get("mode")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.name = value = get("name")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.nics = value = get("nics")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.nics = [V1SwitchNic._read(item) for item in value]
        value = get("os")
        model.os = None if value is None else V1SwitchOS._read(value)
        model.partition_id = value = get("partition_id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.rack_id = value = get("rack_id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.room_id = value = get("room_id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
