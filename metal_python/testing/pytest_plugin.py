"""pytest fixtures. Import one in a ``conftest.py``: it works in the root folder and below."""

import pytest

from metal_python.testing import MetalApiServer


@pytest.fixture
def metal_api_server():
    """Return a running :class:`~metal_python.testing.MetalApiServer`, new for each test, without authentication."""
    with MetalApiServer() as server:
        yield server


@pytest.fixture
def metal_image_server():
    """Return the same as ``metal_api_server``: the name of the fixture when the server had only images."""
    with MetalApiServer() as server:
        yield server
