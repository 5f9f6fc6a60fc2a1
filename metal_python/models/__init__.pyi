from metal_python.models import httperrors_http_error_response as httperrors_http_error_response
from metal_python.models import image_list as image_list
from metal_python.models import model as model
from metal_python.models import v1_image_create_request as v1_image_create_request
from metal_python.models import v1_image_find_request as v1_image_find_request
from metal_python.models import v1_image_response as v1_image_response
from metal_python.models import v1_image_update_request as v1_image_update_request
from metal_python.models.httperrors_http_error_response import (
    HttperrorsHTTPErrorResponse as HttperrorsHTTPErrorResponse,
)
from metal_python.models.image_list import ImageList as ImageList
from metal_python.models.v1_image_create_request import V1ImageCreateRequest as V1ImageCreateRequest
from metal_python.models.v1_image_find_request import V1ImageFindRequest as V1ImageFindRequest
from metal_python.models.v1_image_response import V1ImageResponse as V1ImageResponse
from metal_python.models.v1_image_update_request import V1ImageUpdateRequest as V1ImageUpdateRequest

__all__ = [
    "HttperrorsHTTPErrorResponse",
    "ImageList",
    "V1ImageCreateRequest",
    "V1ImageFindRequest",
    "V1ImageResponse",
    "V1ImageUpdateRequest",
]
