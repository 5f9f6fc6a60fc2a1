# coding: utf-8
"""RESTClientObject: requests, responses and timeouts."""

import zlib

import pytest
import urllib3
from support.canned_server import http_response
from support.fake_network_helpers import CLOSE, OK, last_request

from metal_python import ApiStatusError, InvalidArgumentError, NotFoundError, ServerError, Timeout
from metal_python.request import with_query
from metal_python.rest import RESTResponse

pytest_plugins = ["support.fake_network_fixtures"]

# Requests and responses


def test_request_sends_method_target_headers_and_body(network, client):
    network.plan(OK)
    client.request("POST", "http://a:8080/v1/x?y=z", headers={"X-One": "1"}, body=b'{"a": 1}')
    line, headers, body = last_request(network)
    assert (line, body) == ("POST /v1/x?y=z HTTP/1.1", b'{"a": 1}')
    assert (headers["host"], headers["x-one"], headers["content-length"]) == ("a:8080", "1", "8")
    assert network.addresses == [("a", 8080)]


def test_request_returns_response_with_body(network, client):
    network.plan(http_response(201, b"hello", [("X-One", "1"), ("Content-Length", "5")] + CLOSE))
    response = client.request("GET", "http://a/x")
    assert isinstance(response, RESTResponse)
    assert (response.status, response.body, response.getheader("X-One")) == (201, b"hello", "1")


def test_request_chunked_response_is_decoded(network, client):
    network.plan(http_response(200, b"x" * 5000, [("Transfer-Encoding", "chunked")] + CLOSE))
    assert client.request("GET", "http://a/x").body == b"x" * 5000


@pytest.mark.parametrize(
    "url, target",
    [
        ("http://a", "/"),
        ("http://a/", "/"),
        ("http://a/x", "/x"),
        ("http://a?b=c", "/?b=c"),
        ("http://a?b=/c", "/?b=/c"),
    ],
)
def test_request_target_is_url_without_origin(network, client, url, target):
    network.plan(OK)
    client.request("GET", url)
    assert last_request(network)[0] == "GET %s HTTP/1.1" % target


def test_request_query_params_are_added_to_target(network, client):
    network.plan(OK)
    client.request("GET", "http://a/x", query_params={"b": "c d"})
    assert last_request(network)[0] == "GET /x?b=c+d HTTP/1.1"


def test_request_post_params_are_rejected(network, client):
    with pytest.raises(InvalidArgumentError) as raised:
        client.request("POST", "http://a/x", post_params=[("a", "b")])
    assert str(raised.value) == "form fields are not supported: metal-api takes JSON bodies only"
    assert network.sockets == []


def test_request_body_not_bytes_is_rejected(network, client):
    for body in ({"id": "a-1"}, [], u"{}"):
        with pytest.raises(InvalidArgumentError) as raised:
            client.request("POST", "http://a/x", body=body)
        assert str(raised.value).startswith("the body must be bytes;")
    assert network.sockets == []


METHODS = ["GET", "HEAD", "OPTIONS", "DELETE", "POST", "PUT", "PATCH"]


@pytest.mark.parametrize("method", METHODS)
def test_method_shortcut_sends_its_method(network, client, method):
    network.plan(http_response(200, b"", [("Content-Length", "0")] + CLOSE))
    send = getattr(client, method)
    response = send("http://a/x", headers={"X-One": "1"}, query_params=[("b", "c")], _request_timeout=(3, 4))
    assert isinstance(response, RESTResponse) and response.status == 200
    assert last_request(network)[0] == "%s /x?b=c HTTP/1.1" % method
    assert last_request(network)[1]["x-one"] == "1"
    assert network.sockets[0].timeouts[0] == 3


@pytest.mark.parametrize("method", METHODS)
def test_method_shortcut_without_preload_returns_urllib3_response(network, client, method):
    network.plan(http_response(200, b"", [("Content-Length", "0")] + CLOSE))
    assert isinstance(getattr(client, method)("http://a/x", _preload_content=False), urllib3.HTTPResponse)


@pytest.mark.parametrize("method", ["OPTIONS", "DELETE", "POST", "PUT", "PATCH"])
def test_method_shortcut_sends_body(network, client, method):
    network.plan(OK)
    getattr(client, method)("http://a/x", body=b"{}")
    assert last_request(network)[2] == b"{}"


@pytest.mark.parametrize("method", ["OPTIONS", "POST", "PUT", "PATCH"])
def test_method_shortcut_post_params_are_rejected(network, client, method):
    with pytest.raises(InvalidArgumentError):
        getattr(client, method)("http://a/x", post_params=[("a", "b")])


def test_raw_response_body_is_not_read(network, client):
    network.plan(http_response(200, b"", [("Content-Length", "5")] + CLOSE), b"hello")
    raw = client.request("GET", "http://a/x", _preload_content=False)
    assert network.sockets[0].chunks == [b"hello"]
    assert raw.read() == b"hello"


def test_raw_response_data_is_decompressed(network, client):
    packer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    body = packer.compress(b"[]") + packer.flush()
    network.plan(http_response(200, body, [("Content-Length", str(len(body))), ("Content-Encoding", "gzip")] + CLOSE))
    assert client.request("GET", "http://a/x", _preload_content=False).data == b"[]"


@pytest.mark.parametrize("preload", [True, False])
@pytest.mark.parametrize("status, error", [(404, NotFoundError), (503, ServerError)])
def test_error_status_raises_with_status_body_and_headers(network, client, status, error, preload):
    network.plan(http_response(status, b"no such image", [("X-One", "1"), ("Content-Length", "13")] + CLOSE, "Because"))
    with pytest.raises(error) as raised:
        client.request("GET", "http://a/x", _preload_content=preload)
    value = raised.value
    assert (value.status, value.reason, value.body, value.headers["X-One"]) == (status, "Because", "no such image", "1")


@pytest.mark.parametrize("status", [200, 201, 299])
def test_status_2xx_is_success(network, client, status):
    network.plan(http_response(status, b"", [("Content-Length", "0")] + CLOSE))
    assert client.request("GET", "http://a/x").status == status
    network.plan(http_response(status, b"", [("Content-Length", "0")] + CLOSE))
    assert client.request("GET", "http://a/x", _preload_content=False).status == status


@pytest.mark.parametrize("preload", [True, False])
@pytest.mark.parametrize("status", [300, 301, 307])
def test_redirect_is_not_followed_by_transport(network, client, status, preload):
    network.plan(http_response(status, b"", [("Location", "/y"), ("Content-Length", "0")] + CLOSE))
    with pytest.raises(ApiStatusError) as raised:
        client.request("GET", "http://a/x", _preload_content=preload)
    assert raised.value.status == status and len(network.sockets) == 1


# Timeouts


def test_timeout_connect_and_read_are_set_on_socket(network, client):
    network.plan(OK)
    client.request("GET", "http://a/x", _request_timeout=(3, 4))
    assert network.sockets[0].timeouts[0] == 3 and network.sockets[0].timeouts[-1] == 4


def test_timeout_defaults_to_configuration(network, client):
    network.plan(OK)
    client.request("GET", "http://a/x")
    assert network.sockets[0].timeouts[0] == 5 and network.sockets[0].timeouts[-1] == 60


def test_timeout_of_request_does_not_affect_next_request(network, client):
    for limits, expected in ((Timeout(1, 2), 2), (Timeout(3, 4), 4), (Timeout(1, 2), 2)):
        network.plan(OK)
        client.request("GET", "http://a/x", _request_timeout=limits)
        assert network.sockets[-1].timeouts[-1] == expected


def test_timeout_unset_leaves_socket_without_timeout(network, client):
    network.plan(OK)
    client.request("GET", "http://a/x", _request_timeout=Timeout())
    assert set(network.sockets[0].timeouts) == set([None])


# Query strings


@pytest.mark.parametrize(
    "url, params, expected",
    [
        ("http://a/x", {"b": "c"}, "http://a/x?b=c"),
        ("http://a/x", [("b", "c"), ("d", "e")], "http://a/x?b=c&d=e"),
        ("http://a/x?b=c", [("d", "e")], "http://a/x?b=c&d=e"),
        ("http://a/x", [("b", u"\xfc &")], "http://a/x?b=%C3%BC+%26"),
        ("http://a/x", [(u"\xfc", 5)], "http://a/x?%C3%BC=5"),
    ],
)
def test_with_query_adds_encoded_parameters(url, params, expected):
    assert with_query(url, params) == expected
