"""V1FilesystemLayoutBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


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
