"""V1MachineBlockDevice.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, new, to_json


class V1MachineBlockDevice(Model):
    """Disk of a machine.

    :param str name: Device name, with or without ``/dev/``.
    :param int size: Capacity. Unit: bytes.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("name", "name", "str"),
        ("size", "size", "int"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, name=None, size=None):
        self.name = name
        self.size = size

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "name": self.name,
            "size": self.size,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.size
        if value is not None:
            result["size"] = value if type(value) is int else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineBlockDevice)
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.size = value = get("size")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        return model
