"""Run every code block of README.md and docs/.

Rules for authors of pages:

* A ``python`` block runs in its own namespace (``test_docs_operations.py`` runs those of the API pages other than
  ImageApi). The default configuration, METALCTL_API_URL and METALCTL_HMAC point to an embedded server that holds
  IMAGES; a block that reads METALCTL_APITOKEN gets that variable instead of METALCTL_HMAC.
* A ``python3`` block is a notebook cell: it may use top-level await and pandas. It is skipped where they are missing.
* The ``python`` blocks of a page that define tests or fixtures are joined into one file and run by pytest.
* A ``bash`` block runs in an empty directory; one that starts the embedded server is stopped after it prints its URL.
* A ``text`` block directly after another block is the expected output of that block.
* A ``yaml`` block is parsed, not executed.
"""

from __future__ import print_function

import ast
import contextlib
import logging
import os
import re
import shlex
import signal
import subprocess
import sys

import pytest
from support import child_process, pages

import metal_python
from metal_python.testing import ImageServer

KEYS = {"view_key": "view-secret", "edit_key": "edit-secret", "admin_key": "admin-secret"}
IMAGES = (
    ("debian-12.0.20251001", "supported", ["machine"]),
    ("firewall-ubuntu-3.0.20260131", "supported", ["firewall"]),
    ("ubuntu-22.04.20240101", "deprecated", ["machine"]),
    ("ubuntu-24.04.20260115", "supported", ["machine"]),
    ("ubuntu-24.04.20260131", "supported", ["machine"]),
)

# Blocks that are not run here, by page and first line, with the reason.
EXCLUDED = {
    ("README.md", "python3 -m venv .venv"): "installs from the package index; .ci/run runs both in a fresh clone",
    ("README.md", "export METALCTL_API_URL=https://api.example.com/metal METALCTL_HMAC=the-key"): "needs a metal-api; "
    "test_quickstart.py runs the same command on an embedded server",
    (
        "docs/guides/testing.md",
        'pip install ".[testing]"',
    ): "installs from the package index",
}

SCRIPTED = {"docs/%s.md" % name for name in dir(metal_python) if name.endswith("Api")} - {"docs/ImageApi.md"}
PYTHON = [block for page in pages.names() if page not in SCRIPTED for block in pages.blocks(page, "python")]
CELLS = [block for page in pages.names() for block in pages.blocks(page, "python3")]
SHELL = [block for page in pages.names() for block in pages.blocks(page, "bash")]
YAML = [block for page in pages.names() for block in pages.blocks(page, "yaml")]


def languages():
    """Yield the page, the languages of all fences and those of the blocks that :func:`support.pages.blocks` finds."""
    for page in pages.names():
        fences = re.findall(r"^\s*(?:```|~~~)(.*)$", pages.read(page), re.MULTILINE)
        yield page, fences[::2], [block.language for block in pages.blocks(page)]


def is_for_pytest(block):
    return re.search(r"^def test_|^@pytest\.fixture", block.code, re.MULTILINE) is not None


def is_excluded(block):
    return (block.page, block.code.splitlines()[0]) in EXCLUDED


def label(block):
    return "%s:%d" % (block.page, block.line) if isinstance(block, pages.Block) else None


def cases(blocks):
    return {"argvalues": blocks, "ids": label}


@contextlib.contextmanager
def server_with_images(**keys):
    with ImageServer(**keys) as server:
        configuration = metal_python.Configuration()
        configuration.host = server.url
        configuration.hmac_key = keys.get("admin_key", "any")
        with metal_python.ApiClient(configuration) as client:
            for image_id, classification, features in IMAGES:
                body = {
                    "id": image_id,
                    "classification": classification,
                    "features": features,
                    "url": "https://images.example.com",
                }
                metal_python.ImageApi(client).create_image(body)
        server.allocate("machine-1", IMAGES[-1][0])
        yield server, configuration


@pytest.fixture
def run_python(monkeypatch, capsys):
    """Return a function that runs a block and returns its output and the server it used."""

    def run(block):
        for name in child_process.SETTINGS:
            monkeypatch.delenv(name, raising=False)
        token = "METALCTL_APITOKEN" in block.code
        with server_with_images(**({} if token else KEYS)) as (server, configuration):
            monkeypatch.setenv("METALCTL_API_URL", server.url)
            monkeypatch.setenv(
                "METALCTL_APITOKEN" if token else "METALCTL_HMAC", "a-token" if token else KEYS["admin_key"]
            )
            metal_python.Configuration.set_default(configuration)
            capsys.readouterr()
            flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if block in CELLS else 0
            code = compile("\n" * (block.line - 1) + block.code, block.page, "exec", flags, True)
            coroutine = eval(code, {"__name__": "__main__"})
            if coroutine is not None:
                __import__("asyncio").run(coroutine)
            return capsys.readouterr().out, server

    yield run
    metal_python.Configuration.set_default(None)
    logging.getLogger("metal_python").handlers[:] = []  # added by examples that set `debug`


@pytest.mark.parametrize(
    "block", **cases([block for block in PYTHON if not is_for_pytest(block) and not is_excluded(block)])
)
def test_python_block_prints_documented_output(block, run_python):
    output, _ = run_python(block)
    assert "Exception when calling" not in output
    if block.output is not None:
        assert output == block.output


@pytest.mark.skipif(sys.version_info < (3, 8), reason="no top-level await")
@pytest.mark.parametrize("block", **cases(CELLS))
def test_notebook_block_prints_documented_output(block, run_python):
    for library in ("pandas", "fastapi", "yaml"):
        if re.search(r"^(import|from) %s\b" % library, block.code, re.MULTILINE):
            pytest.importorskip(library, reason="not available on every Python; `tox -e notebook` installs pandas")
    output, _ = run_python(block)
    assert output == block.output


@pytest.mark.parametrize("page", sorted({block.page for block in PYTHON if is_for_pytest(block)}))
def test_pytest_blocks_of_page_pass_as_one_file(page, tmpdir):
    file = tmpdir.join("test_page.py")
    code = u"\n\n".join(block.code for block in PYTHON if block.page == page and is_for_pytest(block))
    file.write_binary(code.encode("utf-8"))
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", str(file)]
    process = subprocess.Popen(
        command, cwd=str(tmpdir), env=child_process.environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    output = process.communicate()[0].decode("utf-8", "replace")
    assert process.returncode == 0, output
    assert "%d passed" % len(re.findall(r"^def test_", code, re.MULTILINE)) in output


def starts_a_server(block):
    return block.code.startswith("python -m metal_python.testing")


@pytest.mark.skipif(os.name == "nt", reason="the blocks need a POSIX shell")
@pytest.mark.parametrize(
    "block", **cases([block for block in SHELL if not starts_a_server(block) and not is_excluded(block)])
)
def test_shell_block_prints_documented_output(block, tmpdir):
    command = ["bash", "-euo", "pipefail", "-c", block.code]
    process = subprocess.Popen(
        command, cwd=str(tmpdir), env=child_process.environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    output = process.communicate()[0].decode("utf-8", "replace")
    assert process.returncode == 0, output
    if block.output is not None:
        assert output == block.output


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM")
@pytest.mark.parametrize("block", **cases([block for block in SHELL if starts_a_server(block)]))
def test_shell_block_with_server_exits_with_0_on_sigterm(block, tmpdir):
    (line,) = block.code.splitlines()
    # The documented port may be in use on this machine.
    arguments = shlex.split(re.sub(r"--port \d+", "--port 0", line))[1:]
    process = subprocess.Popen(
        [sys.executable] + arguments,
        cwd=str(tmpdir),
        env=child_process.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        assert b"http://127.0.0.1:" in process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        process.communicate()
        assert process.returncode == 0
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()


@pytest.mark.parametrize("block", **cases(YAML))
def test_compose_file_is_valid_and_uses_existing_server_options(block, tmpdir):
    yaml = pytest.importorskip("yaml", reason="PyYAML is one of the test requirements")
    compose = yaml.safe_load(block.code)
    for service in compose["services"].values():
        assert "image" in service or "build" in service
    command = " ".join(service.get("command", "") for service in compose["services"].values())
    options = re.findall(r"--[a-z-]+", command.partition("metal_python.testing")[2])
    process = subprocess.Popen(
        [sys.executable, "-m", "metal_python.testing", "--help"],
        env=child_process.environment(),
        stdout=subprocess.PIPE,
    )
    known = process.communicate()[0].decode("utf-8")
    assert options and [option for option in options if option not in known] == []


@pytest.mark.parametrize("page, fences, parsed", list(languages()))
def test_every_block_is_parsed_and_has_a_supported_language(page, fences, parsed):
    assert fences == parsed
    assert set(parsed) - {"python", "python3", "bash", "yaml", "text", ""} == set()


def test_excluded_blocks_exist():
    existing = {(block.page, block.code.splitlines()[0]) for block in PYTHON + SHELL}
    assert set(EXCLUDED) - existing == set()


def test_first_two_readme_shell_blocks_run_quickstart_and_tests_in_venv():
    quickstart, tests = [block.code for block in SHELL if block.page == "README.md"][:2]
    for code in (quickstart, tests):
        assert code.splitlines()[:2] == ["python3 -m venv .venv", ". .venv/bin/activate"]
    assert quickstart.splitlines()[-1] == "python docs/guides/quickstart.py"
    assert tests.splitlines()[-1] == "python -m pytest"


EXAMPLES = {
    name: next(block for block in PYTHON if "api_instance.%s(" % name in block.code)
    for name in pages.anchors("docs/ImageApi.md")
    if hasattr(metal_python.ImageApi, name)
}


@pytest.mark.parametrize("name", sorted(EXAMPLES))
@pytest.mark.parametrize("user", ["Metal-View", "Metal-Edit", "Metal-Admin"])
def test_method_is_allowed_for_documented_roles_only(name, user, run_python):
    section = pages.sections(pages.sections(pages.read("docs/ImageApi.md"), 1)[name], 3)["Authorization"]
    roles = re.findall("`(view|edit|admin)`", section) or ["view", "edit", "admin"]
    with server_with_images(**KEYS) as (_, configuration):
        configuration.hmac_user = user
        configuration.hmac_key = KEYS[user.lower()[len("metal-") :] + "_key"]
        images = metal_python.ImageApi(metal_python.ApiClient(configuration))
        argument = {
            "create_image": {"id": "os-1.0", "url": "https://images.example.com"},
            "find_images": {},
            "list_images": None,
        }
        call = getattr(images, name)
        value = argument.get(name, {"id": IMAGES[0][0]} if name == "update_image" else IMAGES[0][0])
        if user[len("Metal-") :].lower() in roles:
            assert call(value) if value is not None else call()
        else:
            with pytest.raises(metal_python.ForbiddenError):
                call(value)
