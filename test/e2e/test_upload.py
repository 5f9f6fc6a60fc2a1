"""Upload of a file as multipart/form-data: received request, retries and memory."""

import io
import os
import socket
import threading

import pytest
from support.canned_server import CannedServer, http_response, read_headers

from metal_python import (
    ApiClient,
    ApiConnectionError,
    ApiStatusError,
    Configuration,
    InvalidArgumentError,
    RetryPolicy,
    ServerError,
)

try:
    import tracemalloc
except ImportError:  # Python 2.7
    tracemalloc = None

EMPTY = http_response(200, b"")
MIB = 1024 * 1024


def make_client(url):
    configuration = Configuration()
    configuration.host = url
    configuration.proxy = None
    configuration.retry = RetryPolicy(backoff=0)
    return ApiClient(configuration)


def upload(client, source, **options):
    return client.call_api("/v1/firmware", "PUT", files={"file": source}, _return_http_data_only=True, **options)


@pytest.fixture
def path(tmpdir):
    file = tmpdir.join("firmware.bin")
    file.write_binary(b"0123456789" * 10000)
    return str(file)


class CountingServer(object):
    """Server that accepts one connection and counts the bytes of the body without keeping them."""

    def __init__(self, before_body=lambda: None):
        self.listener = socket.socket()
        self.listener.bind(("127.0.0.1", 0))
        self.listener.listen(5)
        self.url = "http://127.0.0.1:%d" % self.listener.getsockname()[1]
        self.before_body = before_body
        self.lengths = []
        self.received = []
        self.thread = threading.Thread(target=self.serve)
        self.thread.daemon = True
        self.thread.start()

    def serve(self):
        connection, _ = self.listener.accept()
        stream = connection.makefile("rb")
        stream.readline()
        self.lengths.append(int(dict(read_headers(stream))["Content-Length"]))
        self.before_body()
        received = 0
        while received < self.lengths[-1]:
            count = len(stream.read(min(65536, self.lengths[-1] - received)))
            if not count:
                break
            received += count
        self.received.append(received)
        if received == self.lengths[-1]:
            connection.sendall(EMPTY)
        stream.close()
        connection.close()

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.thread.join(20)
        self.listener.close()


@pytest.mark.parametrize("kind", ["path", "file object", "BytesIO"])
@pytest.mark.parametrize("async_req", [None, True])
def test_upload_is_sent_as_multipart_with_content_length(path, kind, async_req):
    with open(path, "rb") as file, CannedServer(EMPTY) as server, make_client(server.url) as client:
        source = {"path": path, "file object": file, "BytesIO": io.BytesIO(b"0123456789" * 10000)}[kind]
        result = upload(client, source, async_req=async_req)
        if async_req:
            result = result.get(10)
        assert result is None
        (request,) = server.requests
        kind, _, boundary = request.header("Content-Type").partition("; boundary=")
        assert (request.method, kind) == ("PUT", "multipart/form-data")
        assert request.header("Content-Length") == str(len(request.body))
        assert request.header("Transfer-Encoding") is None
        assert request.body.partition(b"\r\n\r\n")[2] == (
            b"0123456789" * 10000 + b"\r\n--" + boundary.encode("ascii") + b"--\r\n"
        )


def test_upload_reuses_connection(path):
    with CannedServer(EMPTY) as server, make_client(server.url) as client:
        for _ in range(3):
            upload(client, path)
        assert len(server.requests) == 3 and server.connections == 1


@pytest.mark.parametrize("async_req", [None, True])
def test_upload_of_missing_file_is_rejected_before_connecting(tmpdir, async_req):
    with CannedServer(EMPTY) as server, make_client(server.url) as client:
        with pytest.raises(InvalidArgumentError):
            upload(client, str(tmpdir.join("nope")), async_req=async_req)
        assert server.connections == 0


@pytest.mark.parametrize("status", [429, 500, 503])
def test_upload_after_error_status_is_not_retried(path, status):
    with CannedServer(http_response(status, b"{}")) as server, make_client(server.url) as client:
        with pytest.raises(ApiStatusError):
            upload(client, path)
        assert len(server.requests) == 1


def test_upload_after_closed_connection_is_not_retried(path):
    with CannedServer(b"") as server, make_client(server.url) as client:
        with pytest.raises(ApiConnectionError) as raised:
            upload(client, path)
        assert raised.value.may_have_been_sent is True and len(server.requests) == 1


@pytest.mark.parametrize("kind", ["path", "file object"])
def test_upload_after_connection_refused_is_retried_from_start(path, kind):
    """The server becomes reachable during the backoff before the second attempt."""
    placeholder = socket.socket()
    placeholder.bind(("127.0.0.1", 0))
    with CannedServer(EMPTY) as server, open(path, "rb") as file:
        client = make_client("http://127.0.0.1:%d" % placeholder.getsockname()[1])
        file.seek(5)

        class Clock(type(client.clock)):
            def sleep(self, seconds):
                real = client.rest_client._route(server.url)[0]
                client.rest_client._pools[client.configuration.host] = real

        client.clock = Clock()
        upload(client, path if kind == "path" else file)
        client.close()
        (request,) = server.requests
        sent = request.body.partition(b"\r\n\r\n")[2].partition(b"\r\n")[0]
        assert sent == (b"0123456789" * 10000)[5 if kind == "file object" else 0 :]
    placeholder.close()


def test_upload_error_response_has_message(path):
    with CannedServer(http_response(500, b'{"message": "disk full"}')) as server, make_client(server.url) as client:
        with pytest.raises(ServerError) as raised:
            upload(client, path)
        assert raised.value.message == "disk full"


@pytest.mark.parametrize("new_size", [1 * MIB, 64 * MIB], ids=["shorter", "longer"])
def test_upload_of_file_changing_size_is_never_complete(tmpdir, new_size):
    path = str(tmpdir.join("firmware.bin"))
    with open(path, "wb") as file:
        file.truncate(32 * MIB)

    def change():
        with open(path, "r+b") as file:
            file.truncate(new_size)

    with CountingServer(before_body=change) as server:
        with make_client(server.url) as client, pytest.raises(ApiConnectionError) as raised:
            upload(client, path)
    assert "the file became" in raised.value.reason
    assert server.received[0] < server.lengths[0]


@pytest.mark.skipif(tracemalloc is None, reason="needs tracemalloc")
def test_large_upload_uses_constant_memory(tmpdir):
    path = str(tmpdir.join("firmware.bin"))
    with open(path, "wb") as file:
        file.truncate(200 * MIB)  # sparse
    with CountingServer() as server, make_client(server.url) as client:
        tracemalloc.start()
        upload(client, path)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert server.received[0] == server.lengths[0] > 200 * MIB
    assert peak < 4 * MIB


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="needs /proc")
def test_upload_closes_file_opened_from_path(path):
    def is_open():
        fds = [os.path.join("/proc/self/fd", name) for name in os.listdir("/proc/self/fd")]
        return any(os.path.exists(fd) and os.path.realpath(fd) == os.path.realpath(path) for fd in fds)

    with CannedServer(EMPTY, http_response(500, b"{}"), b"") as server, make_client(server.url) as client:
        upload(client, path)
        assert not is_open()
        for _ in range(2):
            with pytest.raises((ApiStatusError, ApiConnectionError)):
                upload(client, path)
            assert not is_open()
        upload(client, path, async_req=True).cancel()
        client.close()
        assert not is_open()


def test_get_and_delete_body_is_sent_with_content_type_and_length():
    with CannedServer(EMPTY) as server, make_client(server.url) as client:
        for method in ("GET", "DELETE"):
            client.call_api("/x", method, body={"id": "a"}, response_type=None)
        for request in server.requests:
            assert request.json() == {"id": "a"}
            assert request.header("Content-Type") == "application/json"
            assert request.header("Content-Length") == str(len(request.body))


def test_empty_response_without_response_type_is_none():
    with CannedServer(http_response(200, b"", [("Content-Length", "0")])) as server, make_client(server.url) as client:
        assert client.call_api("/x", "POST", body={}, _return_http_data_only=True) is None


@pytest.mark.parametrize("first", [http_response(503, b"{}"), b""], ids=["503", "connection closed"])
def test_get_with_read_only_false_is_not_retried(first):
    with CannedServer(first, EMPTY) as server, make_client(server.url) as client:
        with pytest.raises((ServerError, ApiConnectionError)):
            client.call_api("/x", "GET", read_only=False)
        assert len(server.requests) == 1


def test_get_with_read_only_false_follows_no_redirect():
    moved = http_response(307, b"", [("Location", "/y"), ("Content-Length", "0")])
    with CannedServer(moved, EMPTY) as server, make_client(server.url) as client:
        with pytest.raises(ApiStatusError) as raised:
            client.call_api("/x", "GET", read_only=False)
        assert raised.value.status == 307 and len(server.requests) == 1
