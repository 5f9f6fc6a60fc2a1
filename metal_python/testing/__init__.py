"""An image server to test against, that answers as metal-api does.

In a test::

    from metal_python.testing import ImageServer

    with ImageServer() as server:
        ...  # server.url

with pytest, by ``pytest_plugins = ["metal_python.testing.pytest_plugin"]`` and the fixture ``metal_image_server``; and
on the command line: ``python -m metal_python.testing --help``.
"""

try:
    import waitress  # noqa: F401
except ImportError:
    waitress = None
if waitress is None:
    raise ImportError("metal_python.testing needs waitress: pip install 'metal-python[testing]'")

from metal_python.testing.server import ImageServer  # noqa: E402

__all__ = ["ImageServer"]
