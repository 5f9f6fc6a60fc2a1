"""Run test/types/accepted.py, which test_types.py type-checks, on the embedded server."""

import inspect
import os
import re
import sys

import pytest
from support import pages

import metal_python
from metal_python.api.arguments import OPTIONS
from metal_python.generated_names import APIS, MODELS
from metal_python.testing import ImageServer

pytestmark = pytest.mark.skipif(sys.version_info < (3, 7), reason="annotations and asyncio.run need Python 3.7")


def test_typed_program_runs_on_embedded_server(monkeypatch):
    monkeypatch.syspath_prepend(os.path.join(pages.ROOT, "test", "types"))
    from accepted import run

    with ImageServer() as server:
        output = run(server.url)
    assert 'NotFound no image with id "none-1.2.3" found' in output[0]


def operations():
    return [name for name, _ in inspect.getmembers(metal_python.ImageApi, inspect.isfunction) if name[0] != "_"]


def settings():
    configuration = metal_python.Configuration()
    properties = [name for name, value in vars(type(configuration)).items() if getattr(value, "fset", None)]
    ignored = {"temp_folder_path"}  # without effect, kept for compatibility with 0.45.0
    return sorted(set(properties).union(name for name in vars(configuration) if name[0] != "_") - ignored)


@pytest.mark.parametrize(
    "pattern, names",
    [
        (r"\b%s\b", sorted(set(metal_python.__all__) - set(APIS) - set(MODELS) - {"ModelList"})),
        (r"\.%s\(", operations()),
        (r"\b%s=", OPTIONS),
        (r"\.%s\b", settings()),
        (r"\.%s\b", metal_python.V1ImageResponse.__slots__),
    ],
    ids=["public names", "operations", "options", "settings", "fields of an image"],
)
def test_typed_program_uses_every_public_name(pattern, names):
    program = pages.read("test/types/accepted.py")
    assert [name for name in names if not re.search(pattern % name, program)] == []
