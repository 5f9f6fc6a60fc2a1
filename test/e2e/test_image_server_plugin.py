"""The pytest fixture, and the package without waitress."""

import sys

import pytest
from six.moves import reload_module
from support import asking

import metal_python.testing

pytest_plugins = ["metal_python.testing.pytest_plugin"]


def test_the_fixture_is_a_running_server(metal_image_server):
    asking.create(metal_image_server, "a-1")
    assert asking.ids(metal_image_server) == ["a-1"]


def test_the_fixture_is_new_for_each_test(metal_image_server):
    assert asking.ids(metal_image_server) == []


def test_without_waitress_the_import_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "waitress", None)
    with pytest.raises(ImportError) as caught:
        reload_module(metal_python.testing)
    assert str(caught.value) == "metal_python.testing needs waitress: pip install 'metal-python[testing]'"


def test_importing_the_command_runs_nothing():
    __import__("metal_python.testing.__main__")
