"""V1SwitchUpdateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_switch_os import V1SwitchOS

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"operational",
        u"replace",
    )
)


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
            "os": self.os.to_dict() if type(self.os) is V1SwitchOS else plain(self.os),
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
        value = self.os
        if value is not None:
            result["os"] = value.to_json_dict() if type(value) is V1SwitchOS else to_json(value)
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
        model = new(V1SwitchUpdateRequest)
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
        value = get("mode")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.mode = WORDS.get(value, value)
        model.name = value = get("name")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        value = get("os")
        model.os = None if value is None else V1SwitchOS._read(value)
        model.rack_id = value = get("rack_id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.room_id = value = get("room_id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
