"""A fixture for tests of the codec: ``pytest_plugins = ["support.fresh_codec"]``."""

import pytest

from metal_python import codec

BUILT_IN = dict(codec._READERS)


@pytest.fixture
def fresh_codec(monkeypatch):
    """Have each test make the readers that it uses, so that none depends on those before it."""
    monkeypatch.setattr(codec, "_READERS", dict(BUILT_IN))
    monkeypatch.setattr(codec, "_DECODERS", {})
