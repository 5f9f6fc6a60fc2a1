"""docs/guides/quickstart.py, as a process of its own."""

import os
import re
import signal
import subprocess
import sys
import time

import pytest
from support import children, pages

import metal_python
from metal_python.testing import ImageServer

OPERATIONS = ["create_image", "find_image", "find_latest_image", "list_images", "update_image", "delete_image"]


def start_quickstart(*arguments, **environment):
    """Start the script in a process whose environment has these variables, and no other setting of metal-api's."""
    command = [sys.executable, os.path.join(pages.ROOT, "docs", "guides", "quickstart.py")] + list(arguments)
    return subprocess.Popen(
        command,
        env=children.environment(**environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        universal_newlines=True,
        # A shell may have started the tests in the background, where Ctrl-C is ignored.
        preexec_fn=None if os.name == "nt" else lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def quickstart(*arguments, **environment):
    """Run the script; return its exit status, and what it wrote to standard output and to standard error."""
    process = start_quickstart(*arguments, **environment)
    printed, complained = process.communicate()
    return process.returncode, printed, complained


def operations(printed):
    """Return the names at the beginning of the lines that are those of operations."""
    return [line.split(" ")[0] for line in printed.splitlines() if line.split(" ")[0] in OPERATIONS]


@pytest.fixture
def server():
    """A server that asks everyone to log in, in the place of a metal-api; it holds an image of somebody else."""
    with ImageServer(view_key="view-secret", edit_key="edit-secret", admin_key="admin-secret") as server:
        images(server).create_image({"id": "debian-12.0.1", "url": "https://images.example.com/img.tar.lz4"})
        yield server


def images(server):
    configuration = metal_python.Configuration()
    configuration.host = server.url
    configuration.hmac_key = "admin-secret"
    return metal_python.ImageApi(metal_python.ApiClient(configuration))


def ids(server):
    return [image.id for image in images(server).list_images()]


def on(server, **more):
    return dict({"METALCTL_API_URL": server.url, "METALCTL_HMAC": "admin-secret"}, **more)


def test_quickstart_without_arguments_uses_embedded_server():
    status, printed, complained = quickstart()
    assert (status, complained) == (0, "")
    assert operations(printed) == OPERATIONS
    assert "embedded image server at http://127.0.0.1:" in printed


def test_readme_shows_quickstart_output():
    def same_each_time(printed):
        return re.sub(r"[0-9a-f]{12}-|:\d+$|\d{4}-\d{2}-\d{2}", "*", printed, flags=re.MULTILINE)

    shown = pages.blocks("README.md", "text")[0].code
    assert same_each_time(shown) == same_each_time(quickstart()[1])


def test_quickstart_real_server_cleans_up(server):
    status, printed, complained = quickstart("--real", **on(server))
    assert (status, complained) == (0, "")
    assert operations(printed) == OPERATIONS
    assert server.url in printed
    assert ids(server) == ["debian-12.0.1"]


def test_quickstart_runs_use_different_image_ids(server):
    first, second = quickstart("--real", **on(server))[1], quickstart("--real", **on(server))[1]
    created = [line.split()[1] for line in (first + second).splitlines() if line.startswith("create_image")]
    assert len(set(created)) == 2


def test_quickstart_image_url_option_is_used(server):
    status, printed, _ = quickstart("--real", "--image-url", "https://mirror.example.com/img.tar.lz4", **on(server))
    assert status == 0
    assert "https://mirror.example.com/img.tar.lz4" in printed


def test_quickstart_read_only_user_prints_server_message(server):
    settings = on(server, METALCTL_HMAC="view-secret", METALCTL_HMAC_USER="Metal-View")
    status, printed, complained = quickstart("--real", **settings)
    assert status == 1
    assert complained.startswith("quickstart: you are not member in one of ")
    assert len(complained.splitlines()) == 1
    assert operations(printed) == []


@pytest.mark.parametrize("missing", ["METALCTL_API_URL", "METALCTL_HMAC"])
def test_quickstart_missing_variable_is_named_in_one_line(missing, server):
    settings = on(server)
    del settings[missing]
    status, printed, complained = quickstart("--real", **settings)
    assert (status, printed) == (2, "")
    assert missing in complained
    assert len(complained.splitlines()) == 1


def fail(server, step, **fault):
    """Let this step's request meet a fault; those before it are answered as usual."""
    before = OPERATIONS.index(step)
    if before:
        server.fail_next(count=before, delay=0.001)  # seconds, so a fault that is none
    server.fail_next(**fault)


@pytest.mark.parametrize("step", OPERATIONS)
def test_quickstart_rejected_step_cleans_up(step, server):
    fail(server, step, status=400, body="scripted")
    status, printed, complained = quickstart("--real", **on(server))
    assert (status, complained) == (1, "quickstart: scripted\n")
    assert operations(printed) == OPERATIONS[: OPERATIONS.index(step)]
    assert ids(server) == ["debian-12.0.1"]


def test_quickstart_truncated_create_response_cleans_up(server):
    fail(server, "create_image", cut=5)
    status, printed, _ = quickstart("--real", **on(server))
    assert (status, operations(printed)) == (1, [])
    assert "cleaned up: " in printed
    assert ids(server) == ["debian-12.0.1"]


def test_quickstart_proxy_error_on_delete_cleans_up(server):
    fail(server, "delete_image", status=502)
    status, printed, _ = quickstart("--real", **on(server))
    assert (status, operations(printed)) == (1, OPERATIONS[:-1])
    assert "cleaned up: " in printed
    assert ids(server) == ["debian-12.0.1"]


def test_quickstart_failed_cleanup_names_image(server):
    fail(server, "find_image", count=4, status=400, body="scripted")
    status, printed, complained = quickstart("--real", **on(server))
    left = [image_id for image_id in ids(server) if image_id != "debian-12.0.1"]
    assert (status, len(left)) == (1, 1)
    assert "%s may still be there, please delete it: scripted" % left[0] in complained


def test_quickstart_unreachable_server_needs_no_cleanup():
    with ImageServer() as server:
        url = server.url
    status, printed, complained = quickstart("--real", METALCTL_API_URL=url, METALCTL_HMAC="key")
    assert (status, operations(printed)) == (1, [])
    # Beside the lines of the log, which says that it tries again.
    assert [line.startswith("quickstart: ") for line in complained.splitlines()][-1:] == [True]
    assert "may still be there" not in complained


@pytest.mark.skipif(os.name == "nt", reason="a process on Windows gets no SIGINT of its own")
def test_quickstart_ctrl_c_cleans_up(server):
    fail(server, "find_image", delay=60)
    received = len(server.requests)
    process = start_quickstart("--real", **on(server))
    deadline = time.time() + 60
    while len(server.requests) < received + 2 and time.time() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    printed = process.communicate()[0]
    assert process.returncode != 0
    assert "cleaned up: " in printed
    assert ids(server) == ["debian-12.0.1"]


def test_quickstart_without_testing_extra_names_package_to_install(tmpdir):
    tmpdir.join("waitress.py").write("raise ImportError('not installed')")
    status, printed, complained = quickstart(PYTHONPATH=os.pathsep.join([str(tmpdir), children.HOME]))
    assert (status, printed) == (2, "")
    assert complained.startswith("quickstart: ") and "metal-python[testing]" in complained
    assert len(complained.splitlines()) == 1
