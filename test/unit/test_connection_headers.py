# coding: utf-8
"""Response headers: the fast path parses them as http.client does."""

import io

import pytest
from six.moves import http_client
from support.canned_server import http_response

from metal_python import ApiConnectionError
from metal_python.connection import DeadlineResponse

pytest_plugins = ["support.fake_network_fixtures"]

LENGTH = b"Content-Length: 2\r\n"
# Status line and headers, without the empty line at the end.
MESSAGES = {
    "as sent by metal-api": b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + LENGTH,
    "length only": b"HTTP/1.1 200 OK\r\n" + LENGTH,
    "lower-case names": b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ndate: today\r\n",
    "no space after the colon": b"HTTP/1.1 200 OK\r\nContent-Length:2\r\nX-Empty:\r\n",
    "whitespace around values": b"HTTP/1.1 200 OK\r\nContent-Length: \t2 \t\r\nX-Y:  a b\t\r\n",
    "Latin-1 characters": u"HTTP/1.1 200 \u00e4\r\nX-Y: \u00fc\x85\x1c\x00\r\n".encode("latin-1") + LENGTH,
    "colons in a value": b"HTTP/1.1 200 OK\r\nX-Y: a:b: c\r\n" + LENGTH,
    "empty reason": b"HTTP/1.1 200 \r\n" + LENGTH,
    "no reason": b"HTTP/1.1 200\r\n" + LENGTH,
    "spaces in the reason": b"HTTP/1.1 404  Not Found \r\n" + LENGTH,
    "length 0": b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n",
    "length with plus sign": b"HTTP/1.1 200 OK\r\nContent-Length: +2\r\n",
    "negative length": b"HTTP/1.1 200 OK\r\nContent-Length: -2\r\n",
    "invalid length": b"HTTP/1.1 200 OK\r\nContent-Length: two\r\n",
    "length in non-ASCII digits": u"HTTP/1.1 200 OK\r\nContent-Length: \u00b2\r\n".encode("latin-1"),
    "empty length": b"HTTP/1.1 200 OK\r\nContent-Length:\r\n",
    "length of 30 digits": b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 30 + b"\r\n",
    "length of 5,000 digits": b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 5000 + b"\r\n",
    "no headers": b"HTTP/1.1 200 OK\r\n",
    "no length": b"HTTP/1.1 200 OK\r\nX-Y: z\r\n",
    "duplicate header": b"HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n" + LENGTH,
    "duplicate header, different case": b"HTTP/1.1 200 OK\r\nX-Y: 1\r\nx-y: 2\r\n" + LENGTH,
    "folded header": b"HTTP/1.1 200 OK\r\nX-Y: a\r\n b: c\r\n" + LENGTH,
    "LF line endings": b"HTTP/1.1 200 OK\nX-Y: z\nContent-Length: 2\n",
    "one LF line ending": b"HTTP/1.1 200 OK\r\nX-Y: z\n" + LENGTH,
    "line without colon": b"HTTP/1.1 200 OK\r\n" + LENGTH + b"garbage\r\n",
    "name with space": b"HTTP/1.1 200 OK\r\n" + LENGTH + b"X Y: z\r\n",
    "chunked": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n",
    "chunked with length": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n" + LENGTH,
    "keep-alive": b"HTTP/1.1 200 OK\r\nConnection: Keep-Alive\r\n" + LENGTH,
    "close": b"HTTP/1.1 200 OK\r\nConnection: close\r\n" + LENGTH,
    "close in list": b"HTTP/1.1 200 OK\r\nConnection: x, Close\r\n" + LENGTH,
    "HTTP/1.0": b"HTTP/1.0 200 OK\r\n" + LENGTH,
    "HTTP/1.0 keep-alive": b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n" + LENGTH,
    "HTTP/1.2": b"HTTP/1.2 200 OK\r\n" + LENGTH,
    "204": b"HTTP/1.1 204 No Content\r\n" + LENGTH,
    "304": b"HTTP/1.1 304 Not Modified\r\n" + LENGTH,
    "600": b"HTTP/1.1 600 Other\r\n" + LENGTH,
}


class ResponseSocket(object):
    """Socket with a response to read."""

    def __init__(self, response):
        self.response = response

    def makefile(self, *mode):
        return io.BytesIO(self.response)


def read(response_class, headers, method="GET", debuglevel=0):
    """Return what a response class parses from status line, headers and the body ``[]``."""
    response = response_class(ResponseSocket(headers + b"\r\n[]"), method=method)
    response.debuglevel = debuglevel
    response.begin()
    pairs = [(name.lower(), value.strip()) for name, value in response.getheaders()]
    framing = (bool(response.chunked), bool(response.will_close), response.length)
    return (
        response.version,
        response.status,
        response.reason,
        sorted(pairs),
        framing,
        response.fp and response.fp.read(),
    )


@pytest.mark.parametrize("value", [b"2, 2", b"2,2", b"2 ,\t2,2", b"2\r\nContent-Length: 2"])
@pytest.mark.parametrize("other", [b"", b"Connection: close\r\n"])
def test_content_length_with_equal_values_is_accepted(value, other):
    headers = b"HTTP/1.1 200 OK\r\n" + other + b"Content-Length: %s\r\n"
    actual, expected = read(DeadlineResponse, headers % value), read(http_client.HTTPResponse, headers % b"2")
    assert actual[4:] == expected[4:]


@pytest.mark.parametrize(
    "value", [b"2, 3", b"2,", b",", b"2, two", b"-2, -2", b"2, " + b"9" * 5000, b"2\r\nContent-Length: 3"]
)
def test_content_length_with_different_values_raises_connection_error(network, client, value):
    network.plan(b"HTTP/1.1 200 OK\r\nContent-Length: " + value + b"\r\n\r\n[]")
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert "Content-Length" in raised.value.reason and len(raised.value.reason) < 300


@pytest.mark.parametrize(
    "method, status_line", [("HEAD", b"200 OK"), ("GET", b"204 No Content"), ("GET", b"304 Not Modified")]
)
def test_content_length_of_response_without_body_is_ignored(method, status_line):
    assert read(DeadlineResponse, b"HTTP/1.1 " + status_line + b"\r\nContent-Length: 2, 3\r\n", method)[4][2] == 0


@pytest.mark.parametrize("method", ["GET", "PUT", "HEAD"])
@pytest.mark.parametrize("name", sorted(MESSAGES))
def test_headers_parse_same_as_http_client(name, method):
    assert read(DeadlineResponse, MESSAGES[name], method) == read(http_client.HTTPResponse, MESSAGES[name], method)


def test_debuglevel_prints_headers(capsys):
    read(DeadlineResponse, MESSAGES["as sent by metal-api"], debuglevel=1)
    assert "Content-Type: application/json" in capsys.readouterr().out


@pytest.mark.parametrize(
    "headers", [b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 204 No Content\r\n"]
)
def test_truncated_headers_raise_connection_error(network, client, headers):
    network.plan(headers)
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert "the response headers are truncated" in raised.value.reason and raised.value.may_have_been_sent is True


@pytest.mark.parametrize(
    "headers", [b"X-Many: 0123456789\r\n" * 99, b"X-Long: " + b"x" * 65530 + b"\r\n"], ids=["many", "long"]
)
def test_headers_too_long_raise_connection_error(network, client, headers):
    network.plan(b"HTTP/1.1 200 OK\r\n" + headers + LENGTH + b"\r\n[]")
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert "the response headers are too long" in raised.value.reason


def test_status_line_too_long_raises_connection_error(network, client):
    network.plan(b"HTTP/1.1 200 " + b"x" * 65530 + b"\r\n" + LENGTH + b"\r\n[]")
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert "the response headers are too long" in raised.value.reason


def test_headers_of_max_length_are_accepted(network, client):
    headers = b"X-Long: " + b"x" * 65526 + b"\r\n" + b"X-Many: 0123456789\r\n" * 97
    network.plan(b"HTTP/1.1 200 OK\r\n" + headers + LENGTH + b"\r\n[]")
    assert client.request("GET", "http://a/x").body == b"[]"


@pytest.mark.parametrize("status", [100, 102, 103, 199])
def test_informational_responses_are_skipped(network, client, status):
    network.plan(
        http_response(status, b"", [("Link", "</x>")]) * 2 + http_response(200, b"[]", [("Content-Length", "2")])
    )
    response = client.request("GET", "http://a/x")
    assert (response.status, response.body, response.getheader("Link")) == (200, b"[]", None)


def test_unrequested_switching_protocols_raises_connection_error(network, client):
    network.plan(http_response(101, b"", [("Upgrade", "websocket")]))
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert "the server switched protocols (101) without an Upgrade request" in raised.value.reason


@pytest.mark.parametrize(
    "status_line", [b"HTTP/1.1 abc", b"ICY 200 OK", b"garbage", b"HTTP/1.1", b"HTTP/1.1 1 Odd", b"HTTP/1.1 1000 Odd"]
)
def test_invalid_status_line_raises_connection_error(network, client, status_line):
    network.plan(status_line + b"\r\n\r\n")
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert raised.value.status == 0
