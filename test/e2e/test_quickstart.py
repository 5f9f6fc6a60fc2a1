"""docs/guides/quickstart.py in its own process."""

import os
import re
import signal
import subprocess
import sys
import time

import pytest
from support import child_process, pages

import metal_python
from metal_python.testing import ImageServer

OPERATIONS = ["create_image", "find_image", "find_latest_image", "list_images", "update_image", "delete_image"]


def start_quickstart(*arguments, **environment):
    """Start the script with these environment variables and no other metal-api settings."""
    command = [sys.executable, os.path.join(pages.ROOT, "docs", "guides", "quickstart.py")] + list(arguments)
    return subprocess.Popen(
        command,
        env=child_process.environment(**environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        universal_newlines=True,
        # A background job of a shell ignores SIGINT.
        preexec_fn=None if os.name == "nt" else lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def quickstart(*arguments, **environment):
    """Run the script; return its exit status, stdout and stderr."""
    process = start_quickstart(*arguments, **environment)
    stdout, stderr = process.communicate()
    return process.returncode, stdout, stderr


def operations(stdout):
    """Return the operation names at the beginning of output lines."""
    return [line.split(" ")[0] for line in stdout.splitlines() if line.split(" ")[0] in OPERATIONS]


@pytest.fixture
def server():
    """Return a server that requires authentication and holds an image that the script did not create."""
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


def environment_for(server, **more):
    return dict({"METALCTL_API_URL": server.url, "METALCTL_HMAC": "admin-secret"}, **more)


def test_quickstart_without_arguments_uses_embedded_server():
    status, stdout, stderr = quickstart()
    assert (status, stderr) == (0, "")
    assert operations(stdout) == OPERATIONS
    assert "embedded server at http://127.0.0.1:" in stdout


def test_readme_shows_quickstart_output():
    def normalize(stdout):
        return re.sub(r"[0-9a-f]{12}-|:\d+$|\d{4}-\d{2}-\d{2}", "*", stdout, flags=re.MULTILINE)

    shown = pages.blocks("README.md", "text")[0].code
    assert normalize(shown) == normalize(quickstart()[1])


def test_quickstart_real_server_cleans_up(server):
    status, stdout, stderr = quickstart("--real", **environment_for(server))
    assert (status, stderr) == (0, "")
    assert operations(stdout) == OPERATIONS
    assert server.url in stdout
    assert ids(server) == ["debian-12.0.1"]


def test_quickstart_runs_use_different_image_ids(server):
    stdout = "".join(quickstart("--real", **environment_for(server))[1] for _ in range(2))
    created = [line.split()[1] for line in stdout.splitlines() if line.startswith("create_image")]
    assert len(set(created)) == 2


def test_quickstart_image_url_option_is_used(server):
    status, stdout, _ = quickstart(
        "--real", "--image-url", "https://mirror.example.com/img.tar.lz4", **environment_for(server)
    )
    assert status == 0
    assert "https://mirror.example.com/img.tar.lz4" in stdout


def test_quickstart_read_only_user_prints_server_message(server):
    settings = environment_for(server, METALCTL_HMAC="view-secret", METALCTL_HMAC_USER="Metal-View")
    status, stdout, stderr = quickstart("--real", **settings)
    assert status == 1
    assert stderr.startswith("quickstart: you are not member in one of ")
    assert len(stderr.splitlines()) == 1
    assert operations(stdout) == []


@pytest.mark.parametrize("missing", ["METALCTL_API_URL", "METALCTL_HMAC"])
def test_quickstart_missing_variable_is_named_in_one_line(missing, server):
    settings = environment_for(server)
    del settings[missing]
    status, stdout, stderr = quickstart("--real", **settings)
    assert (status, stdout) == (2, "")
    assert missing in stderr
    assert len(stderr.splitlines()) == 1


def script_fault(server, step, **fault):
    """Script a fault for the request of a step; earlier requests succeed."""
    before = OPERATIONS.index(step)
    if before:
        server.fail_next(count=before, delay=0.001)  # seconds, not a visible fault
    server.fail_next(**fault)


@pytest.mark.parametrize("step", OPERATIONS)
def test_quickstart_rejected_step_cleans_up(step, server):
    script_fault(server, step, status=400, body="scripted")
    status, stdout, stderr = quickstart("--real", **environment_for(server))
    assert (status, stderr) == (1, "quickstart: scripted\n")
    assert operations(stdout) == OPERATIONS[: OPERATIONS.index(step)]
    assert ids(server) == ["debian-12.0.1"]


def test_quickstart_truncated_create_response_cleans_up(server):
    script_fault(server, "create_image", cut=5)
    status, stdout, _ = quickstart("--real", **environment_for(server))
    assert (status, operations(stdout)) == (1, [])
    assert "cleaned up: " in stdout
    assert ids(server) == ["debian-12.0.1"]


def test_quickstart_proxy_error_on_delete_cleans_up(server):
    script_fault(server, "delete_image", status=502)
    status, stdout, _ = quickstart("--real", **environment_for(server))
    assert (status, operations(stdout)) == (1, OPERATIONS[:-1])
    assert "cleaned up: " in stdout
    assert ids(server) == ["debian-12.0.1"]


def test_quickstart_failed_cleanup_names_image(server):
    script_fault(server, "find_image", count=4, status=400, body="scripted")
    status, stdout, stderr = quickstart("--real", **environment_for(server))
    left = [image_id for image_id in ids(server) if image_id != "debian-12.0.1"]
    assert (status, len(left)) == (1, 1)
    assert "%s may still exist, please delete it: scripted" % left[0] in stderr


def test_quickstart_unreachable_server_needs_no_cleanup():
    with ImageServer() as server:
        url = server.url
    status, stdout, stderr = quickstart("--real", METALCTL_API_URL=url, METALCTL_HMAC="key")
    assert (status, operations(stdout)) == (1, [])
    # The last line, after the log lines of the retries.
    assert [line.startswith("quickstart: ") for line in stderr.splitlines()][-1:] == [True]
    assert "may still exist" not in stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot send SIGINT to one process")
def test_quickstart_ctrl_c_cleans_up(server):
    script_fault(server, "find_image", delay=60)
    received = len(server.requests)
    process = start_quickstart("--real", **environment_for(server))
    deadline = time.time() + 60
    while len(server.requests) < received + 2 and time.time() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    stdout = process.communicate()[0]
    assert process.returncode != 0
    assert "cleaned up: " in stdout
    assert ids(server) == ["debian-12.0.1"]


def test_quickstart_without_testing_extra_names_package_to_install(tmpdir):
    tmpdir.join("waitress.py").write("raise ImportError('not installed')")
    status, stdout, stderr = quickstart(PYTHONPATH=os.pathsep.join([str(tmpdir), child_process.HOME]))
    assert (status, stdout) == (2, "")
    assert stderr.startswith("quickstart: ") and "metal-python[testing]" in stderr
    assert len(stderr.splitlines()) == 1
