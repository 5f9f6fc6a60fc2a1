"""V1Filesystem.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, join, new, plain, to_json

# All models share one object for each of these values.
WORDS = dict(
    (word, word)
    for word in (
        u"vfat",
        u"ext3",
        u"ext4",
        u"swap",
        u"tmpfs",
        u"none",
    )
)


class V1Filesystem(Model):
    """Filesystem of a filesystem layout.

    :param list[str] createoptions: Options for mkfs, one per entry, without spaces, such as ``-F`` and ``32``.
    :param str device: Device path of a partition, RAID array or logical volume; not checked for ``tmpfs``.
    :param str format: Filesystem type. Known values: ``vfat``: FAT, for the EFI partition; ``ext3``: ext3;
        ``ext4``: ext4; ``swap``: Swap space; ``tmpfs``: In memory; ``none``: No filesystem.
    :param str label: Filesystem label.
    :param list[str] mountoptions: Mount options.
    :param str path: Mount point. ``None`` leaves the filesystem unmounted.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("createoptions", "createoptions", "list[str]"),
        ("device", "device", "str"),
        ("format", "format", "str"),
        ("label", "label", "str"),
        ("mountoptions", "mountoptions", "list[str]"),
        ("path", "path", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, createoptions=None, device=None, format=None, label=None, mountoptions=None, path=None):
        self.createoptions = createoptions
        self.device = device
        self.format = format
        self.label = label
        self.mountoptions = mountoptions
        self.path = path

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "createoptions": self.createoptions[:] if type(self.createoptions) is list else plain(self.createoptions),
            "device": self.device,
            "format": self.format,
            "label": self.label,
            "mountoptions": self.mountoptions[:] if type(self.mountoptions) is list else plain(self.mountoptions),
            "path": self.path,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.createoptions
        if value is not None:
            result["createoptions"] = to_json(value)
        value = self.device
        if value is not None:
            result["device"] = value if type(value) is Text else to_json(value)
        value = self.format
        if value is not None:
            result["format"] = value if type(value) is Text else to_json(value)
        value = self.label
        if value is not None:
            result["label"] = value if type(value) is Text else to_json(value)
        value = self.mountoptions
        if value is not None:
            result["mountoptions"] = to_json(value)
        value = self.path
        if value is not None:
            result["path"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1Filesystem)
        model.createoptions = value = get("createoptions")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.device = value = get("device")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        value = get("format")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.format = WORDS.get(value, value)
        model.label = value = get("label")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.mountoptions = value = get("mountoptions")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        model.path = value = get("path")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
