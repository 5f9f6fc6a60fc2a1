"""V1MachineConsolePasswordResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1MachineConsolePasswordResponse(Model):
    """Console password of a machine.

    :param str console_password: Password in plain text; an empty string until the installation has reported it.
        Secret: shown as ``***``.
    :param str description: Description of the machine record, normally empty.
    :param str id: UUID of the machine.
    :param str name: Name of the machine record, normally empty.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("console_password", "console_password", "str"),
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("name", "name", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)
    SECRETS = ("console_password",)

    def __init__(self, console_password=None, description=None, id=None, name=None):
        self.console_password = console_password
        self.description = description
        self.id = id
        self.name = name

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "console_password": self.console_password,
            "description": self.description,
            "id": self.id,
            "name": self.name,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.console_password
        if value is not None:
            result["console_password"] = value if type(value) is Text else to_json(value)
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineConsolePasswordResponse)
        model.console_password = value = get("console_password")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.id = value = get("id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
