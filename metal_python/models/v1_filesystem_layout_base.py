"""V1FilesystemLayoutBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_disk import V1Disk
from metal_python.models.v1_filesystem import V1Filesystem
from metal_python.models.v1_filesystem_layout_constraints import V1FilesystemLayoutConstraints
from metal_python.models.v1_logical_volume import V1LogicalVolume
from metal_python.models.v1_raid import V1Raid
from metal_python.models.v1_volume_group import V1VolumeGroup


class V1FilesystemLayoutBase(Model):
    """Model that no operation uses.

    :param V1FilesystemLayoutConstraints constraints:
    :param list[V1Disk] disks:
    :param list[V1Filesystem] filesystems:
    :param list[V1LogicalVolume] logicalvolumes:
    :param list[V1Raid] raid:
    :param list[V1VolumeGroup] volumegroups:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("constraints", "constraints", "V1FilesystemLayoutConstraints"),
        ("disks", "disks", "list[V1Disk]"),
        ("filesystems", "filesystems", "list[V1Filesystem]"),
        ("logicalvolumes", "logicalvolumes", "list[V1LogicalVolume]"),
        ("raid", "raid", "list[V1Raid]"),
        ("volumegroups", "volumegroups", "list[V1VolumeGroup]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self, constraints=None, disks=None, filesystems=None, logicalvolumes=None, raid=None, volumegroups=None
    ):
        self.constraints = constraints
        self.disks = disks
        self.filesystems = filesystems
        self.logicalvolumes = logicalvolumes
        self.raid = raid
        self.volumegroups = volumegroups

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "constraints": (
                self.constraints.to_dict()
                if type(self.constraints) is V1FilesystemLayoutConstraints
                else plain(self.constraints)
            ),
            "disks": plain(self.disks),
            "filesystems": plain(self.filesystems),
            "logicalvolumes": plain(self.logicalvolumes),
            "raid": plain(self.raid),
            "volumegroups": plain(self.volumegroups),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.constraints
        if value is not None:
            result["constraints"] = (
                value.to_json_dict() if type(value) is V1FilesystemLayoutConstraints else to_json(value)
            )
        value = self.disks
        if value is not None:
            result["disks"] = (
                [item.to_json_dict() if type(item) is V1Disk else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.filesystems
        if value is not None:
            result["filesystems"] = (
                [item.to_json_dict() if type(item) is V1Filesystem else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.logicalvolumes
        if value is not None:
            result["logicalvolumes"] = (
                [item.to_json_dict() if type(item) is V1LogicalVolume else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.raid
        if value is not None:
            result["raid"] = (
                [item.to_json_dict() if type(item) is V1Raid else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.volumegroups
        if value is not None:
            result["volumegroups"] = (
                [item.to_json_dict() if type(item) is V1VolumeGroup else to_json(item) for item in value]
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
        model = new(V1FilesystemLayoutBase)
        value = get("constraints")
        model.constraints = None if value is None else V1FilesystemLayoutConstraints._read(value)
        model.disks = value = get("disks")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.disks = [V1Disk._read(item) for item in value]
        model.filesystems = value = get("filesystems")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.filesystems = [V1Filesystem._read(item) for item in value]
        model.logicalvolumes = value = get("logicalvolumes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.logicalvolumes = [V1LogicalVolume._read(item) for item in value]
        model.raid = value = get("raid")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.raid = [V1Raid._read(item) for item in value]
        model.volumegroups = value = get("volumegroups")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.volumegroups = [V1VolumeGroup._read(item) for item in value]
        return model
