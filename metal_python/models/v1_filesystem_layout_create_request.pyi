# Generated from contract/ by `python -m codegen`; do not edit.
from typing import List, Optional

from metal_python.models.model import Model
from metal_python.models.v1_disk import V1Disk
from metal_python.models.v1_filesystem import V1Filesystem
from metal_python.models.v1_filesystem_layout_constraints import V1FilesystemLayoutConstraints
from metal_python.models.v1_logical_volume import V1LogicalVolume
from metal_python.models.v1_raid import V1Raid
from metal_python.models.v1_volume_group import V1VolumeGroup

class V1FilesystemLayoutCreateRequest(Model):
    constraints: Optional[V1FilesystemLayoutConstraints]
    description: Optional[str]
    disks: Optional[List[V1Disk]]
    filesystems: Optional[List[V1Filesystem]]
    id: Optional[str]
    logicalvolumes: Optional[List[V1LogicalVolume]]
    name: Optional[str]
    raid: Optional[List[V1Raid]]
    volumegroups: Optional[List[V1VolumeGroup]]
    def __init__(
        self,
        constraints: Optional[V1FilesystemLayoutConstraints] = None,
        description: Optional[str] = None,
        disks: Optional[List[V1Disk]] = None,
        filesystems: Optional[List[V1Filesystem]] = None,
        id: Optional[str] = None,
        logicalvolumes: Optional[List[V1LogicalVolume]] = None,
        name: Optional[str] = None,
        raid: Optional[List[V1Raid]] = None,
        volumegroups: Optional[List[V1VolumeGroup]] = None,
    ) -> None: ...
