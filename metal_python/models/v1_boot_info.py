"""V1BootInfo.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1BootInfo(Model):
    """Boot data of the installed system, as the installer reported it.

    :param str bootloaderid: Name of the EFI boot entry.
    :param str cmdline: Command line of the installed kernel.
    :param str image_id: ID of the installed image.
    :param str initrd: Path of the initrd in the installed system.
    :param str kernel: Path of the kernel in the installed system.
    :param str os_partition: Partition with the root file system.
    :param str primary_disk: Disk with the operating system.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("bootloaderid", "bootloaderid", "str"),
        ("cmdline", "cmdline", "str"),
        ("image_id", "image_id", "str"),
        ("initrd", "initrd", "str"),
        ("kernel", "kernel", "str"),
        ("os_partition", "os_partition", "str"),
        ("primary_disk", "primary_disk", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(
        self,
        bootloaderid=None,
        cmdline=None,
        image_id=None,
        initrd=None,
        kernel=None,
        os_partition=None,
        primary_disk=None,
    ):
        self.bootloaderid = bootloaderid
        self.cmdline = cmdline
        self.image_id = image_id
        self.initrd = initrd
        self.kernel = kernel
        self.os_partition = os_partition
        self.primary_disk = primary_disk

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "bootloaderid": self.bootloaderid,
            "cmdline": self.cmdline,
            "image_id": self.image_id,
            "initrd": self.initrd,
            "kernel": self.kernel,
            "os_partition": self.os_partition,
            "primary_disk": self.primary_disk,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.bootloaderid
        if value is not None:
            result["bootloaderid"] = value if type(value) is Text else to_json(value)
        value = self.cmdline
        if value is not None:
            result["cmdline"] = value if type(value) is Text else to_json(value)
        value = self.image_id
        if value is not None:
            result["image_id"] = value if type(value) is Text else to_json(value)
        value = self.initrd
        if value is not None:
            result["initrd"] = value if type(value) is Text else to_json(value)
        value = self.kernel
        if value is not None:
            result["kernel"] = value if type(value) is Text else to_json(value)
        value = self.os_partition
        if value is not None:
            result["os_partition"] = value if type(value) is Text else to_json(value)
        value = self.primary_disk
        if value is not None:
            result["primary_disk"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1BootInfo)
        model.bootloaderid = value = get("bootloaderid")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.cmdline = value = get("cmdline")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.image_id = value = get("image_id")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.initrd = value = get("initrd")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.kernel = value = get("kernel")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.os_partition = value = get("os_partition")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.primary_disk = value = get("primary_disk")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
