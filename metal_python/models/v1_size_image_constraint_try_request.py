"""V1SizeImageConstraintTryRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


class V1SizeImageConstraintTryRequest(Model):
    """Size and image to check.

    :param str image: ID of an image, or operating system and version for the newest match. Must not be empty.
    :param str size: ID of an existing size. Must not be empty.
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
