"""A fixture for tests of Configuration: ``pytest_plugins = ["support.clean_configuration"]``."""

import gc
import logging
import os

import pytest

from metal_python import Configuration
from support.log_handlers import log_handlers

LOGGER = logging.getLogger("metal_python")


@pytest.fixture
def clean_configuration(monkeypatch):
    """Remove settings from the environment; reset the default afterwards and check that no handler is left."""
    for name in list(os.environ):
        if name.startswith("METALCTL_"):
            monkeypatch.delenv(name)
    yield
    Configuration.set_default(None)
    if LOGGER.handlers:  # a configuration in a reference cycle keeps its handler until it is collected
        gc.collect()
    assert log_handlers() == [] and LOGGER.level == logging.NOTSET
