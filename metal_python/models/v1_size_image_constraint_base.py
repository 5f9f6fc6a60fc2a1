"""V1SizeImageConstraintBase.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, UnexpectedValueError, describe, join, new, plain, to_json


class V1SizeImageConstraintBase(Model):
    """Permitted image versions by operating system.

    :param dict(str, str) images: Map of operating system (the part of an image ID before the version) to a version
        expression; ``*`` allows every version. ``None`` in a response if the constraint was stored without images.
    """

    FIELDS = (
        # attribute, JSON name, type
        ("images", "images", "dict(str, str)"),
    )
    __slots__, swagger_types, attribute_map = describe(FIELDS)

    def __init__(self, images=None):
        self.images = images

    def to_dict(self):
        """Return a dict of attribute -> value: :meth:`Model.to_dict`, written out for speed."""
        return {
            "images": plain(self.images),
        }

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: :meth:`Model.to_json_dict`, written out for speed."""
        result = {}
        value = self.images
        if value is not None:
            result["images"] = to_json(value)
        return result

    @staticmethod
    def _read(data):
        """Return the model of a decoded JSON object; raise one of ``codec.UNEXPECTED`` for an unexpected value."""
        if type(data) is not dict:
            raise UnexpectedValueError
        get = data.get
        model = new(V1SizeImageConstraintBase)
        model.images = value = get("images")
        if value is not None:
            if type(value) is not dict:
                raise UnexpectedValueError
            join(value.values())
        return model
