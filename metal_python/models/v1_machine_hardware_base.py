"""V1MachineHardwareBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1MachineHardwareBase(Model):
    """Model that no operation uses.

    :param int cpu_cores:
    :param list[V1MetalCPU] cpus:
    :param list[V1MachineBlockDevice] disks:
    :param list[V1MetalGPU] gpus:
    :param int memory:
    """

    FIELDS = (
        # attribute, JSON name, type
        ("cpu_cores", "cpu_cores", "int"),
        ("cpus", "cpus", "list[V1MetalCPU]"),
        ("disks", "disks", "list[V1MachineBlockDevice]"),
        ("gpus", "gpus", "list[V1MetalGPU]"),
        ("memory", "memory", "int"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, cpu_cores=None, cpus=None, disks=None, gpus=None, memory=None):
        self.cpu_cores = cpu_cores
        self.cpus = cpus
        self.disks = disks
        self.gpus = gpus
        self.memory = memory
