"""The embedded server in a process that forks."""

import os
import socket

import pytest
from support import raw_http

from metal_python.testing import MetalApiServer

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork"),
    # Python 3.12 warns about fork in a process with threads; these children start no thread.
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]


class ForkedChild(object):
    """Forked child that calls a function, then waits for the end of the context."""

    def __init__(self, function=lambda: None):
        reading, self.writing = os.pipe()
        ready, done = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                os.close(self.writing)
                function()
                os.write(done, b"x")
                os.read(reading, 1)
            finally:
                os._exit(0)
        os.close(reading)
        os.close(done)
        self.result = os.read(ready, 1)
        os.close(ready)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        os.close(self.writing)
        os.waitpid(self.pid, 0)


def test_stop_with_running_forked_child_closes_port_and_connections():
    server = MetalApiServer()
    server.start()
    url = server.url
    with raw_http.connect(url) as connection:
        raw_http.send(connection, "GET", "/v1/image")
        with ForkedChild():
            server.stop()
            connection.sock.settimeout(30)
            assert connection.sock.recv(1) == b""
            with raw_http.connect(url) as other, pytest.raises((OSError, socket.error)):
                other.connect()
            with MetalApiServer(port=int(url.rsplit(":", 1)[1])) as second:
                assert raw_http.image_ids(second) == []


def test_stop_in_forked_child_leaves_server_of_parent_running():
    with MetalApiServer() as server, raw_http.connect(server.url) as connection:
        raw_http.send(connection, "GET", "/v1/image")
        with ForkedChild(server.stop) as child:
            assert child.result == b"x"
            assert raw_http.send(connection, "GET", "/v1/image")[0] == 200
            assert raw_http.request(server, "GET", "/v1/image")[0] == 200
