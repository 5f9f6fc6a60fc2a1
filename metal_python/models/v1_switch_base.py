"""V1SwitchBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_switch_os import V1SwitchOS


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

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "console_command": self.console_command,
            "management_ip": self.management_ip,
            "management_user": self.management_user,
            "mode": self.mode,
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
        value = self.management_ip
        if value is not None:
            result["management_ip"] = value if type(value) is Text else to_json(value)
        value = self.management_user
        if value is not None:
            result["management_user"] = value if type(value) is Text else to_json(value)
        value = self.mode
        if value is not None:
            result["mode"] = value if type(value) is Text else to_json(value)
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
        model = new(V1SwitchBase)
        model.console_command = value = get("console_command")
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
        value = get("os")
        model.os = None if value is None else V1SwitchOS._read(value)
        model.rack_id = value = get("rack_id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.room_id = value = get("room_id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
