"""V1FilesystemLayoutTryRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, Text, UnexpectedValueError, describe, new, to_json


class V1FilesystemLayoutTryRequest(Model):
    """Size and image to select a layout for.

    :param str image: Full ID of the image; need not exist.
    :param str size: ID of the size, compared exactly; need not exist.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("image", "image", "str"),
        ("size", "size", "str"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, image=None, size=None):
        self.image = image
        self.size = size

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "image": self.image,
            "size": self.size,
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.image
        if value is not None:
            result["image"] = value if type(value) is Text else to_json(value)
        value = self.size
        if value is not None:
            result["size"] = value if type(value) is Text else to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1FilesystemLayoutTryRequest)
        model.image = value = get("image")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        model.size = value = get("size")
        if value is not None and type(value) is not Text:
            raise UnexpectedValueError
        return model
