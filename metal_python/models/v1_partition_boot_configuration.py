"""V1PartitionBootConfiguration.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1PartitionBootConfiguration(Model):
    """Network boot configuration of the machines of a partition.

    :param str commandline: Kernel command line.
    :param str imageurl: URL of the initrd (metal-hammer).
    :param str kernelurl: URL of the kernel.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("commandline", "commandline", "str"),
        ("imageurl", "imageurl", "str"),
        ("kernelurl", "kernelurl", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, commandline=None, imageurl=None, kernelurl=None):
        self.commandline = commandline
        self.imageurl = imageurl
        self.kernelurl = kernelurl

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "commandline": self.commandline,
            "imageurl": self.imageurl,
            "kernelurl": self.kernelurl,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.commandline
        if value is not None:
            result["commandline"] = value if type(value) is Text else to_json(value)
        value = self.imageurl
        if value is not None:
            result["imageurl"] = value if type(value) is Text else to_json(value)
        value = self.kernelurl
        if value is not None:
            result["kernelurl"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1PartitionBootConfiguration)
        model.commandline = value = get("commandline")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.imageurl = value = get("imageurl")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.kernelurl = value = get("kernelurl")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
