from metal_python import api as api
from metal_python import api_client as api_client
from metal_python import auth as auth
from metal_python import codec as codec
from metal_python import configuration as configuration
from metal_python import driver as driver
from metal_python import exceptions as exceptions
from metal_python import models as models
from metal_python import policy as policy
from metal_python import rest as rest
from metal_python.api.image_api import ImageApi
from metal_python.api_client import ApiClient
from metal_python.configuration import Configuration
from metal_python.driver import Driver
from metal_python.exceptions import (
    ApiConnectionError,
    ApiException,
    ApiStatusError,
    ApiTimeoutError,
    BadRequestError,
    ConflictError,
    DecodeError,
    ForbiddenError,
    InvalidArgumentError,
    NotFoundError,
    ServerError,
    TlsError,
    TooManyRequestsError,
    UnauthorizedError,
    UnprocessableError,
)
from metal_python.models import (
    HttperrorsHTTPErrorResponse,
    ImageList,
    V1ImageCreateRequest,
    V1ImageFindRequest,
    V1ImageResponse,
    V1ImageUpdateRequest,
)
from metal_python.policy import RetryPolicy, Timeout
from metal_python.worker_pool import PendingCall

__version__: str

__all__ = [
    "ApiClient",
    "ApiConnectionError",
    "ApiException",
    "ApiStatusError",
    "ApiTimeoutError",
    "BadRequestError",
    "Configuration",
    "ConflictError",
    "DecodeError",
    "Driver",
    "ForbiddenError",
    "HttperrorsHTTPErrorResponse",
    "ImageApi",
    "ImageList",
    "InvalidArgumentError",
    "NotFoundError",
    "PendingCall",
    "RetryPolicy",
    "ServerError",
    "Timeout",
    "TlsError",
    "TooManyRequestsError",
    "UnauthorizedError",
    "UnprocessableError",
    "V1ImageCreateRequest",
    "V1ImageFindRequest",
    "V1ImageResponse",
    "V1ImageUpdateRequest",
    "__version__",
]
