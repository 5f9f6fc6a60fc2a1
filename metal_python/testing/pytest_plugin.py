"""pytest fixtures; import them in a ``conftest.py``."""

import pytest

from metal_python.testing import MetalApiServer


@pytest.fixture
def metal_api_server():
    """Start a new :class:`~metal_python.testing.MetalApiServer` without authentication for each test."""
    with MetalApiServer() as server:
        yield server


@pytest.fixture
def metal_image_server():
    """Alias of ``metal_api_server``."""
    with MetalApiServer() as server:
        yield server
