"""V1FilesystemLayoutTryRequest.

Generated from contract/ by `python -m codegen`; do not edit.
"""

from __future__ import absolute_import

from metal_python.models.model import Model, describe


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
