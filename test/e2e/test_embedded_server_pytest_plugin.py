"""The pytest fixtures, and the import without waitress."""

import subprocess
import sys

import pytest
from six.moves import reload_module
from support import child_process, raw_http

import metal_python.testing
from metal_python.testing.pytest_plugin import metal_api_server, metal_image_server

__all__ = ["metal_api_server", "metal_image_server"]

IMPORT = "from metal_python.testing.pytest_plugin import metal_api_server  # noqa: F401\n"
PLUGINS = 'pytest_plugins = ["metal_python.testing.pytest_plugin"]\n'
TEST = """
def test_fixture(metal_api_server):
    metal_api_server.respond("list_machines")
    assert metal_api_server.url.startswith("http://127.0.0.1:")
"""


@pytest.mark.parametrize(
    "conftest, code", [("conftest.py", IMPORT), ("below/conftest.py", IMPORT), ("conftest.py", PLUGINS)]
)
def test_fixture_is_available_through_conftest(tmpdir, conftest, code):
    tmpdir.join("below", "test_it.py").write(TEST, ensure=True)
    tmpdir.join(*conftest.split("/")).write(code)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q"]
    process = subprocess.Popen(
        command, cwd=str(tmpdir), env=child_process.environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    output = process.communicate()[0].decode("utf-8", "replace")
    assert process.returncode == 0, output
    assert "1 passed" in output


def test_fixture_serves_all_operations(metal_api_server):
    metal_api_server.respond("find_machine", {"id": "m1"})
    assert raw_http.request(metal_api_server, "GET", "/v1/machine/m1")[0] == 200


def test_image_server_fixture_is_running(metal_image_server):
    raw_http.create_image(metal_image_server, "a-1")
    assert raw_http.image_ids(metal_image_server) == ["a-1"]


def test_image_server_fixture_is_new_for_each_test(metal_image_server):
    assert raw_http.image_ids(metal_image_server) == []


def test_import_without_waitress_names_package_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "waitress", None)
    with pytest.raises(ImportError) as caught:
        reload_module(metal_python.testing)
    assert str(caught.value) == "metal_python.testing needs waitress: pip install 'metal-python[testing]'"


def test_import_of_command_module_starts_no_server():
    __import__("metal_python.testing.__main__")
