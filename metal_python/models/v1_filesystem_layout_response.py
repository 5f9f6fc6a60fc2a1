"""V1FilesystemLayoutResponse.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_disk import V1Disk
from metal_python.models.v1_filesystem import V1Filesystem
from metal_python.models.v1_filesystem_layout_constraints import V1FilesystemLayoutConstraints
from metal_python.models.v1_logical_volume import V1LogicalVolume
from metal_python.models.v1_raid import V1Raid
from metal_python.models.v1_volume_group import V1VolumeGroup


class V1FilesystemLayoutResponse(Model):
    """Filesystem layout: the disks, RAID arrays, LVM volumes and filesystems to create.

    :param V1FilesystemLayoutConstraints constraints: Sizes and image versions for which the layout is selected
        automatically.
    :param str description: Description for people; empty if none was given.
    :param list[V1Disk] disks: Disks that the layout partitions.
    :param list[V1Filesystem] filesystems: Filesystems that are created.
    :param str id: ID of the layout, chosen by the operator.
    :param list[V1LogicalVolume] logicalvolumes: LVM logical volumes that are created.
    :param str name: Display name; empty if none was given.
    :param list[V1Raid] raid: RAID arrays that are created.
    :param list[V1VolumeGroup] volumegroups: LVM volume groups that are created.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("constraints", "constraints", "V1FilesystemLayoutConstraints"),
        ("description", "description", "str"),
        ("disks", "disks", "list[V1Disk]"),
        ("filesystems", "filesystems", "list[V1Filesystem]"),
        ("id", "id", "str"),
        ("logicalvolumes", "logicalvolumes", "list[V1LogicalVolume]"),
        ("name", "name", "str"),
        ("raid", "raid", "list[V1Raid]"),
        ("volumegroups", "volumegroups", "list[V1VolumeGroup]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        constraints=None,
        description=None,
        disks=None,
        filesystems=None,
        id=None,
        logicalvolumes=None,
        name=None,
        raid=None,
        volumegroups=None,
    ):
        self.constraints = constraints
        self.description = description
        self.disks = disks
        self.filesystems = filesystems
        self.id = id
        self.logicalvolumes = logicalvolumes
        self.name = name
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
            "description": self.description,
            "disks": (
                [item.to_dict() if type(item) is V1Disk else plain(item) for item in self.disks]
                if type(self.disks) is list
                else plain(self.disks)
            ),
            "filesystems": (
                [item.to_dict() if type(item) is V1Filesystem else plain(item) for item in self.filesystems]
                if type(self.filesystems) is list
                else plain(self.filesystems)
            ),
            "id": self.id,
            "logicalvolumes": (
                [item.to_dict() if type(item) is V1LogicalVolume else plain(item) for item in self.logicalvolumes]
                if type(self.logicalvolumes) is list
                else plain(self.logicalvolumes)
            ),
            "name": self.name,
            "raid": (
                [item.to_dict() if type(item) is V1Raid else plain(item) for item in self.raid]
                if type(self.raid) is list
                else plain(self.raid)
            ),
            "volumegroups": (
                [item.to_dict() if type(item) is V1VolumeGroup else plain(item) for item in self.volumegroups]
                if type(self.volumegroups) is list
                else plain(self.volumegroups)
            ),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.constraints
        if value is not None:
            result["constraints"] = (
                value.to_json_dict() if type(value) is V1FilesystemLayoutConstraints else to_json(value)
            )
        value = self.description
        if value is not None:
            result["description"] = value if type(value) is Text else to_json(value)
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
        value = self.id
        if value is not None:
            result["id"] = value if type(value) is Text else to_json(value)
        value = self.logicalvolumes
        if value is not None:
            result["logicalvolumes"] = (
                [item.to_json_dict() if type(item) is V1LogicalVolume else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.name
        if value is not None:
            result["name"] = value if type(value) is Text else to_json(value)
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
        model = new(V1FilesystemLayoutResponse)
        value = get("constraints")
        model.constraints = None if value is None else V1FilesystemLayoutConstraints._read(value)
        model.description = value = get("description")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
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
        model.id = value = get("id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.logicalvolumes = value = get("logicalvolumes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.logicalvolumes = [V1LogicalVolume._read(item) for item in value]
        model.name = value = get("name")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
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
