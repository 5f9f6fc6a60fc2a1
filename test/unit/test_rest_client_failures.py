# coding: utf-8
"""RESTClientObject: exceptions raised for invalid responses, connection failures and TLS failures."""

import socket
import ssl

import pytest
import six
import urllib3
from support.canned_server import http_response
from support.fake_network_helpers import CLOSE, OK, connection_refused, make_attempt, request_error

from metal_python import (
    ApiConnectionError,
    ApiTimeoutError,
    DecodeError,
    InvalidArgumentError,
    NotFoundError,
    ServerError,
    TlsError,
)
from metal_python.failures import connection_error

pytest_plugins = ["support.fake_network_fixtures"]

# Invalid responses


def test_too_large_body_raises_decode_error(network, client):
    client.configuration.max_response_bytes = 4
    network.plan(http_response(200, b"hello", [("X-One", "1"), ("Content-Length", "5")] + CLOSE))
    with pytest.raises(DecodeError) as raised:
        client.request("GET", "http://a/x")
    assert (raised.value.status, raised.value.headers["X-One"]) == (200, "1")
    assert raised.value.reason == "the response body is larger than max_response_bytes, 4 bytes"


def test_too_large_body_of_error_status_raises_status_error(network, client):
    client.configuration.max_response_bytes = 4
    network.plan(http_response(404, b"hello", [("Content-Length", "5")] + CLOSE))
    with pytest.raises(NotFoundError):
        client.request("GET", "http://a/x")


def test_truncated_body_raises_connection_error_with_received_body(network, client):
    network.plan(http_response(200, b"hel", [("X-One", "1"), ("Content-Length", "5")] + CLOSE))
    error = request_error(client)
    assert (error.status, error.body, error.headers["X-One"], error.may_have_been_sent) == (200, "hel", "1", True)
    assert error.reason.startswith("http://a: ") and type(error) is ApiConnectionError


def test_truncated_chunked_body_raises_connection_error(network, client):
    whole = http_response(200, b"x" * 5000, [("Transfer-Encoding", "chunked")] + CLOSE)
    network.plan(whole[:-2000])
    error = request_error(client)
    assert error.status == 200 and error.may_have_been_sent is True


def test_truncated_body_of_error_status_raises_status_error(network, client):
    network.plan(http_response(503, b"hel", [("Content-Length", "5")] + CLOSE))
    with pytest.raises(ServerError) as raised:
        client.request("GET", "http://a/x")
    assert raised.value.body == "hel"


def test_reset_within_body_raises_connection_error(network, client):
    network.plan(http_response(200, b"", [("Content-Length", "5")] + CLOSE), b"he", socket.error(104, "reset by peer"))
    error = request_error(client)
    assert error.status == 200 and "reset by peer" in error.reason


@pytest.mark.parametrize("garbage", [b"garbage\r\n\r\n", b"", b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 abc\r\n\r\n"])
def test_malformed_response_raises_connection_error(network, client, garbage):
    network.plan(garbage)
    error = request_error(client)
    assert (error.status, error.may_have_been_sent, error.headers) == (0, True, None)


def test_malformed_binary_response_error_message_is_shortened(network, client):
    network.plan(b"\xff\xfe" * 20000 + b"\r\n\r\n")
    error = request_error(client, "GET", u"http://a/x")
    assert error.status == 0 and str(error) and len(error.reason) < 1100


def test_too_large_body_closes_connection(network, client):
    client.configuration.max_response_bytes = 4
    network.plan(http_response(200, b"x" * 200000))
    with pytest.raises(DecodeError):
        client.request("GET", "http://a/x")
    assert network.sockets[0].closed


def test_interrupt_while_reading_body_closes_connection(network, client):
    network.plan(http_response(200, b"", [("Content-Length", "5")]), KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        client.request("GET", "http://a/x")
    assert network.sockets[0].closed
    network.plan(OK)
    assert client.request("GET", "http://a/x").body == b"[]"


def test_interrupt_before_response_leaves_client_usable(network, client):
    network.plan(KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        client.request("GET", "http://a/x")
    network.plan(OK)
    assert client.request("GET", "http://a/x").body == b"[]"


# Connection failures


def test_connection_refused_was_not_sent(network, client):
    network.plan(error=connection_refused())
    error = request_error(client)
    assert type(error) is ApiConnectionError
    assert (error.status, error.may_have_been_sent, error.body, error.headers) == (0, False, None, None)
    assert error.reason.startswith("http://a: ") and "Connection refused" in error.reason
    assert "object at 0x" not in error.reason and "HTTPConnection" not in error.reason


def test_unknown_host_was_not_sent(network, client):
    network.plan(error=socket.gaierror(-2, "Name or service not known"))
    error = request_error(client)
    assert type(error) is ApiConnectionError and error.may_have_been_sent is False
    assert "Name or service not known" in error.reason


def test_connect_timeout_was_not_sent(network, client):
    network.plan(error=socket.timeout("timed out"))
    error = request_error(client)
    assert type(error) is ApiTimeoutError and error.may_have_been_sent is False


def test_read_timeout_may_have_been_sent(network, client):
    network.plan(socket.timeout("timed out"))
    error = request_error(client)
    assert type(error) is ApiTimeoutError and error.may_have_been_sent is True


def test_read_timeout_within_body_keeps_status(network, client):
    network.plan(http_response(200, b"", [("Content-Length", "5")]), b"he", socket.timeout("timed out"))
    error = request_error(client)
    assert type(error) is ApiTimeoutError and error.status == 200


def test_broken_pipe_while_sending_may_have_been_sent(network, client):
    def lose(data):
        raise socket.error(32, "Broken pipe")

    network.plan(on_send=lose)
    error = request_error(client, "PUT", "http://a/x", body=b"{}")
    assert type(error) is ApiConnectionError and error.may_have_been_sent is True


def test_may_have_been_sent_is_determined_per_request(network, client):
    network.plan(b"")
    assert request_error(client).may_have_been_sent is True
    network.plan(error=connection_refused())
    assert request_error(client).may_have_been_sent is False


def test_connection_error_keeps_cause(network, client):
    network.plan(error=connection_refused())
    error = request_error(client)
    if not six.PY2:
        assert isinstance(error.__cause__, urllib3.exceptions.HTTPError)


@pytest.mark.parametrize("headers", [{"X-One": "secret\r\nX-Two: 1"}, {"X-One": u"secret \u2603"}])
def test_invalid_header_value_is_rejected_without_showing_it(network, client, headers):
    network.plan(OK)
    with pytest.raises(InvalidArgumentError) as raised:
        client.request("GET", "http://a/x", headers=headers)
    assert "secret" not in str(raised.value).replace("because it may be a secret", "")


# Errors of urllib3 and OpenSSL


def tls_failure(*arguments, **options):
    """Return the exception raised for an SSLError with these arguments."""
    error = urllib3.exceptions.SSLError(ssl.SSLError(*arguments))
    return connection_error(error, make_attempt("https://a/x", **options), None)


def test_certificate_verify_failed_is_tls_error():
    error = tls_failure(1, "certificate verify failed: unable to get local issuer certificate")
    assert type(error) is TlsError and error.may_have_been_sent is False
    assert error.reason.startswith("https://a: ") and "local issuer certificate" in error.reason
    assert "plain HTTP" not in error.reason


@pytest.mark.parametrize(
    "text", ["WRONG VERSION NUMBER", "record layer failure", "unknown protocol", "packet length too long"]
)
def test_tls_error_of_plain_http_port_says_so(text):
    error = tls_failure(1, text)
    assert type(error) is TlsError and error.may_have_been_sent is False
    assert error.reason == "https://a: SSLError %s (does this port speak plain HTTP?)" % text


@pytest.mark.parametrize(
    "text", ["EOF occurred in violation of protocol", "UNEXPECTED_EOF_WHILE_READING", "(0, 'Error')"]
)
def test_eof_during_tls_handshake_is_connection_error(text):
    error = tls_failure(1, text)
    assert type(error) is ApiConnectionError and error.may_have_been_sent is False
    assert error.reason == "https://a: the connection was closed during the TLS handshake"


def test_tls_failure_after_sending_is_connection_error():
    error = tls_failure(1, "bad record mac", sent=True)
    assert type(error) is ApiConnectionError and error.may_have_been_sent is True


@pytest.mark.parametrize("url", ["http://a:80", "http://a:80/", "http://a:80/x", "http://a:80/x/y?z=/"])
def test_connection_error_message_names_origin_and_nested_errors(url):
    error = urllib3.exceptions.ProtocolError("Connection aborted.", socket.error(104, "reset by peer"))
    assert connection_error(error, make_attempt(url), None).reason == "http://a:80: Connection aborted. reset by peer"


@pytest.mark.parametrize(
    "prefix",
    [
        "<urllib3.connection.HTTPConnection object at 0x7f>: ",
        "HTTPSConnectionPool(host='a', port=443): ",
        "HTTPConnection(host='a', port=80): ",
        "",
    ],
)
def test_connection_error_message_hides_urllib3_objects(prefix):
    error = urllib3.exceptions.HTTPError(prefix + "it failed", "twice")
    assert connection_error(error, make_attempt("http://a/x"), None).reason == "http://a: it failed twice"


def test_timeout_error_message_names_origin_and_reason():
    error = connection_error(
        urllib3.exceptions.ReadTimeoutError(None, "/x", "Read timed out."), make_attempt("http://a/x"), None
    )
    assert type(error) is ApiTimeoutError and error.reason == "http://a: None: Read timed out."
    assert type(connection_error(socket.timeout("timed out"), make_attempt("http://a/x"), None)) is ApiTimeoutError


def test_connection_error_without_message_names_class():
    assert (
        connection_error(socket.error(), make_attempt("http://a"), None).reason
        == "http://a: %s" % socket.error.__name__
    )
