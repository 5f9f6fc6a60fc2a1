"""Every block of code in README.md and docs/ runs as it is written.

The rules, for whoever writes a page:

* A ``python`` block runs by itself, in a namespace of its own (for the pages of APIs that the embedded server does not
  have, ``test_docs_operations.py`` does that). The default configuration leads to an embedded server
  that holds IMAGES, and so do METALCTL_API_URL and METALCTL_HMAC (METALCTL_APITOKEN in a block that reads it).
* So does a ``python3`` block, which is for a notebook: it may await outside of a function and take pandas, and is left
  out where there is no such thing.
* The ``python`` blocks of a page that hold tests or fixtures make up one file, which pytest runs.
* A ``bash`` block runs in an empty folder; one that starts the embedded server is ended after it has printed its
  address.
* A ``text`` block right after another is what that one prints.
* A ``yaml`` block is read, not run.
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
from support import children, pages

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

# The blocks that are not run here, by their first line, and why.
NOT_RUN = {
    ("README.md", "python3 -m venv .venv"): "installs from the index; .ci/run runs both of them in a fresh clone",
    ("README.md", "export METALCTL_API_URL=https://api.example.com/metal METALCTL_HMAC=the-key"): "needs a metal-api; "
    "test_quickstart.py runs the same command on an embedded server",
    (
        "docs/guides/testing.md",
        'pip install ".[testing]"',
    ): "installs from the index, as the first block of the README does",
}

SCRIPTED = {"docs/%s.md" % name for name in dir(metal_python) if name.endswith("Api")} - {"docs/ImageApi.md"}
PYTHON = [block for page in pages.names() if page not in SCRIPTED for block in pages.blocks(page, "python")]
CELLS = [block for page in pages.names() for block in pages.blocks(page, "python3")]
SHELL = [block for page in pages.names() for block in pages.blocks(page, "bash")]
YAML = [block for page in pages.names() for block in pages.blocks(page, "yaml")]


def languages():
    """The languages of all blocks, and of those that :func:`support.pages.blocks` finds, both counted."""
    for page in pages.names():
        fences = re.findall(r"^\s*(?:```|~~~)(.*)$", pages.read(page), re.MULTILINE)
        yield page, fences[::2], [block.language for block in pages.blocks(page)]


def is_for_pytest(block):
    return re.search(r"^def test_|^@pytest\.fixture", block.text, re.MULTILINE) is not None


def is_not_run(block):
    return (block.page, block.text.splitlines()[0]) in NOT_RUN


def label(block):
    return "%s:%d" % (block.page, block.line) if isinstance(block, pages.Block) else None


def of(blocks):
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
    """A function that runs a block as the module says, and returns what it printed and the server it ran on."""

    def run(block):
        for name in children.SETTINGS:
            monkeypatch.delenv(name, raising=False)
        token = "METALCTL_APITOKEN" in block.text
        with server_with_images(**({} if token else KEYS)) as (server, configuration):
            monkeypatch.setenv("METALCTL_API_URL", server.url)
            monkeypatch.setenv(
                "METALCTL_APITOKEN" if token else "METALCTL_HMAC", "a-token" if token else KEYS["admin_key"]
            )
            metal_python.Configuration.set_default(configuration)
            capsys.readouterr()
            flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if block in CELLS else 0
            code = compile("\n" * (block.line - 1) + block.text, block.page, "exec", flags, True)
            awaited = eval(code, {"__name__": "__main__"})
            if awaited is not None:
                __import__("asyncio").run(awaited)
            return capsys.readouterr().out, server

    yield run
    metal_python.Configuration.set_default(None)
    logging.getLogger("metal_python").handlers[:] = []  # those that examples have switched on


@pytest.mark.parametrize(
    "block", **of([block for block in PYTHON if not is_for_pytest(block) and not is_not_run(block)])
)
def test_a_python_block_runs_and_prints_what_the_page_says(block, run_python):
    printed, _ = run_python(block)
    assert "Exception when calling" not in printed
    if block.printed is not None:
        assert printed == block.printed


@pytest.mark.skipif(sys.version_info < (3, 8), reason="nothing can be awaited outside of a function there")
@pytest.mark.parametrize("block", **of(CELLS))
def test_a_block_for_a_notebook_runs_and_prints_what_the_page_says(block, run_python):
    for library in ("pandas", "fastapi", "yaml"):
        if re.search(r"^(import|from) %s\b" % library, block.text, re.MULTILINE):
            pytest.importorskip(library, reason="not on every Python; `tox -e notebook` has pandas")
    printed, _ = run_python(block)
    assert printed == block.printed


@pytest.mark.parametrize("page", sorted({block.page for block in PYTHON if is_for_pytest(block)}))
def test_the_pytest_blocks_of_a_page_are_one_file_that_passes(page, tmpdir):
    file = tmpdir.join("test_page.py")
    text = u"\n\n".join(block.text for block in PYTHON if block.page == page and is_for_pytest(block))
    file.write_binary(text.encode("utf-8"))
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", str(file)]
    process = subprocess.Popen(
        command, cwd=str(tmpdir), env=children.environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    printed = process.communicate()[0].decode("utf-8", "replace")
    assert process.returncode == 0, printed
    assert "%d passed" % len(re.findall(r"^def test_", text, re.MULTILINE)) in printed


def starts_a_server(block):
    return block.text.startswith("python -m metal_python.testing")


@pytest.mark.skipif(os.name == "nt", reason="the blocks are for a POSIX shell")
@pytest.mark.parametrize(
    "block", **of([block for block in SHELL if not starts_a_server(block) and not is_not_run(block)])
)
def test_a_shell_block_runs_and_prints_what_the_page_says(block, tmpdir):
    command = ["bash", "-euo", "pipefail", "-c", block.text]
    process = subprocess.Popen(
        command, cwd=str(tmpdir), env=children.environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    printed = process.communicate()[0].decode("utf-8", "replace")
    assert process.returncode == 0, printed
    if block.printed is not None:
        assert printed == block.printed


@pytest.mark.skipif(os.name == "nt", reason="a process on Windows gets no SIGTERM")
@pytest.mark.parametrize("block", **of([block for block in SHELL if starts_a_server(block)]))
def test_a_shell_block_that_starts_a_server_serves_until_it_is_told_to_end(block, tmpdir):
    (line,) = block.text.splitlines()
    # One thing differs from the page: the port, for the one on the page may be taken on this machine.
    arguments = shlex.split(re.sub(r"--port \d+", "--port 0", line))[1:]
    process = subprocess.Popen(
        [sys.executable] + arguments,
        cwd=str(tmpdir),
        env=children.environment(),
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


@pytest.mark.parametrize("block", **of(YAML))
def test_a_compose_file_is_valid_and_starts_the_server_with_options_it_has(block, tmpdir):
    yaml = pytest.importorskip("yaml", reason="PyYAML is there wherever the tests' requirements are installed")
    compose = yaml.safe_load(block.text)
    for service in compose["services"].values():
        assert "image" in service or "build" in service
    command = " ".join(service.get("command", "") for service in compose["services"].values())
    options = re.findall(r"--[a-z-]+", command.partition("metal_python.testing")[2])
    process = subprocess.Popen(
        [sys.executable, "-m", "metal_python.testing", "--help"], env=children.environment(), stdout=subprocess.PIPE
    )
    known = process.communicate()[0].decode("utf-8")
    assert options and [option for option in options if option not in known] == []


@pytest.mark.parametrize("page, written, found", list(languages()))
def test_every_block_is_found_and_of_a_language_that_is_looked_at(page, written, found):
    assert written == found
    assert set(found) - {"python", "python3", "bash", "yaml", "text", ""} == set()


def test_a_block_that_is_not_run_is_one_of_a_page():
    there = {(block.page, block.text.splitlines()[0]) for block in PYTHON + SHELL}
    assert set(NOT_RUN) - there == set()


def test_the_first_two_shell_blocks_of_the_readme_make_an_environment_and_then_show_and_test_the_package():
    first, second = [block.text for block in SHELL if block.page == "README.md"][:2]
    for text in (first, second):
        assert text.splitlines()[:2] == ["python3 -m venv .venv", ". .venv/bin/activate"]
    assert first.splitlines()[-1] == "python docs/guides/quickstart.py"
    assert second.splitlines()[-1] == "python -m pytest"


EXAMPLES = {
    name: next(block for block in PYTHON if "api_instance.%s(" % name in block.text)
    for name in pages.anchors("docs/ImageApi.md")
    if hasattr(metal_python.ImageApi, name)
}


@pytest.mark.parametrize("name", sorted(EXAMPLES))
@pytest.mark.parametrize("user", ["Metal-View", "Metal-Edit", "Metal-Admin"])
def test_a_method_works_for_the_users_that_its_section_names(name, user, run_python):
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
