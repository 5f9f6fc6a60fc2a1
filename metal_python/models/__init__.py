"""The models: what the image endpoints take and return."""

from __future__ import absolute_import

from metal_python.models.httperrors_http_error_response import HttperrorsHTTPErrorResponse
from metal_python.models.image_list import ImageList
from metal_python.models.v1_image_create_request import V1ImageCreateRequest
from metal_python.models.v1_image_find_request import V1ImageFindRequest
from metal_python.models.v1_image_response import V1ImageResponse
from metal_python.models.v1_image_update_request import V1ImageUpdateRequest

__all__ = [
    "HttperrorsHTTPErrorResponse",
    "ImageList",
    "V1ImageCreateRequest",
    "V1ImageFindRequest",
    "V1ImageResponse",
    "V1ImageUpdateRequest",
]
