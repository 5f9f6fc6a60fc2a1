"""V1MachineHardwareBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, UnexpectedValueError, describe, new, plain, to_json
from metal_python.models.v1_machine_block_device import V1MachineBlockDevice
from metal_python.models.v1_metal_cpu import V1MetalCPU
from metal_python.models.v1_metal_gpu import V1MetalGPU


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

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "cpu_cores": self.cpu_cores,
            "cpus": plain(self.cpus),
            "disks": plain(self.disks),
            "gpus": plain(self.gpus),
            "memory": self.memory,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.cpu_cores
        if value is not None:
            result["cpu_cores"] = to_json(value)
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
            result["memory"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MachineHardwareBase)
        model.cpu_cores = value = get("cpu_cores")
        if value is not None and type(value) not in INTEGERS:
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
        if value is not None and type(value) not in INTEGERS:
            raise UnexpectedValueError
        return model
