"""V1VolumeGroup.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json


class V1VolumeGroup(Model):
    """LVM volume group.

    :param list[str] devices: Device paths of the physical volumes.
    :param str name: Name without ``/dev/``.
    :param list[str] tags: LVM tags.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("devices", "devices", "list[str]"),
        ("name", "name", "str"),
        ("tags", "tags", "list[str]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, devices=None, name=None, tags=None):
        self.devices = devices
        self.name = name
        self.tags = tags

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "devices": self.devices[:] if type(self.devices) is list else plain(self.devices),
            "name": self.name,
            "tags": self.tags[:] if type(self.tags) is list else plain(self.tags),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.devices
        if value is not None:
            result["devices"] = to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
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
        model = new(V1VolumeGroup)
        model.devices = value = get("devices")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.tags = value = get("tags")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        return model
