"""V1Raid.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, join, new, plain, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"0",
        u"1",
    )
)


class V1Raid(Model):
    """Software RAID array.

    :param str arrayname: Device path of the array.
    :param list[str] createoptions: Options for mdadm, such as ``--metadata=1.0``.
    :param list[str] devices: Device paths of the members.
    :param str level: RAID level, as a string. Known values: ``0``: Striped; ``1``: Mirrored.
    :param int spares: Number of spare devices.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("arrayname", "arrayname", "str"),
        ("createoptions", "createoptions", "list[str]"),
        ("devices", "devices", "list[str]"),
        ("level", "level", "str"),
        ("spares", "spares", "int"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, arrayname=None, createoptions=None, devices=None, level=None, spares=None):
        self.arrayname = arrayname
        self.createoptions = createoptions
        self.devices = devices
        self.level = level
        self.spares = spares

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "arrayname": self.arrayname,
            "createoptions": self.createoptions[:] if type(self.createoptions) is list else plain(self.createoptions),
            "devices": self.devices[:] if type(self.devices) is list else plain(self.devices),
            "level": self.level,
            "spares": self.spares,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.arrayname
        if value is not None:
            result["arrayname"] = value if type(value) is Text else to_json(value)
        value = self.createoptions
        if value is not None:
            result["createoptions"] = to_json(value)
        value = self.devices
        if value is not None:
            result["devices"] = to_json(value)
        value = self.level
        if value is not None:
            result["level"] = value if type(value) is Text else to_json(value)
        value = self.spares
        if value is not None:
            result["spares"] = value if type(value) is int else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1Raid)
        model.arrayname = value = get("arrayname")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.createoptions = value = get("createoptions")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.devices = value = get("devices")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        value = get("level")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.level = WORDS.get(value, value)
        model.spares = value = get("spares")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        return model
