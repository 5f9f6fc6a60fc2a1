"""V1DiskPartition.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, new, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"ef00",
        u"8300",
        u"fd00",
        u"8e00",
    )
)


class V1DiskPartition(Model):
    """Partition of a disk.

    :param str gpttype: GPT partition type. Known values: ``ef00``: EFI system partition; ``8300``: Linux file
        system; ``fd00``: Linux RAID; ``8e00``: Linux LVM.
    :param str label: Partition label.
    :param int number: Partition number, appended to the device path (after a ``p`` for NVMe disks).
    :param int size: Size; 0 takes the rest of the disk and is allowed only for the last partition. Unit: MiB.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("gpttype", "gpttype", "str"),
        ("label", "label", "str"),
        ("number", "number", "int"),
        ("size", "size", "int"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, gpttype=None, label=None, number=None, size=None):
        self.gpttype = gpttype
        self.label = label
        self.number = number
        self.size = size

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "gpttype": self.gpttype,
            "label": self.label,
            "number": self.number,
            "size": self.size,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.gpttype
        if value is not None:
            result["gpttype"] = value if type(value) is Text else to_json(value)
        value = self.label
        if value is not None:
            result["label"] = value if type(value) is Text else to_json(value)
        value = self.number
        if value is not None:
            result["number"] = value if type(value) is int else to_json(value)
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
        model = new(V1DiskPartition)
        value = get("gpttype")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.gpttype = WORDS.get(value, value)
        model.label = value = get("label")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.number = value = get("number")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.size = value = get("size")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        return model
