"""V1PartitionCapacity.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_server_capacity import V1ServerCapacity


class V1PartitionCapacity(Model):
    """Number of machines of a partition, by size.

    :param str description: Description of the partition; empty if none was given.
    :param str id: ID of the partition.
    :param str name: Name of the partition; empty if none was given.
    :param list[V1ServerCapacity] servers: One entry per size that has machines in the partition, in no defined
        order.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("description", "description", "str"),
        ("id", "id", "str"),
        ("name", "name", "str"),
        ("servers", "servers", "list[V1ServerCapacity]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, description=None, id=None, name=None, servers=None):
        self.description = description
        self.id = id
        self.name = name
        self.servers = servers

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "description": self.description,
            "id": self.id,
            "name": self.name,
            "servers": (
                [item.to_dict() if type(item) is V1ServerCapacity else plain(item) for item in self.servers]
                if type(self.servers) is list
                else plain(self.servers)
            ),
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
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.servers
        if value is not None:
            result["servers"] = (
                [item.to_json_dict() if type(item) is V1ServerCapacity else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1PartitionCapacity)
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.id = value = get("id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.servers = value = get("servers")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.servers = [V1ServerCapacity._read(item) for item in value]
        return model
