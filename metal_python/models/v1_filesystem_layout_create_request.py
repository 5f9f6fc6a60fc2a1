"""V1FilesystemLayoutCreateRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1FilesystemLayoutCreateRequest(Model):
    """Filesystem layout to create.

    :param V1FilesystemLayoutConstraints constraints: Sizes and image versions for which the layout is selected
        automatically. If either is empty, an allocation must name the layout.
    :param str description: Description for people.
    :param list[V1Disk] disks: Disks with their partitions.
    :param list[V1Filesystem] filesystems: Filesystems with devices and mount points.
    :param str id: ID of the filesystem layout, any non-empty string. A layout with a ``/`` in its ID can be
        created, but neither found nor deleted.
    :param list[V1LogicalVolume] logicalvolumes: LVM logical volumes of the volume groups.
    :param str name: Display name.
    :param list[V1Raid] raid: RAID arrays built from disks and partitions.
    :param list[V1VolumeGroup] volumegroups: LVM volume groups on disks, partitions and RAID arrays.
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
