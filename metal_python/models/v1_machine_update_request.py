"""V1MachineUpdateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json


class V1MachineUpdateRequest(Model):
    """Changes to an allocated machine.

    :param str description: New description of the allocation. ``None`` keeps the stored one; an empty string clears
        it.
    :param str id: UUID of the machine.
    :param list[str] ssh_pub_keys: New public SSH keys, replacing all stored ones. ``None`` or an empty list keeps
        them. Not validated.
    :param list[str] tags: New tags, replacing all stored ones. ``None`` or an empty list keeps them. The server
        adds its own tags again.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("ssh_pub_keys", "ssh_pub_keys", "list[str]"),
        ("tags", "tags", "list[str]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, id=None, ssh_pub_keys=None, tags=None):
        self.description = description
        self.id = id
        self.ssh_pub_keys = ssh_pub_keys
        self.tags = tags

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "description": self.description,
            "id": self.id,
            "ssh_pub_keys": self.ssh_pub_keys[:] if type(self.ssh_pub_keys) is list else plain(self.ssh_pub_keys),
            "tags": self.tags[:] if type(self.tags) is list else plain(self.tags),
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
        value = self.ssh_pub_keys
        if value is not None:
            result["ssh_pub_keys"] = to_json(value)
        value = self.tags
        if value is not None:
            result["tags"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineUpdateRequest)
        model.description = value = get("description")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.id = value = get("id")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.ssh_pub_keys = value = get("ssh_pub_keys")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.tags = value = get("tags")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        return model
