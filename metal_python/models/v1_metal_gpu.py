"""V1MetalGPU.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1MetalGPU(Model):
    """Graphics processor of a machine.

    :param str model: Model name.
    :param str vendor: Vendor.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("model", "model", "str"),
        ("vendor", "vendor", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, model=None, vendor=None):
        self.model = model
        self.vendor = vendor

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "model": self.model,
            "vendor": self.vendor,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.model
        if value is not None:
            result["model"] = value if type(value) is Text else to_json(value)
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
        model = new(V1MetalGPU)
        model.model = value = get("model")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        model.vendor = value = get("vendor")
        if type(value) is not Text and value is not None:
            raise UnexpectedValueError
        return model
