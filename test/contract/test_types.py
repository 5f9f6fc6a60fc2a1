"""Stubs: errors of mypy and pyright in three programs, match with the modules, and completion in editors."""

import io
import json
import os
import re
import shutil
import subprocess
import sys

import pytest
from support import child_process
from support.contract import OPERATIONS, class_name, definition_of

import metal_python
from metal_python import V1ImageCreateRequest, V1ImageResponse
from metal_python.api.arguments import OPTIONS

if sys.version_info < (3, 9):
    pytest.skip("mypy and pyright need a newer Python", allow_module_level=True)
pytest.importorskip("mypy")
pytest.importorskip("pyright")

PROGRAMS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "types")
MARKER = "  # error\n"
FILES = ("accepted.py", "every_operation.py", "rejected.py")
# (type, call) of an operation: result types other than the plain data.
CALLS = (
    ("Tuple[%(result)s, int, Headers]", "%(name)s_with_http_info(%(arguments)s)"),
    ("PendingCall[%(result)s]", "%(name)s(%(arguments)sasync_req=True)"),
    ("PendingCall[Tuple[%(result)s, int, Headers]]", "%(name)s_with_http_info(%(arguments)sasync_req=True)"),
    ("HTTPResponse", "%(name)s(%(arguments)s_preload_content=False)"),
)


def run(folder, *arguments):
    """Run ``python -m`` in a folder; return the output and the exit status."""
    variables = {}
    if "site-packages" not in child_process.HOME:  # mypy searches uninstalled packages in MYPYPATH only
        variables["MYPYPATH"] = child_process.HOME
    process = subprocess.Popen(
        (sys.executable, "-m") + arguments,
        cwd=str(folder),
        env=child_process.environment(**variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    return process.communicate()[0].decode("utf-8"), process.returncode


def every_operation():
    """Return a program that calls every operation once per result type."""
    lines = [
        "from typing import List, Tuple",
        "from urllib3.response import HTTPResponse",
        "import metal_python",
        "from metal_python import PendingCall",
        "from metal_python.rest import Headers",
    ]
    for number, operation in enumerate(OPERATIONS):
        arguments = ["'a-1'"] * len(operation.names("path"))
        arguments += ["{}"] * len(operation.names("body")) + ["'firmware.bin'"] * len(operation.names("formData"))
        for parameter in operation.parameters:
            if parameter["in"] == "query":
                value = "True" if parameter["type"] == "boolean" else "'bios'"
                arguments.append("%s=%s" % (parameter["name"].replace("-", "_"), value))
        values = {
            "api": operation.api,
            "name": operation.name,
            "arguments": "".join(a + ", " for a in arguments),
            "result": "None",
        }
        if operation.schema is not None:
            model = "metal_python." + class_name(definition_of(operation.schema.get("items", operation.schema)))
            values["result"] = "List[%s]" % model if operation.returns_list else model
        lines.append("def call_%d(api: metal_python.%s) -> %s:" % (number, operation.api, values["result"]))
        for index, (kind, call) in enumerate(CALLS):
            lines.append(("    kind_%d: %s = api.%s" % (index, kind, call)) % values)
        lines.append("    assert %s" % " and ".join("kind_%d" % index for index in range(len(CALLS))))
        lines.append("    return api.%(name)s(%(arguments)s)" % values)
    return "\n".join(lines)


def mypy(folder):
    """Return ``(file, line, message)`` of each error of mypy in strict mode."""
    output, _ = run(folder, "mypy", "--strict", "--cache-dir", os.devnull, *FILES)
    assert "checked 3 source files" in output, output
    errors = re.findall(r"^(\w+\.py):(\d+): error: (.*)$", output, re.MULTILINE)
    return [(name, int(line), message) for name, line, message in errors]


def pyright(folder):
    """Return ``(file, line, message)`` of each error of pyright in strict mode."""
    folder.join("pyrightconfig.json").write(json.dumps({"typeCheckingMode": "strict"}))
    output, _ = run(folder, "pyright", "--outputjson")
    report = json.loads(output[output.index("{") :])
    assert report["summary"]["filesAnalyzed"] == len(FILES), output
    return [
        (os.path.basename(diagnostic["file"]), diagnostic["range"]["start"]["line"] + 1, diagnostic["message"])
        for diagnostic in report["generalDiagnostics"]
        if diagnostic["severity"] == "error"
    ]


@pytest.fixture(scope="module", params=[mypy, pyright], ids=["mypy", "pyright"])
def errors(request, tmpdir_factory):
    folder = tmpdir_factory.mktemp("types")
    for name in ("accepted.py", "rejected.py"):
        shutil.copy(os.path.join(PROGRAMS, name), str(folder))
    folder.join("every_operation.py").write(every_operation())
    return request.param(folder)


def marked_lines():
    """Return the numbers of the lines of rejected.py that a type checker must report."""
    with io.open(os.path.join(PROGRAMS, "rejected.py"), encoding="utf-8") as program:
        return [number for number, line in enumerate(program, 1) if line.endswith(MARKER)]


def test_type_checker_accepts_valid_program(errors):
    assert [error for error in errors if error[0] == "accepted.py"] == []


def test_type_checker_accepts_result_types_of_operations(errors):
    assert [error for error in errors if error[0] == "every_operation.py"] == []


def test_type_checker_reports_marked_lines_only(errors):
    assert sorted(set(line for name, line, _ in errors if name == "rejected.py")) == marked_lines()


def test_stubs_match_modules(tmpdir):
    output, status = run(tmpdir, "mypy.stubtest", "metal_python")
    assert status == 0, output


def test_public_names_have_complete_types(tmpdir):
    output, _ = run(tmpdir, "pyright", "--verifytypes", "metal_python", "--ignoreexternal")
    assert "Type completeness score: 100%" in output, output


def completions(program):
    """Return the names that jedi (used by IPython and editors) offers at the end of a program."""
    jedi = pytest.importorskip("jedi")
    program = "import metal_python\napi = metal_python.ImageApi()\n" + program
    return set(
        completion.name for completion in jedi.Script(program, project=jedi.Project(child_process.HOME)).complete()
    )


@pytest.mark.parametrize("expression", ["api.find_image('a-1')", "api.list_images()[0]", "api.find_images({})[0]"])
def test_completion_offers_image_fields(expression):
    assert set(V1ImageResponse.__slots__) - completions("image = %s\nimage." % expression) == set()


def test_completion_offers_body_fields():
    fields = set(field + "=" for field in V1ImageCreateRequest.__slots__)
    assert fields - completions("metal_python.V1ImageCreateRequest(") == set()


def test_completion_offers_operation_options():
    assert set(option + "=" for option in OPTIONS) - completions("api.find_image('a-1', ") == set()


def test_completion_offers_public_names():
    assert set(metal_python.__all__) - completions("metal_python.") == set()
