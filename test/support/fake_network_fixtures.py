"""Fixtures for tests of the transport: ``pytest_plugins = ["support.fake_network_fixtures"]``."""

import os

import pytest

from metal_python import Configuration
from metal_python.rest import RESTClientObject
from support.fake_network import FakeNetwork


@pytest.fixture
def no_proxies(monkeypatch):
    """Remove proxy variables from the environment."""
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def network(monkeypatch, no_proxies):
    """Network that resolves the host ``a``."""
    network = FakeNetwork(monkeypatch)
    network.names["a"] = ["10.0.0.1"]
    return network


@pytest.fixture
def client(no_proxies):
    """Transport with default settings."""
    client = RESTClientObject(Configuration())
    yield client
    client.close()
