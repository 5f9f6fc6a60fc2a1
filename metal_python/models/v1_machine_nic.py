"""V1MachineNic.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json


class V1MachineNic(Model):
    """Network interface of a machine, or switch port that it is connected to.

    :param str identifier: Unique ID of the interface; may be empty for old registrations.
    :param str mac: MAC address.
    :param str name: Name of the interface or port.
    :param list[V1MachineNic] neighbors: Switch ports seen through LLDP. Always an empty list in a neighbor itself.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("identifier", "identifier", "str"),
        ("mac", "mac", "str"),
        ("name", "name", "str"),
        ("neighbors", "neighbors", "list[V1MachineNic]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, identifier=None, mac=None, name=None, neighbors=None):
        self.identifier = identifier
        self.mac = mac
        self.name = name
        self.neighbors = neighbors

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "identifier": self.identifier,
            "mac": self.mac,
            "name": self.name,
            "neighbors": (
                [item.to_dict() if type(item) is V1MachineNic else plain(item) for item in self.neighbors]
                if type(self.neighbors) is list
                else plain(self.neighbors)
            ),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.identifier
        if value is not None:
            result["identifier"] = value if type(value) is Text else to_json(value)
        value = self.mac
        if value is not None:
            result["mac"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.neighbors
        if value is not None:
            result["neighbors"] = (
                [item.to_json_dict() if type(item) is V1MachineNic else to_json(item) for item in value]
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
        model = new(V1MachineNic)
        model.identifier = value = get("identifier")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.mac = value = get("mac")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.neighbors = value = get("neighbors")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.neighbors = [V1MachineNic._read(item) for item in value]
        return model
