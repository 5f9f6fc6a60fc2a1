"""V1LogicalVolume.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, new, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"linear",
        u"striped",
        u"raid1",
    )
)


class V1LogicalVolume(Model):
    """LVM logical volume.

    :param str lvmtype: How the volume is distributed over the physical volumes. All types but ``linear`` need two
        devices. Known values: ``linear``: One after the other; ``striped``: Striped; ``raid1``: Mirrored.
    :param str name: Name without ``/dev/``. The device path is ``/dev/<volumegroup>/<name>``.
    :param int size: Size; 0 takes the rest of the volume group and is allowed only for the last volume of the
        layout. Unit: MiB.
    :param str volumegroup: Name of the volume group.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("lvmtype", "lvmtype", "str"),
        ("name", "name", "str"),
        ("size", "size", "int"),
        ("volumegroup", "volumegroup", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, lvmtype=None, name=None, size=None, volumegroup=None):
        self.lvmtype = lvmtype
        self.name = name
        self.size = size
        self.volumegroup = volumegroup

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "lvmtype": self.lvmtype,
            "name": self.name,
            "size": self.size,
            "volumegroup": self.volumegroup,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.lvmtype
        if value is not None:
            result["lvmtype"] = value if type(value) is Text else to_json(value)
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
        value = self.size
        if value is not None:
            result["size"] = value if type(value) is int else to_json(value)
        value = self.volumegroup
        if value is not None:
            result["volumegroup"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1LogicalVolume)
        value = get("lvmtype")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.lvmtype = WORDS.get(value, value)
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.size = value = get("size")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.volumegroup = value = get("volumegroup")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
