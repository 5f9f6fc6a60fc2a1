"""V1MetalCPU.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import INTEGERS, Model, Text, UnexpectedValueError, describe, new, to_json


class V1MetalCPU(Model):
    """Processor of a machine.

    :param int cores: Physical cores.
    :param str model: Model name.
    :param int threads: Hardware threads.
    :param str vendor: Vendor.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("cores", "cores", "int"),
        ("model", "model", "str"),
        ("threads", "threads", "int"),
        ("vendor", "vendor", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, cores=None, model=None, threads=None, vendor=None):
        self.cores = cores
        self.model = model
        self.threads = threads
        self.vendor = vendor

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "cores": self.cores,
            "model": self.model,
            "threads": self.threads,
            "vendor": self.vendor,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.cores
        if value is not None:
            result["cores"] = value if type(value) is int else to_json(value)
        value = self.model
        if value is not None:
            result["model"] = value if type(value) is Text else to_json(value)
        value = self.threads
        if value is not None:
            result["threads"] = value if type(value) is int else to_json(value)
        value = self.vendor
        if value is not None:
            result["vendor"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1MetalCPU)
        model.cores = value = get("cores")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.model = value = get("model")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.threads = value = get("threads")
        if type(value) not in INTEGERS and value is not None:
            raise UnexpectedValueError
        model.vendor = value = get("vendor")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
