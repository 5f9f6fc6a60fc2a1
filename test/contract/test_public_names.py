"""Names and side effects of ``import metal_python``; each test runs a new Python process."""

import re
import subprocess
import sys

import pytest
from support.contract import DEFINITIONS, OPERATIONS, class_name

MODELS = sorted(class_name(definition) for definition in DEFINITIONS)
PUBLIC = "ApiClient Configuration Driver ImageList ModelList PendingCall RetryPolicy Timeout __version__".split()
PUBLIC += MODELS + sorted(set(operation.api for operation in OPERATIONS))
ERRORS = """
    ApiConnectionError ApiException ApiStatusError ApiTimeoutError BadRequestError ConflictError DecodeError
    ForbiddenError InvalidArgumentError NotFoundError ServerError TlsError TooManyRequestsError UnauthorizedError
    UnprocessableError
""".split()


def run(source):
    """Run a program in a new Python process and return the printed words."""
    process = subprocess.Popen(
        [sys.executable, "-c", "from __future__ import print_function\n" + source],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    output = process.communicate()[0].decode("utf-8")
    assert process.returncode == 0, output
    return output.split()


@pytest.mark.parametrize(
    "name",
    [
        "metal_python.rest.ApiException",
        "metal_python.rest.RESTClientObject",
        "metal_python.models.V1ImageResponse",
        "metal_python.models.v1_image_response.V1ImageResponse",
        "metal_python.api.ImageApi",
        "metal_python.api.image_api.ImageApi",
        "metal_python.api.machine_api.MachineApi",
        "metal_python.models.v1_machine_response.V1MachineResponse",
        "metal_python.api_client.ApiClient",
        "metal_python.configuration.Configuration",
        "metal_python.driver.Driver",
        "metal_python.exceptions.ApiException",
    ],
)
def test_dotted_name_is_available_after_package_import(name):
    assert run("import metal_python; print(%s.__name__)" % name) == [name.rpartition(".")[2]]


def test_public_names_can_be_imported_from_package():
    assert run("from metal_python import %s; print('done')" % ", ".join(PUBLIC + ERRORS)) == ["done"]


def test_models_can_be_imported_from_models_package():
    assert run("from metal_python.models import %s; print('done')" % ", ".join(MODELS)) == ["done"]


@pytest.mark.parametrize("name", ERRORS)
def test_exception_is_api_exception(name):
    program = "import metal_python; print(issubclass(metal_python.%s, metal_python.rest.ApiException))"
    assert run(program % name) == ["True"]


def test_dir_lists_public_names():
    names = run("import metal_python; print(*dir(metal_python))")
    assert set(PUBLIC + ERRORS) - set(names) == set()


def test_dir_lists_modules():
    names = run("import metal_python; print(*dir(metal_python))")
    assert set(["api", "api_client", "configuration", "driver", "exceptions", "models", "rest"]) - set(names) == set()


def test_import_star_imports_public_names():
    names = run("from metal_python import *; print(*globals())")
    assert set(PUBLIC + ERRORS) - set(names) == set()


def test_import_star_from_models_imports_models():
    names = run("from metal_python.models import *; print(*globals())")
    assert set(MODELS) - set(names) == set()


def test_version_has_three_numbers():
    (version,) = run("import metal_python; print(metal_python.__version__)")
    assert re.match(r"\d+\.\d+\.\d+$", version)


def test_unknown_name_raises_attribute_error_with_name():
    program = "import metal_python\ntry: metal_python.no_such_name\nexcept AttributeError as e: print(e)"
    assert "'no_such_name'" in run(program)


@pytest.mark.parametrize("module", ["urllib3", "json", "logging", "dateutil", "certifi", "multiprocessing"])
def test_package_import_does_not_load_module(module):
    program = "import sys\nbefore = set(sys.modules)\nimport metal_python\nprint(%r in set(sys.modules) - before)"
    assert run(program % module) == ["False"]


def test_api_first_use_loads_no_models():
    program = "import sys, metal_python; metal_python.MachineApi; print([m for m in sys.modules if '.models.v1' in m])"
    assert run(program) == ["[]"]


def test_package_import_starts_no_thread():
    assert run("import threading, metal_python; print(threading.active_count())") == ["1"]


def test_client_construction_starts_no_thread():
    program = "import threading, metal_python; client = metal_python.ApiClient(); print(threading.active_count())"
    assert run(program) == ["1"]


def test_client_construction_opens_no_socket():
    program = """
import socket
class FailingSocket(socket.socket):
    def __init__(self, *args, **kwargs):
        raise AssertionError("a socket was created")
import urllib3
socket.socket = FailingSocket
import metal_python
client = metal_python.ApiClient()
client.close()
print("none")
"""
    assert run(program) == ["none"]
