"""Fixtures for tests of the embedded server without a socket: ``pytest_plugins = ["support.service_fixtures"]``."""

import pytest

from metal_python.testing.access import Access
from metal_python.testing.store import ImageStore
from support.service_requests import request_sender


@pytest.fixture
def images():
    """An empty image store."""
    images = ImageStore()
    yield images
    images.close()


@pytest.fixture
def send(images):
    """A function that sends a request without authentication and returns the response."""
    return request_sender(images, Access())
