"""Imports: freezing tools find every module, and first imports in several threads do not deadlock."""

import glob
import io
import modulefinder
import os
import subprocess
import sys

import pytest
from support import child_process

import metal_python

PACKAGE = os.path.dirname(os.path.abspath(metal_python.__file__))


def modules_on_disk():
    """Yield the dotted names of all modules except those of the embedded server."""
    for folder, _, names in os.walk(PACKAGE):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), os.path.dirname(PACKAGE))
            if name.endswith(".py") and not path.startswith(os.path.join("metal_python", "testing")):
                yield path[:-3].replace(os.sep, ".").replace(".__init__", "")


def find(program, tmpdir):
    """Return the modules of this package that modulefinder finds in a program."""
    script = tmpdir.join("program.py")
    script.write(program)
    finder = modulefinder.ModuleFinder(path=[os.path.dirname(PACKAGE)])
    finder.run_script(str(script))
    return set(name for name in finder.modules if name.partition(".")[0] == "metal_python")


@pytest.mark.parametrize(
    "program",
    [
        "import metal_python",
        "from metal_python import ImageApi",
        "from metal_python import *",
        "import metal_python as mp\nmp.Configuration()",
    ],
)
def test_modulefinder_finds_all_modules_except_embedded_server(program, tmpdir):
    assert find(program, tmpdir) == set(modules_on_disk())


IMPORT_IN_THREADS = """
import importlib, os, sys, threading

import metal_python

names = sys.argv[1:]
ready = []

def use(name):
    ready.append(name)
    while len(ready) < len(names):
        pass
    if "." in name:
        importlib.import_module(name)
    else:
        getattr(metal_python, name)

threads = [threading.Thread(target=use, args=(name,)) for name in names]
for thread in threads:
    thread.daemon = True
    thread.start()
for thread in threads:
    thread.join(60)
os._exit(any(thread.is_alive() for thread in threads))
"""


@pytest.mark.parametrize("repetition", range(4))
@pytest.mark.parametrize(
    "names",
    [
        "ImageApi V1ImageResponse Configuration NotFoundError Driver codec",
        "metal_python.api.image_api metal_python.configuration metal_python.exceptions metal_python.driver",
        "metal_python.tls metal_python.failures metal_python.multipart metal_python.connection metal_python.rest",
    ],
)
def test_concurrent_first_imports_do_not_deadlock(names, repetition):
    assert (
        subprocess.call([sys.executable, "-c", IMPORT_IN_THREADS] + names.split(), env=child_process.environment()) == 0
    )


def test_modules_that_import_urllib3_import_http_client_first():
    for path in glob.glob(os.path.join(PACKAGE, "*.py")):
        with io.open(path, encoding="utf-8") as file:
            lines = file.read().splitlines()
        imports = [
            line for line in lines if line.startswith(("import urllib3", "from urllib3", "from six.moves import http"))
        ]
        assert not imports or "http_client" in imports[0], path
