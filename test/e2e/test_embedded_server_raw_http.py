"""Raw requests to the embedded server that no HTTP library sends."""

import socket

import pytest
from six.moves.urllib.parse import urlsplit

from metal_python.testing import MetalApiServer, http_server


@pytest.fixture(scope="module")
def server():
    with MetalApiServer() as running:
        yield running


def exchange(server, data):
    """Send bytes and return everything received until the server closes the connection."""
    parts = urlsplit(server.url)
    received = b""
    connection = socket.create_connection((parts.hostname, parts.port), 30)
    try:
        connection.sendall(data)
        chunk = connection.recv(65536)
        while chunk:
            received += chunk
            chunk = connection.recv(65536)
    except (OSError, socket.error):
        pass  # the server resets the connection if it stops reading
    finally:
        connection.close()
    return received


def request(line, *headers):
    return b"\r\n".join((line, b"Host: x") + headers) + b"\r\n\r\n"


CLOSE = b"Connection: close"


@pytest.mark.parametrize(
    "data",
    [
        b"GARBAGE\r\n\r\n",
        request(b"GET /v1/image"),
        request(b"GET /v1/image/a b HTTP/1.1"),
        request(b"GET /v1/image/a%zz HTTP/1.1"),
        request(b"GET /v1/image/a%2 HTTP/1.1"),
        request(b"GET * HTTP/1.1"),
        request(b"GET /v1/image HTTP/1.1", b"Host: y"),
        request(b"PUT /v1/image HTTP/1.1", b"Content-Length: x"),
        request(b"GET /v1/image HTTP/1.1", b"No Colon"),
    ],
)
def test_malformed_request_is_400_and_closes_connection(server, data):
    headers, _, body = exchange(server, data).partition(b"\r\n\r\n")
    assert headers.split(b"\r\n")[0].split(b" ", 1)[1] == b"400 Bad Request"
    assert b"Content-Type: text/plain; charset=utf-8" in headers
    assert b"Connection: close" in headers
    assert body == b"400 Bad Request"


def test_missing_host_is_400(server):
    headers, _, body = exchange(server, b"GET /v1/image HTTP/1.1\r\n\r\n").partition(b"\r\n\r\n")
    assert b" 400 Bad Request: missing required Host header\r\n" in headers
    assert body == b"400 Bad Request: missing required Host header"


def test_http_1_0_without_host_is_200(server):
    response = exchange(server, b"GET /v1/image HTTP/1.0\r\n\r\n")
    assert response.startswith(b"HTTP/1.0 200 OK\r\n")


def test_invalid_escape_in_query_is_accepted(server):
    assert b" 200 OK\r\n" in exchange(server, request(b"GET /v1/image?100% HTTP/1.1", CLOSE))


def test_headers_above_1_mb_are_431(server):
    data = request(b"GET /v1/image HTTP/1.1", b"X-Big: " + b"b" * 400000, CLOSE)
    assert b" 200 OK\r\n" in exchange(server, data)
    data = request(b"GET /v1/image HTTP/1.1", b"X-Big: " + b"b" * 1052700)
    assert b" 431 Request Header Fields Too Large\r\n" in exchange(server, data[:1052700])


def test_method_in_lower_case_is_405(server):
    assert b" 405 Method Not Allowed\r\n" in exchange(server, request(b"get /v1/image HTTP/1.1", CLOSE))
    assert server.requests[-1].method == "get"


def test_chunked_request_body_is_decoded(server):
    headers = request(
        b"PUT /v1/image HTTP/1.1", b"Content-Type: application/json", b"Transfer-Encoding: chunked", CLOSE
    )
    body = b'8\r\n{"id": "\r\n6\r\nc-1", \r\nb\r\n"url": "x"}\r\n0\r\n\r\n'
    assert b" 201 Created\r\n" in exchange(server, headers + body)
    assert server.requests[-1].body == b'{"id": "c-1", "url": "x"}'


def test_expect_continue_with_body_sends_100(server):
    headers = request(
        b"PUT /v1/image HTTP/1.1",
        b"Content-Type: application/json",
        b"Expect: 100-continue",
        b"Content-Length: 25",
        CLOSE,
    )
    response = exchange(server, headers + b'{"id": "e-1", "url": "x"}')
    assert response.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\n")


@pytest.mark.parametrize("expect", [b"Expect: 100-continue", b"expect: 100-Continue"])
@pytest.mark.parametrize("length", [(), (b"Content-Length: 0",)])
def test_expect_continue_without_body_sends_no_100(server, expect, length):
    for method, status in ((b"GET", b"200 OK"), (b"DELETE", b"405 Method Not Allowed")):
        response = exchange(server, request(method + b" /v1/image HTTP/1.1", expect, CLOSE, *length))
        assert response.startswith(b"HTTP/1.1 " + status)


def test_expect_continue_without_body_keeps_connection_open(server):
    first = request(b"GET /v1/image HTTP/1.1", b"Expect: 100-continue")
    response = exchange(server, first + request(b"GET /v1/image HTTP/1.1", CLOSE))
    assert response.count(b"HTTP/1.1 200 OK\r\n") == 2


def test_expect_continue_with_chunked_body_sends_100(server):
    headers = [b"Content-Type: application/json", b"Expect: 100-continue", b"Transfer-Encoding: chunked", CLOSE]
    body = b'19\r\n{"id": "f-1", "url": "x"}\r\n0\r\n\r\n'
    response = exchange(server, request(b"PUT /v1/image HTTP/1.1", *headers) + body)
    assert response.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\n")


@pytest.mark.parametrize("method", [b"head", b"Head", b"get", b"oPTIONS"])
def test_method_in_other_case_is_405_with_body(server, method):
    headers, _, body = exchange(server, request(method + b" /v1/image HTTP/1.1", CLOSE)).partition(b"\r\n\r\n")
    assert headers.startswith(b"HTTP/1.1 405 Method Not Allowed\r\n")
    assert b"Content-Length: 62" in headers
    assert len(body) == 62
    assert server.requests[-1].method == method.decode("ascii")


def test_head_is_405_without_body(server):
    headers, _, body = exchange(server, request(b"HEAD /v1/image HTTP/1.1", CLOSE)).partition(b"\r\n\r\n")
    assert headers.startswith(b"HTTP/1.1 405 Method Not Allowed\r\n")
    assert (b"Content-Length: 62" in headers, body) == (True, b"")


def test_pipelined_requests_keep_their_order(server):
    first, last = request(b"GET /v1/image/p-1 HTTP/1.1"), request(b"GET /v1/image/p-3 HTTP/1.1", CLOSE)
    response = exchange(server, first + request(b"GET /v1/image/p-2 HTTP/1.1") + last)
    assert [response.index(image_id) for image_id in (b"p-1", b"p-2", b"p-3")] == sorted(
        response.index(image_id) for image_id in (b"p-1", b"p-2", b"p-3")
    )
    assert response.count(b" 404 Not Found\r\n") == 3


def test_folded_header_is_joined(server):
    exchange(server, request(b"GET /v1/image HTTP/1.1", b"X-Long: a", b" b", CLOSE))
    assert server.requests[-1].header("X-Long") == "a b"


def test_header_with_non_ascii_bytes_is_accepted(server):
    data = request(b"GET //v1/image HTTP/1.1", b"X-Any: \xff", b"Origin: \xe9", CLOSE)
    assert b" 307 Temporary Redirect\r\n" in exchange(server, data)
    assert server.requests[-1].header("X-Any") == u"\xff"


def test_shut_down_of_unconnected_socket_is_ignored():
    unconnected = socket.socket()
    http_server._shut_down(unconnected)
    unconnected.close()


def open_connection(running):
    """Return a keep-alive connection after one response."""
    parts = urlsplit(running.url)
    connection = socket.create_connection((parts.hostname, parts.port), 30)
    connection.sendall(request(b"GET /v1/version HTTP/1.1"))
    assert connection.recv(65536).startswith(b"HTTP/1.1 200")
    return connection


def close_first(channel):
    channel.handle_close()


def fail(channel):
    channel.handle_close()
    raise ValueError("the last bytes cannot be written")


@pytest.mark.parametrize("handle_write", [close_first, fail])
def test_stop_returns_if_last_write_closes_connection_or_fails(handle_write, monkeypatch):
    running = MetalApiServer()
    running.start()
    connections = [open_connection(running), open_connection(running)]
    monkeypatch.setattr(http_server._Channel, "handle_write", handle_write)
    running.stop()  # regression: waited forever
    for connection in connections:
        connection.close()
