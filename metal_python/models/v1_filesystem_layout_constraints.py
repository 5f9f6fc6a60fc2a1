"""V1FilesystemLayoutConstraints.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, UnexpectedValueError, describe, join, new, plain, to_json


class V1FilesystemLayoutConstraints(Model):
    """Sizes and images for which a layout is selected automatically.

    :param dict(str, str) images: Map of operating system to a version expression: an operator, a space and a
        version, or ``*`` for every version.
    :param list[str] sizes: IDs of the sizes, without patterns. With an empty list, the layout is used only if an
        allocation names it.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("images", "images", "dict(str, str)"),
        ("sizes", "sizes", "list[str]"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, images=None, sizes=None):
        self.images = images
        self.sizes = sizes

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "images": plain(self.images),
            "sizes": self.sizes[:] if type(self.sizes) is list else plain(self.sizes),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.images
        if value is not None:
            result["images"] = to_json(value)
        value = self.sizes
        if value is not None:
            result["sizes"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1FilesystemLayoutConstraints)
        model.images = value = get("images")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            join(value.values())
        model.sizes = value = get("sizes")
        if value is not None:
            if type(value) is not list:
                raise UnexpectedValueError
            join(value)
        return model
