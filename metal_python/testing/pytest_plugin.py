"""A pytest fixture, taken up by ``pytest_plugins = ["metal_python.testing.pytest_plugin"]``."""

import pytest

from metal_python.testing import ImageServer


@pytest.fixture
def metal_image_server():
    """A running, empty :class:`~metal_python.testing.ImageServer` that asks for no login, new for each test."""
    with ImageServer() as server:
        yield server
