"""Client for the image endpoints of metal-stack's metal-api.

``import metal_python`` is enough: every public name, and every submodule, is loaded when it is first
used, so a script that only imports this package pays for neither urllib3 nor json.
"""

import sys

__version__ = "1.0.0"

# Public name -> the module that defines it.
_HOMES = {
    "ApiClient": "api_client",
    "ApiConnectionError": "exceptions",
    "ApiException": "exceptions",
    "ApiStatusError": "exceptions",
    "ApiTimeoutError": "exceptions",
    "BadRequestError": "exceptions",
    "Configuration": "configuration",
    "ConflictError": "exceptions",
    "DecodeError": "exceptions",
    "Driver": "driver",
    "ForbiddenError": "exceptions",
    "HttperrorsHTTPErrorResponse": "models",
    "ImageApi": "api.image_api",
    "ImageList": "models",
    "InvalidArgumentError": "exceptions",
    "NotFoundError": "exceptions",
    "PendingCall": "worker_pool",
    "RetryPolicy": "policy",
    "ServerError": "exceptions",
    "Timeout": "policy",
    "TlsError": "exceptions",
    "TooManyRequestsError": "exceptions",
    "UnauthorizedError": "exceptions",
    "UnprocessableError": "exceptions",
    "V1ImageCreateRequest": "models",
    "V1ImageFindRequest": "models",
    "V1ImageResponse": "models",
    "V1ImageUpdateRequest": "models",
}
_MODULES = (
    "api",
    "api_client",
    "auth",
    "codec",
    "configuration",
    "driver",
    "exceptions",
    "models",
    "policy",
    "rest",
)

__all__ = sorted(_HOMES) + ["__version__"]


def __getattr__(name):
    """Load a public name at its first use (called by Python 3.7 and newer, see PEP 562)."""
    if name not in _HOMES and name not in _MODULES:
        raise AttributeError("module 'metal_python' has no attribute %r" % name)
    from importlib import import_module

    value = import_module("metal_python." + _HOMES.get(name, name))
    if name in _HOMES:
        value = getattr(value, name)
    globals()[name] = value
    return value


def __dir__():
    """Show every public name, loaded or not."""
    return sorted(set(globals()) | set(__all__) | set(_MODULES))


def _import_all():
    """Import what is otherwise imported at its first use.

    PyInstaller and others that look for import statements find every module here, without a call.
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


if sys.version_info < (3, 7):
    import types

    class _LazyModule(types.ModuleType):
        """What PEP 562 does, for the Pythons that do not know it."""

        def __getattr__(self, name):
            value = __getattr__(name)
            setattr(self, name, value)
            return value

        def __dir__(self):
            return sorted(set(self.__dict__) | set(__dir__()))

    _lazy = _LazyModule(__name__, __doc__)
    _lazy.__dict__.update(globals())
    _lazy._eager = sys.modules[__name__]  # Python 2.7 empties a module's globals once nobody holds it
    sys.modules[__name__] = _lazy

    if sys.version_info >= (3,):  # Python 3.6: two threads that import parts of one package may wait for each other
        try:
            _import_all()
        except RuntimeError:  # another thread imports a part already and waits for this package
            pass
