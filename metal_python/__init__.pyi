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
from metal_python.api import *
from metal_python.api_client import ApiClient as ApiClient
from metal_python.configuration import Configuration as Configuration
from metal_python.driver import Driver as Driver
from metal_python.exceptions import ApiConnectionError as ApiConnectionError
from metal_python.exceptions import ApiException as ApiException
from metal_python.exceptions import ApiStatusError as ApiStatusError
from metal_python.exceptions import ApiTimeoutError as ApiTimeoutError
from metal_python.exceptions import BadRequestError as BadRequestError
from metal_python.exceptions import ConflictError as ConflictError
from metal_python.exceptions import DecodeError as DecodeError
from metal_python.exceptions import ForbiddenError as ForbiddenError
from metal_python.exceptions import InvalidArgumentError as InvalidArgumentError
from metal_python.exceptions import NotFoundError as NotFoundError
from metal_python.exceptions import ServerError as ServerError
from metal_python.exceptions import TlsError as TlsError
from metal_python.exceptions import TooManyRequestsError as TooManyRequestsError
from metal_python.exceptions import UnauthorizedError as UnauthorizedError
from metal_python.exceptions import UnprocessableError as UnprocessableError
from metal_python.models import *
from metal_python.models.model_list import ImageList as ImageList
from metal_python.models.model_list import ModelList as ModelList
from metal_python.policy import RetryPolicy as RetryPolicy
from metal_python.policy import Timeout as Timeout
from metal_python.worker_pool import PendingCall as PendingCall

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
    "__version__",
]
__all__ += api.__all__
__all__ += models.__all__
