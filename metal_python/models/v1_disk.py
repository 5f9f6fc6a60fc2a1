"""V1Disk.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_disk_partition import V1DiskPartition


class V1Disk(Model):
    """Disk of a filesystem layout and its partitions.

    :param str device: Device path.
    :param list[V1DiskPartition] partitions: Partitions of the disk.
    :param bool wipeonreinstall: Whether a reinstallation erases this disk. The first installation erases all disks.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("device", "device", "str"),
        ("partitions", "partitions", "list[V1DiskPartition]"),
        ("wipeonreinstall", "wipeonreinstall", "bool"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, device=None, partitions=None, wipeonreinstall=None):
        self.device = device
        self.partitions = partitions
        self.wipeonreinstall = wipeonreinstall

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "device": self.device,
            "partitions": (
                [item.to_dict() if type(item) is V1DiskPartition else plain(item) for item in self.partitions]
                if type(self.partitions) is list
                else plain(self.partitions)
            ),
            "wipeonreinstall": self.wipeonreinstall,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.device
        if value is not None:
            result["device"] = value if type(value) is Text else to_json(value)
        value = self.partitions
        if value is not None:
            result["partitions"] = (
                [item.to_json_dict() if type(item) is V1DiskPartition else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.wipeonreinstall
        if value is not None:
            result["wipeonreinstall"] = value if type(value) is bool else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1Disk)
        model.device = value = get("device")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.partitions = value = get("partitions")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.partitions = [V1DiskPartition._read(item) for item in value]
        model.wipeonreinstall = value = get("wipeonreinstall")
        if type(value) is not bool and value is not None:
            raise UnexpectedValueError
        return model
