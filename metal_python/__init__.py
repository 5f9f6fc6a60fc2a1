"""Client for metal-stack's metal-api.

Public names and submodules are loaded at first use: ``import metal_python`` alone imports neither urllib3 nor json.
"""

from __future__ import absolute_import

from metal_python.generated_names import APIS, MODELS
from metal_python.lazy import make_lazy

__version__ = "1.0.0"

# Public name -> name of the module that defines it.
_MODULE_NAMES = {
    "ApiClient": "metal_python.api_client",
    "ApiConnectionError": "metal_python.exceptions",
    "ApiException": "metal_python.exceptions",
    "ApiStatusError": "metal_python.exceptions",
    "ApiTimeoutError": "metal_python.exceptions",
    "BadRequestError": "metal_python.exceptions",
    "Configuration": "metal_python.configuration",
    "ConflictError": "metal_python.exceptions",
    "DecodeError": "metal_python.exceptions",
    "Driver": "metal_python.driver",
    "ForbiddenError": "metal_python.exceptions",
    "ImageList": "metal_python.models.model_list",
    "InvalidArgumentError": "metal_python.exceptions",
    "ModelList": "metal_python.models.model_list",
    "NotFoundError": "metal_python.exceptions",
    "PendingCall": "metal_python.worker_pool",
    "RetryPolicy": "metal_python.policy",
    "ServerError": "metal_python.exceptions",
    "Timeout": "metal_python.policy",
    "TlsError": "metal_python.exceptions",
    "TooManyRequestsError": "metal_python.exceptions",
    "UnauthorizedError": "metal_python.exceptions",
    "UnprocessableError": "metal_python.exceptions",
}
_MODULE_NAMES.update(APIS)
_MODULE_NAMES.update(MODELS)

__all__ = sorted(_MODULE_NAMES) + ["__version__"]

for _name in "api api_client auth codec configuration driver exceptions models policy rest".split():
    _MODULE_NAMES[_name] = "metal_python." + _name

make_lazy(__name__, _MODULE_NAMES)


def _import_all():
    """Import every hand-written module; generated_names.py does the same for generated modules.

    Never called. PyInstaller and other static analysis tools find the modules here.
    """
    import metal_python.api
    import metal_python.api_client
    import metal_python.auth
    import metal_python.codec
    import metal_python.configuration
    import metal_python.driver
    import metal_python.exceptions
    import metal_python.models
    import metal_python.policy
    import metal_python.rest  # noqa: F401
