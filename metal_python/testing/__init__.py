"""Embedded metal-api for tests: image operations are implemented, all other operations are scripted.

Usage::

    from metal_python.testing import MetalApiServer

    with MetalApiServer() as server:
        server.respond("find_machine", {"id": "machine-1"})
        ...  # server.url

With pytest, import the fixture ``metal_api_server`` from :mod:`metal_python.testing.pytest_plugin`. On the command
line: ``python -m metal_python.testing --help``.
"""

try:
    import waitress  # noqa: F401
except ImportError:
    waitress = None
if waitress is None:
    raise ImportError("metal_python.testing needs waitress: pip install 'metal-python[testing]'")

from metal_python.testing.server import MetalApiServer  # noqa: E402

ImageServer = MetalApiServer
"""Alias of :class:`MetalApiServer`."""

__all__ = ["ImageServer", "MetalApiServer"]
