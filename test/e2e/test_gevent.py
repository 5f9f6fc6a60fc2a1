"""Requests in gevent greenlets, which share one thread: no state may be kept per thread."""

import json
import os
import subprocess
import sys

import pytest
import six
from support import child_process
from support.canned_server import json_response
from support.fault_server import FaultServer, read, repeat, stall, trickle

pytest.importorskip("gevent")
trustme = pytest.importorskip("trustme")

PROGRAM = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "support", "gevent_program.py")


def echo(connection):
    """Step: respond with the ID from the path or body of the request."""
    read(connection)
    request = connection.server.requests_by_connection[connection.number][-1]
    id = request.json()["id"] if request.body else request.path.rpartition("/")[2]
    if id.startswith("never"):
        stall(connection)
    elif id.startswith("trickle"):
        trickle(b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 60000, 0.1)(connection)
    else:
        connection.send(json_response({"id": id}))


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("mode", ["late", "imported", "no-thread", "early"])
def test_gevent_greenlets_get_their_own_deadlines_and_responses(mode, scheme, tmpdir):
    from support.certificate_authority import CertificateAuthority

    loaded = ("late", "imported") if sys.version_info[:2] == (3, 6) else ("late",)  # Python 3.6 has no lazy imports
    if mode in loaded and scheme == "https" and not six.PY2:
        pytest.skip("gevent cannot patch ssl after its first use: plain urllib3 fails too, with a RecursionError")
    authority = CertificateAuthority()
    root = authority.write_root(tmpdir.join("ca.pem"))
    tls = authority.server_context() if scheme == "https" else None
    with FaultServer([repeat(echo)], tls=tls, host="localhost") as server:
        command = [sys.executable, "-W", "ignore", PROGRAM, mode, server.url, root]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=child_process.environment(no_proxy="*")
        )
        output, errors = process.communicate()
        assert process.returncode == 0, errors.decode("utf-8", "replace")
        assert json.loads(output.decode("utf-8")) == []
