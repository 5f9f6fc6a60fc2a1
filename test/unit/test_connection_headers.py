# coding: utf-8
"""The head of an answer: what the quick look makes of it is what http.client makes of it."""

import io

import pytest
from six.moves import http_client
from support.canned_server import http_answer

from metal_python import ApiConnectionError
from metal_python.connection import DeadlineResponse

pytest_plugins = ["support.memory_client"]

LENGTH = b"Content-Length: 2\r\n"
# Heads, without the empty line that ends them.
HEADS = {
    "as metal-api writes it": b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + LENGTH,
    "length only": b"HTTP/1.1 200 OK\r\n" + LENGTH,
    "names in lower case": b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ndate: today\r\n",
    "no space after the colon": b"HTTP/1.1 200 OK\r\nContent-Length:2\r\nX-Empty:\r\n",
    "spaces and tabs around values": b"HTTP/1.1 200 OK\r\nContent-Length: \t2 \t\r\nX-Y:  a b\t\r\n",
    "characters of Latin-1": u"HTTP/1.1 200 \u00e4\r\nX-Y: \u00fc\x85\x1c\x00\r\n".encode("latin-1") + LENGTH,
    "colons in a value": b"HTTP/1.1 200 OK\r\nX-Y: a:b: c\r\n" + LENGTH,
    "an empty reason": b"HTTP/1.1 200 \r\n" + LENGTH,
    "no reason": b"HTTP/1.1 200\r\n" + LENGTH,
    "spaces in the reason": b"HTTP/1.1 404  Not Found \r\n" + LENGTH,
    "a length of nothing": b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n",
    "a length with a sign": b"HTTP/1.1 200 OK\r\nContent-Length: +2\r\n",
    "a negative length": b"HTTP/1.1 200 OK\r\nContent-Length: -2\r\n",
    "a length that is none": b"HTTP/1.1 200 OK\r\nContent-Length: two\r\n",
    "a length in digits of another kind": u"HTTP/1.1 200 OK\r\nContent-Length: \u00b2\r\n".encode("latin-1"),
    "an empty length": b"HTTP/1.1 200 OK\r\nContent-Length:\r\n",
    "a very long length": b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 30 + b"\r\n",
    "a length of 5,000 digits": b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 5000 + b"\r\n",
    "no field": b"HTTP/1.1 200 OK\r\n",
    "no length": b"HTTP/1.1 200 OK\r\nX-Y: z\r\n",
    "a field twice": b"HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n" + LENGTH,
    "a field twice, in two cases": b"HTTP/1.1 200 OK\r\nX-Y: 1\r\nx-y: 2\r\n" + LENGTH,
    "a field that goes on": b"HTTP/1.1 200 OK\r\nX-Y: a\r\n b: c\r\n" + LENGTH,
    "lines that end with LF": b"HTTP/1.1 200 OK\nX-Y: z\nContent-Length: 2\n",
    "a line that ends with LF": b"HTTP/1.1 200 OK\r\nX-Y: z\n" + LENGTH,
    "a line without a colon": b"HTTP/1.1 200 OK\r\n" + LENGTH + b"garbage\r\n",
    "a name with a space": b"HTTP/1.1 200 OK\r\n" + LENGTH + b"X Y: z\r\n",
    "chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n",
    "chunks and a length": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n" + LENGTH,
    "kept": b"HTTP/1.1 200 OK\r\nConnection: Keep-Alive\r\n" + LENGTH,
    "closed": b"HTTP/1.1 200 OK\r\nConnection: close\r\n" + LENGTH,
    "closed, among other things": b"HTTP/1.1 200 OK\r\nConnection: x, Close\r\n" + LENGTH,
    "1.0": b"HTTP/1.0 200 OK\r\n" + LENGTH,
    "1.0, kept": b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n" + LENGTH,
    "1.2": b"HTTP/1.2 200 OK\r\n" + LENGTH,
    "204": b"HTTP/1.1 204 No Content\r\n" + LENGTH,
    "304": b"HTTP/1.1 304 Not Modified\r\n" + LENGTH,
    "600": b"HTTP/1.1 600 Other\r\n" + LENGTH,
}


class Given(object):
    """A socket with an answer to read."""

    def __init__(self, answer):
        self.answer = answer

    def makefile(self, *mode):
        return io.BytesIO(self.answer)


def read(kind, head, method="GET", debuglevel=0):
    """Return what a class of responses makes of a head that is followed by a body."""
    response = kind(Given(head + b"\r\n[]"), method=method)
    response.debuglevel = debuglevel
    response.begin()
    fields = [(name.lower(), value.strip()) for name, value in response.getheaders()]
    framing = (bool(response.chunked), bool(response.will_close), response.length)
    return (
        response.version,
        response.status,
        response.reason,
        sorted(fields),
        framing,
        response.fp and response.fp.read(),
    )


@pytest.mark.parametrize("value", [b"2, 2", b"2,2", b"2 ,\t2,2", b"2\r\nContent-Length: 2"])
@pytest.mark.parametrize("kept", [b"", b"Connection: close\r\n"])
def test_content_length_with_equal_values_is_accepted(value, kept):
    head = b"HTTP/1.1 200 OK\r\n" + kept + b"Content-Length: %s\r\n"
    got, expected = read(DeadlineResponse, head % value), read(http_client.HTTPResponse, head % b"2")
    assert got[4:] == expected[4:]


@pytest.mark.parametrize(
    "value", [b"2, 3", b"2,", b",", b"2, two", b"-2, -2", b"2, " + b"9" * 5000, b"2\r\nContent-Length: 3"]
)
def test_content_length_with_different_values_raises_connection_error(network, client, value):
    network.plan(b"HTTP/1.1 200 OK\r\nContent-Length: " + value + b"\r\n\r\n[]")
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert "Content-Length" in raised.value.reason and len(raised.value.reason) < 300


@pytest.mark.parametrize(
    "method, head", [("HEAD", b"200 OK"), ("GET", b"204 No Content"), ("GET", b"304 Not Modified")]
)
def test_content_length_of_response_without_body_is_ignored(method, head):
    assert read(DeadlineResponse, b"HTTP/1.1 " + head + b"\r\nContent-Length: 2, 3\r\n", method)[4][2] == 0


@pytest.mark.parametrize("method", ["GET", "PUT", "HEAD"])
@pytest.mark.parametrize("name", sorted(HEADS))
def test_headers_parse_same_as_http_client(name, method):
    assert read(DeadlineResponse, HEADS[name], method) == read(http_client.HTTPResponse, HEADS[name], method)


def test_debuglevel_prints_headers(capsys):
    read(DeadlineResponse, HEADS["as metal-api writes it"], debuglevel=1)
    assert "Content-Type: application/json" in capsys.readouterr().out


@pytest.mark.parametrize(
    "head", [b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 204 No Content\r\n"]
)
def test_truncated_headers_raise_connection_error(network, client, head):
    network.plan(head)
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert "the answer breaks off in its head" in raised.value.reason and raised.value.may_have_been_sent is True


@pytest.mark.parametrize(
    "fields", [b"X-Many: 0123456789\r\n" * 99, b"X-Long: " + b"x" * 65530 + b"\r\n"], ids=["many", "long"]
)
def test_headers_too_long_raise_connection_error(network, client, fields):
    network.plan(b"HTTP/1.1 200 OK\r\n" + fields + LENGTH + b"\r\n[]")
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert "the answer's head is too long" in raised.value.reason


def test_status_line_too_long_raises_connection_error(network, client):
    network.plan(b"HTTP/1.1 200 " + b"x" * 65530 + b"\r\n" + LENGTH + b"\r\n[]")
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert "the answer's head is too long" in raised.value.reason


def test_headers_of_max_length_are_accepted(network, client):
    fields = b"X-Long: " + b"x" * 65526 + b"\r\n" + b"X-Many: 0123456789\r\n" * 97
    network.plan(b"HTTP/1.1 200 OK\r\n" + fields + LENGTH + b"\r\n[]")
    assert client.request("GET", "http://a/x").body == b"[]"


@pytest.mark.parametrize("status", [100, 102, 103, 199])
def test_informational_responses_are_skipped(network, client, status):
    network.plan(http_answer(status, b"", [("Link", "</x>")]) * 2 + http_answer(200, b"[]", [("Content-Length", "2")]))
    response = client.request("GET", "http://a/x")
    assert (response.status, response.body, response.getheader("Link")) == (200, b"[]", None)


def test_unrequested_switching_protocols_raises_connection_error(network, client):
    network.plan(http_answer(101, b"", [("Upgrade", "websocket")]))
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert "the server changed the protocol, which it was not asked for" in raised.value.reason


@pytest.mark.parametrize(
    "start", [b"HTTP/1.1 abc", b"ICY 200 OK", b"garbage", b"HTTP/1.1", b"HTTP/1.1 1 Odd", b"HTTP/1.1 1000 Odd"]
)
def test_invalid_status_line_raises_connection_error(network, client, start):
    network.plan(start + b"\r\n\r\n")
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert raised.value.status == 0
