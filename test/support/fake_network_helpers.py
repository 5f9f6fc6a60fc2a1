"""Scripted responses and failures for tests of the transport on a :class:`FakeNetwork`."""

import socket

import pytest

from metal_python import ApiConnectionError, Timeout
from metal_python.request import Attempt, Request
from support.canned_server import http_response

CLOSE = [("Connection", "close")]
OK = http_response(200, b"[]", [("Content-Length", "2")] + CLOSE)


def connection_refused():
    return socket.error(111, "Connection refused")


def last_request(network):
    """Return request line, headers with lowercase names, and body of the last request."""
    headers, _, body = network.sockets[-1].sent.partition(b"\r\n\r\n")
    lines = headers.decode("latin-1").split("\r\n")
    headers = [line.partition(": ") for line in lines[1:]]
    return lines[0], dict((name.lower(), value) for name, _, value in headers), body


def make_attempt(url, sent=False):
    """Return an attempt of a GET request, with its ``sent`` flag."""
    attempt = Attempt(Request("GET", url, {}, None, Timeout(), True, True, "GET"), {}, Timeout())
    attempt.sent = sent
    return attempt


def request_error(client, *args, **options):
    """Return the connection error of a request."""
    with pytest.raises(ApiConnectionError) as raised:
        client.request(*args or ("GET", "http://a/x"), **options)
    return raised.value
