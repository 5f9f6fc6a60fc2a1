"""V1MachineHardware.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_machine_block_device import V1MachineBlockDevice
from metal_python.models.v1_machine_nic import V1MachineNic
from metal_python.models.v1_metal_cpu import V1MetalCPU
from metal_python.models.v1_metal_gpu import V1MetalGPU


class V1MachineHardware(Model):
    """Hardware that the installer found in a machine.

    :param int cpu_cores: Always 0. The number of cores is the sum of ``cores`` over ``cpus``.
    :param list[V1MetalCPU] cpus: Processors; ``None`` if unknown.
    :param list[V1MachineBlockDevice] disks: Disks; an empty list before registration.
    :param list[V1MetalGPU] gpus: Graphics processors; ``None`` if there are none.
    :param int memory: Size of the memory. Unit: bytes.
    :param list[V1MachineNic] nics: Network interfaces; an empty list before registration.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("cpu_cores", "cpu_cores", "int"),
        ("cpus", "cpus", "list[V1MetalCPU]"),
        ("disks", "disks", "list[V1MachineBlockDevice]"),
        ("gpus", "gpus", "list[V1MetalGPU]"),
        ("memory", "memory", "int"),
        ("nics", "nics", "list[V1MachineNic]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, cpu_cores=None, cpus=None, disks=None, gpus=None, memory=None, nics=None):
        self.cpu_cores = cpu_cores
        self.cpus = cpus
        self.disks = disks
        self.gpus = gpus
        self.memory = memory
        self.nics = nics

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "cpu_cores": self.cpu_cores,
            "cpus": (
                [item.to_dict() if type(item) is V1MetalCPU else plain(item) for item in self.cpus]
                if type(self.cpus) is list
                else plain(self.cpus)
            ),
            "disks": (
                [item.to_dict() if type(item) is V1MachineBlockDevice else plain(item) for item in self.disks]
                if type(self.disks) is list
                else plain(self.disks)
            ),
            "gpus": (
                [item.to_dict() if type(item) is V1MetalGPU else plain(item) for item in self.gpus]
                if type(self.gpus) is list
                else plain(self.gpus)
            ),
            "memory": self.memory,
            "nics": (
                [item.to_dict() if type(item) is V1MachineNic else plain(item) for item in self.nics]
                if type(self.nics) is list
                else plain(self.nics)
            ),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.cpu_cores
        if value is not None:
            result["cpu_cores"] = value if type(value) is int else to_json(value)
        value = self.cpus
        if value is not None:
            result["cpus"] = (
                [item.to_json_dict() if type(item) is V1MetalCPU else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.disks
        if value is not None:
            result["disks"] = (
                [item.to_json_dict() if type(item) is V1MachineBlockDevice else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.gpus
        if value is not None:
            result["gpus"] = (
                [item.to_json_dict() if type(item) is V1MetalGPU else to_json(item) for item in value]
                if type(value) is list
                else to_json(value)
            )
        value = self.memory
        if value is not None:
            result["memory"] = value if type(value) is int else to_json(value)
        value = self.nics
        if value is not None:
            result["nics"] = (
                [item.to_json_dict() if type(item) is V1MachineNic else to_json(item) for item in value]
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
        model = new(V1MachineHardware)
        model.cpu_cores = value = get("cpu_cores")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.cpus = value = get("cpus")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.cpus = [V1MetalCPU._read(item) for item in value]
        model.disks = value = get("disks")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.disks = [V1MachineBlockDevice._read(item) for item in value]
        model.gpus = value = get("gpus")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.gpus = [V1MetalGPU._read(item) for item in value]
        model.memory = value = get("memory")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.nics = value = get("nics")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            model.nics = [V1MachineNic._read(item) for item in value]
        return model
