# coding: utf-8
"""RESTClientObject: boundary cases of success and error, number of writes, and forked processes."""

import gzip
import io
import socket

import pytest
import six
import urllib3
from support.canned_server import http_response
from support.fake_network_helpers import CLOSE, OK, make_attempt
from support.fake_os import ChildProcessOs

from metal_python import ApiConnectionError, ApiStatusError, DecodeError, proxies
from metal_python.failures import connection_error

pytest_plugins = ["support.fake_network_fixtures"]


def gzipped(body):
    file = io.BytesIO()
    with gzip.GzipFile(fileobj=file, mode="wb") as stream:
        stream.write(body)
    return file.getvalue()


@pytest.mark.parametrize("status", [200, 299])
def test_too_large_body_of_success_raises_decode_error(network, client, status):
    client.configuration.max_response_bytes = 1
    network.plan(http_response(status, b"hello"))
    with pytest.raises(DecodeError) as raised:
        client.request("GET", "http://a/x")
    assert raised.value.status == status


def test_too_large_body_of_other_status_raises_status_error(network, client):
    client.configuration.max_response_bytes = 1
    network.plan(http_response(300, b"hello"))
    with pytest.raises(ApiStatusError) as raised:
        client.request("GET", "http://a/x")
    assert raised.value.status == 300


@pytest.mark.parametrize("status", [200, 299])
def test_truncated_body_of_success_raises_connection_error(network, client, status):
    network.plan(http_response(status, b"hel", [("Content-Length", "5")] + CLOSE))
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert (raised.value.status, raised.value.body) == (status, "hel")


def test_truncated_body_of_other_status_raises_status_error(network, client):
    network.plan(http_response(300, b"hel", [("Content-Length", "5")] + CLOSE))
    with pytest.raises(ApiStatusError) as raised:
        client.request("GET", "http://a/x")
    assert (raised.value.status, raised.value.body) == (300, "hel")


@pytest.mark.parametrize("status", [200, 299])
def test_raw_response_of_success_is_urllib3_response(network, client, status):
    network.plan(http_response(status, b"", [("Content-Length", "0")] + CLOSE))
    assert isinstance(client.request("GET", "http://a/x", _preload_content=False), urllib3.HTTPResponse)


def test_truncated_compressed_body_raises_connection_error(network, client):
    body = gzipped(b"hello")
    headers = [("Content-Encoding", "gzip"), ("Content-Length", str(len(body) + 5))] + CLOSE
    network.plan(http_response(200, body, headers))
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert raised.value.status == 200


def test_reset_before_body_raises_connection_error_with_empty_body(network, client):
    network.plan(http_response(200, b"", [("Content-Length", "5")] + CLOSE), socket.error(104, "reset by peer"))
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert raised.value.body == "" and network.sockets[0].closed


def test_unexpected_exception_while_reading_body_raises_connection_error(network, client):
    network.plan(http_response(200, b"", [("Content-Length", "5")]), ValueError("unexpected failure"))
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    error = raised.value
    assert (error.status, error.reason, error.may_have_been_sent) == (200, "http://a: unexpected failure", True)
    assert network.sockets[0].closed
    assert six.PY2 or isinstance(error.__cause__, ValueError)


def test_unexpected_exception_before_response_raises_connection_error(network, client):
    network.plan(ValueError("unexpected failure"))
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert (raised.value.status, raised.value.reason) == (0, "http://a: unexpected failure")


def test_truncated_body_connection_error_keeps_cause(network, client):
    network.plan(http_response(200, b"hel", [("Content-Length", "5")] + CLOSE))
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x")
    assert six.PY2 or isinstance(raised.value.__cause__, urllib3.exceptions.ProtocolError)


def test_request_with_body_is_sent_in_one_write(network, client):
    writes = []
    network.plan(OK, on_send=writes.append)
    client.request("PUT", "http://a/x", body=b"{}")
    assert len(writes) == 1 and bytes(writes[0]).endswith(b"\r\n\r\n{}")


def test_request_without_body_is_sent_in_one_write(network, client):
    writes = []
    network.plan(OK, on_send=writes.append)
    client.request("GET", "http://a/x")
    assert len(writes) == 1 and bytes(writes[0]).endswith(b"\r\n\r\n")


def test_pool_of_origin_is_created_once(client, monkeypatch):
    origins = []
    monkeypatch.setattr(proxies, "proxy_for", lambda origin, setting: origins.append(origin))
    for url in ("http://a/", "http://a/x", "http://b/", "http://a"):
        client._route(url)
    assert origins == ["http://a", "http://b"]


def test_forked_process_closes_inherited_connections(network, client, monkeypatch):
    network.plan(http_response(200, b"[]"))
    client.request("GET", "http://a/x")
    assert not network.sockets[0].closed
    monkeypatch.setattr("metal_python.rest.os", ChildProcessOs)
    network.plan(OK)
    assert client.request("GET", "http://a/x").body == b"[]"
    assert network.sockets[0].closed and len(network.sockets) == 2


def test_forked_process_close_closes_inherited_connections(network, client, monkeypatch):
    network.plan(http_response(200, b"[]"))
    client.request("GET", "http://a/x")
    monkeypatch.setattr("metal_python.rest.os", ChildProcessOs)
    client.close()
    assert network.sockets[0].closed


def test_connection_error_of_unicode_error_hides_string():
    error = UnicodeEncodeError("ascii", u"hush\xfc", 4, 5, "ordinal not in range")
    assert connection_error(error, make_attempt("http://a/x"), None).reason == "http://a: UnicodeEncodeError"
