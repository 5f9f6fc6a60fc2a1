"""V1SwitchNotifyResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_switch_sync import V1SwitchSync


class V1SwitchNotifyResponse(Model):
    """Synchronization state of a switch after a notification.

    :param str description: Always an empty string.
    :param str id: ID of the switch.
    :param V1SwitchSync last_sync: Last run without error.
    :param V1SwitchSync last_sync_error: Last run with an error.
    :param str name: Always an empty string.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("last_sync", "last_sync", "V1SwitchSync"),
        ("last_sync_error", "last_sync_error", "V1SwitchSync"),
        ("name", "name", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, id=None, last_sync=None, last_sync_error=None, name=None):
        self.description = description
        self.id = id
        self.last_sync = last_sync
        self.last_sync_error = last_sync_error
        self.name = name

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "description": self.description,
            "id": self.id,
            "last_sync": self.last_sync.to_dict() if type(self.last_sync) is V1SwitchSync else plain(self.last_sync),
            "last_sync_error": (
                self.last_sync_error.to_dict()
                if type(self.last_sync_error) is V1SwitchSync
                else plain(self.last_sync_error)
            ),
            "name": self.name,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.last_sync
        if value is not None:
            result["last_sync"] = value.to_json_dict() if type(value) is V1SwitchSync else to_json(value)
        value = self.last_sync_error
        if value is not None:
            result["last_sync_error"] = value.to_json_dict() if type(value) is V1SwitchSync else to_json(value)
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
        model = new(V1SwitchNotifyResponse)
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.id = value = get("id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("last_sync")
        model.last_sync = None if value is None else V1SwitchSync._read(value)
        value = get("last_sync_error")
        model.last_sync_error = None if value is None else V1SwitchSync._read(value)
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
