# coding: utf-8
import gc
import os
import socket
import ssl
import zlib

import pytest
import six
import urllib3
from support.canned_server import http_answer
from support.memory_network import MemoryNetwork

from metal_python import (
    ApiConnectionError,
    ApiStatusError,
    ApiTimeoutError,
    Configuration,
    DecodeError,
    InvalidArgumentError,
    NotFoundError,
    ServerError,
    Timeout,
    TlsError,
    connection,
)
from metal_python.failures import connection_error
from metal_python.rest import RESTClientObject, RESTResponse, with_query

CLOSE = [("Connection", "close")]
OK = http_answer(200, b"[]", [("Content-Length", "2")] + CLOSE)


class AnotherProcess(object):
    """Takes the place of the os module in a child of a fork."""

    getpid = staticmethod(lambda: -1)


def refusal():
    return socket.error(111, "Connection refused")


@pytest.fixture
def network(monkeypatch):
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    return MemoryNetwork(monkeypatch)


@pytest.fixture
def client():
    client = RESTClientObject(Configuration())
    yield client
    client.close()


def sent(network):
    """Return request line, headers by their names in small letters, and body of the last request."""
    head, _, body = network.sockets[-1].sent.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    headers = [line.partition(": ") for line in lines[1:]]
    return lines[0], dict((name.lower(), value) for name, _, value in headers), body


def failure(client, *args, **options):
    """Return the connection error of a request."""
    with pytest.raises(ApiConnectionError) as raised:
        client.request(*args or ("GET", "http://a/x"), **options)
    return raised.value


# What is sent, and what comes back


def test_a_request_is_sent_as_it_is(network, client):
    network.plan(OK)
    client.request("POST", "http://a:8080/v1/x?y=z", headers={"X-One": "1"}, body=b'{"a": 1}')
    line, headers, body = sent(network)
    assert (line, body) == ("POST /v1/x?y=z HTTP/1.1", b'{"a": 1}')
    assert (headers["host"], headers["x-one"], headers["content-length"]) == ("a:8080", "1", "8")
    assert network.addresses == [("a", 8080)]


def test_an_answer_is_read_to_its_end(network, client):
    network.plan(http_answer(201, b"hello", [("X-One", "1"), ("Content-Length", "5")] + CLOSE))
    response = client.request("GET", "http://a/x")
    assert isinstance(response, RESTResponse)
    assert (response.status, response.body, response.getheader("X-One")) == (201, b"hello", "1")


def test_a_chunked_answer_is_read(network, client):
    network.plan(http_answer(200, b"x" * 5000, [("Transfer-Encoding", "chunked")] + CLOSE))
    assert client.request("GET", "http://a/x").body == b"x" * 5000


@pytest.mark.parametrize("url, target", [("http://a", "/"), ("http://a/", "/"), ("http://a/x", "/x")])
def test_the_target_is_the_url_without_its_origin(network, client, url, target):
    network.plan(OK)
    client.request("GET", url)
    assert sent(network)[0] == "GET %s HTTP/1.1" % target


def test_query_parameters_are_added(network, client):
    network.plan(OK)
    client.request("GET", "http://a/x", query_params={"b": "c d"})
    assert sent(network)[0] == "GET /x?b=c+d HTTP/1.1"


def test_forms_are_refused(network, client):
    with pytest.raises(InvalidArgumentError) as raised:
        client.request("POST", "http://a/x", post_params=[("a", "b")])
    assert str(raised.value) == "form fields are not supported: metal-api takes JSON bodies only"
    assert network.sockets == []


def test_a_body_that_is_not_bytes_is_refused(network, client):
    for body in ({"id": "a-1"}, [], u"{}"):
        with pytest.raises(InvalidArgumentError) as raised:
            client.request("POST", "http://a/x", body=body)
        assert str(raised.value).startswith("the body must be bytes here")
    assert network.sockets == []


METHODS = ["GET", "HEAD", "OPTIONS", "DELETE", "POST", "PUT", "PATCH"]


@pytest.mark.parametrize("method", METHODS)
def test_every_method_has_its_name(network, client, method):
    network.plan(http_answer(200, b"", [("Content-Length", "0")] + CLOSE))
    send = getattr(client, method)
    response = send("http://a/x", headers={"X-One": "1"}, query_params=[("b", "c")], _request_timeout=(3, 4))
    assert isinstance(response, RESTResponse) and response.status == 200
    assert sent(network)[0] == "%s /x?b=c HTTP/1.1" % method
    assert sent(network)[1]["x-one"] == "1"
    assert network.sockets[0].timeouts[0] == 3


@pytest.mark.parametrize("method", METHODS)
def test_every_method_can_give_the_raw_answer(network, client, method):
    network.plan(http_answer(200, b"", [("Content-Length", "0")] + CLOSE))
    assert isinstance(getattr(client, method)("http://a/x", _preload_content=False), urllib3.HTTPResponse)


@pytest.mark.parametrize("method", ["OPTIONS", "DELETE", "POST", "PUT", "PATCH"])
def test_these_methods_take_a_body(network, client, method):
    network.plan(OK)
    getattr(client, method)("http://a/x", body=b"{}")
    assert sent(network)[2] == b"{}"


@pytest.mark.parametrize("method", ["OPTIONS", "POST", "PUT", "PATCH"])
def test_these_methods_refuse_forms(network, client, method):
    with pytest.raises(InvalidArgumentError):
        getattr(client, method)("http://a/x", post_params=[("a", "b")])


def test_a_raw_answer_is_not_read(network, client):
    network.plan(http_answer(200, b"", [("Content-Length", "5")] + CLOSE), b"hello")
    raw = client.request("GET", "http://a/x", _preload_content=False)
    assert network.sockets[0].pieces == [b"hello"]
    assert raw.read() == b"hello"


def test_the_data_of_a_raw_answer_are_decompressed(network, client):
    packer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    body = packer.compress(b"[]") + packer.flush()
    network.plan(http_answer(200, body, [("Content-Length", str(len(body))), ("Content-Encoding", "gzip")] + CLOSE))
    assert client.request("GET", "http://a/x", _preload_content=False).data == b"[]"


@pytest.mark.parametrize("preload", [True, False])
@pytest.mark.parametrize("status, error", [(404, NotFoundError), (503, ServerError)])
def test_another_status_is_an_error_with_the_whole_answer(network, client, status, error, preload):
    network.plan(http_answer(status, b"no such image", [("X-One", "1"), ("Content-Length", "13")] + CLOSE, "Because"))
    with pytest.raises(error) as raised:
        client.request("GET", "http://a/x", _preload_content=preload)
    value = raised.value
    assert (value.status, value.reason, value.body, value.headers["X-One"]) == (status, "Because", "no such image", "1")


@pytest.mark.parametrize("status", [200, 201, 299])
def test_2xx_is_success(network, client, status):
    network.plan(http_answer(status, b"", [("Content-Length", "0")] + CLOSE))
    assert client.request("GET", "http://a/x").status == status
    network.plan(http_answer(status, b"", [("Content-Length", "0")] + CLOSE))
    assert client.request("GET", "http://a/x", _preload_content=False).status == status


@pytest.mark.parametrize("preload", [True, False])
@pytest.mark.parametrize("status", [300, 301, 307])
def test_a_redirect_is_not_followed_here(network, client, status, preload):
    network.plan(http_answer(status, b"", [("Location", "/y"), ("Content-Length", "0")] + CLOSE))
    with pytest.raises(ApiStatusError) as raised:
        client.request("GET", "http://a/x", _preload_content=preload)
    assert raised.value.status == status and len(network.sockets) == 1


# Answers that cannot be read


def test_a_body_larger_than_the_limit_is_a_decode_error(network, client):
    client.configuration.max_response_bytes = 4
    network.plan(http_answer(200, b"hello", [("X-One", "1"), ("Content-Length", "5")] + CLOSE))
    with pytest.raises(DecodeError) as raised:
        client.request("GET", "http://a/x")
    assert (raised.value.status, raised.value.headers["X-One"]) == (200, "1")
    assert raised.value.reason == "its body is larger than max_response_bytes, 4 bytes"


def test_an_error_s_body_that_cannot_be_read_leaves_the_error(network, client):
    client.configuration.max_response_bytes = 4
    network.plan(http_answer(404, b"hello", [("Content-Length", "5")] + CLOSE))
    with pytest.raises(NotFoundError):
        client.request("GET", "http://a/x")


def test_a_cut_body_is_a_connection_error_with_what_had_come(network, client):
    network.plan(http_answer(200, b"hel", [("X-One", "1"), ("Content-Length", "5")] + CLOSE))
    error = failure(client)
    assert (error.status, error.body, error.headers["X-One"], error.may_have_been_sent) == (200, "hel", "1", True)
    assert error.reason.startswith("http://a: ") and type(error) is ApiConnectionError


def test_a_cut_chunk_is_a_connection_error(network, client):
    whole = http_answer(200, b"x" * 5000, [("Transfer-Encoding", "chunked")] + CLOSE)
    network.plan(whole[:-2000])
    error = failure(client)
    assert error.status == 200 and error.may_have_been_sent is True


def test_a_cut_body_of_an_error_leaves_the_error(network, client):
    network.plan(http_answer(503, b"hel", [("Content-Length", "5")] + CLOSE))
    with pytest.raises(ServerError) as raised:
        client.request("GET", "http://a/x")
    assert raised.value.body == "hel"


def test_a_connection_lost_within_the_body_is_a_connection_error(network, client):
    network.plan(http_answer(200, b"", [("Content-Length", "5")] + CLOSE), b"he", socket.error(104, "reset by peer"))
    error = failure(client)
    assert error.status == 200 and "reset by peer" in error.reason


@pytest.mark.parametrize("garbage", [b"garbage\r\n\r\n", b"", b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 abc\r\n\r\n"])
def test_what_is_no_answer_is_a_connection_error(network, client, garbage):
    network.plan(garbage)
    error = failure(client)
    assert (error.status, error.may_have_been_sent, error.headers) == (0, True, None)


def test_what_is_no_text_either_is_a_connection_error_that_shows_its_beginning(network, client):
    network.plan(b"\xff\xfe" * 20000 + b"\r\n\r\n")
    error = failure(client, "GET", u"http://a/x")
    assert error.status == 0 and str(error) and len(error.reason) < 1100


def test_the_connection_of_an_answer_that_cannot_be_read_is_closed(network, client):
    client.configuration.max_response_bytes = 4
    network.plan(http_answer(200, b"x" * 200000))
    with pytest.raises(DecodeError):
        client.request("GET", "http://a/x")
    assert network.sockets[0].closed


def test_an_interrupted_call_closes_its_connection(network, client):
    network.plan(http_answer(200, b"", [("Content-Length", "5")]), KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        client.request("GET", "http://a/x")
    assert network.sockets[0].closed
    network.plan(OK)
    assert client.request("GET", "http://a/x").body == b"[]"


def test_a_call_interrupted_before_the_answer_leaves_the_client_usable(network, client):
    network.plan(KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        client.request("GET", "http://a/x")
    network.plan(OK)
    assert client.request("GET", "http://a/x").body == b"[]"


# Connections that fail


def test_a_refused_connection_was_not_sent(network, client):
    network.plan(refused=refusal())
    error = failure(client)
    assert type(error) is ApiConnectionError
    assert (error.status, error.may_have_been_sent, error.body, error.headers) == (0, False, None, None)
    assert error.reason.startswith("http://a: ") and "Connection refused" in error.reason
    assert "object at 0x" not in error.reason and "HTTPConnection" not in error.reason


def test_a_name_that_is_not_known_was_not_sent(network, client):
    network.plan(refused=socket.gaierror(-2, "Name or service not known"))
    error = failure(client)
    assert type(error) is ApiConnectionError and error.may_have_been_sent is False
    assert "Name or service not known" in error.reason


def test_a_connection_that_takes_too_long_is_a_timeout_that_was_not_sent(network, client):
    network.plan(refused=socket.timeout("timed out"))
    error = failure(client)
    assert type(error) is ApiTimeoutError and error.may_have_been_sent is False


def test_an_answer_that_takes_too_long_is_a_timeout_that_may_have_been_sent(network, client):
    network.plan(socket.timeout("timed out"))
    error = failure(client)
    assert type(error) is ApiTimeoutError and error.may_have_been_sent is True


def test_a_body_that_takes_too_long_is_a_timeout_with_what_had_come(network, client):
    network.plan(http_answer(200, b"", [("Content-Length", "5")]), b"he", socket.timeout("timed out"))
    error = failure(client)
    assert type(error) is ApiTimeoutError and error.status == 200


def test_a_connection_lost_while_sending_may_have_been_sent(network, client):
    def lose(data):
        raise socket.error(32, "Broken pipe")

    network.plan(on_send=lose)
    error = failure(client, "PUT", "http://a/x", body=b"{}")
    assert type(error) is ApiConnectionError and error.may_have_been_sent is True


def test_each_request_tells_for_itself_whether_it_was_sent(network, client):
    network.plan(b"")
    assert failure(client).may_have_been_sent is True
    network.plan(refused=refusal())
    assert failure(client).may_have_been_sent is False


def test_the_cause_is_kept(network, client):
    network.plan(refused=refusal())
    error = failure(client)
    if not six.PY2:
        assert isinstance(error.__cause__, urllib3.exceptions.HTTPError)


@pytest.mark.parametrize("headers", [{"X-One": "secret\r\nX-Two: 1"}, {"X-One": u"secret \u2603"}])
def test_a_header_that_http_cannot_carry_is_refused_without_being_shown(network, client, headers):
    network.plan(OK)
    with pytest.raises(InvalidArgumentError) as raised:
        client.request("GET", "http://a/x", headers=headers)
    assert "secret" not in str(raised.value).replace("for it may be a secret", "")


# Time limits


def test_connect_and_read_limits_are_those_of_the_socket(network, client):
    network.plan(OK)
    client.request("GET", "http://a/x", _request_timeout=(3, 4))
    assert network.sockets[0].timeouts[0] == 3 and network.sockets[0].timeouts[-1] == 4


def test_the_configuration_s_limits_hold_by_default(network, client):
    network.plan(OK)
    client.request("GET", "http://a/x")
    assert network.sockets[0].timeouts[0] == 5 and network.sockets[0].timeouts[-1] == 60


def test_the_limits_of_a_call_are_not_those_of_the_next(network, client):
    for limits, expected in ((Timeout(1, 2), 2), (Timeout(3, 4), 4), (Timeout(1, 2), 2)):
        network.plan(OK)
        client.request("GET", "http://a/x", _request_timeout=limits)
        assert network.sockets[-1].timeouts[-1] == expected


def test_without_a_limit_a_socket_waits_for_ever(network, client):
    network.plan(OK)
    client.request("GET", "http://a/x", _request_timeout=Timeout())
    assert set(network.sockets[0].timeouts) == set([None])


# Pools


def test_an_origin_has_one_pool(client):
    pools = [client._route(url)[0] for url in ("http://a", "http://a/", "http://a/x?y", "http://a/z")]
    assert all(pool is pools[0] for pool in pools)
    others = [client._route(url)[0] for url in ("http://b/", "http://a:81/", "https://a/")]
    assert len(set(id(pool) for pool in pools + others)) == 4


def test_a_pool_keeps_the_configured_number_of_connections():
    configuration = Configuration()
    configuration.connection_pool_maxsize = 7
    clients = [RESTClientObject(configuration), RESTClientObject(configuration, maxsize=3)]
    pools = [client._route("http://a/")[0] for client in clients]
    assert [(pool.pool.maxsize, pool.block) for pool in pools] == [(7, False), (3, False)]


def test_a_forked_process_opens_connections_of_its_own(network, client, monkeypatch):
    before = client._route("http://a/")[0]
    monkeypatch.setattr("metal_python.rest.os", AnotherProcess)
    after = client._route("http://a/")[0]
    assert after is not before and client._route("http://a/")[0] is after


def test_a_closed_client_opens_new_connections(network, client):
    network.plan(http_answer(200, b"[]"))
    client.request("GET", "http://a/x")
    client.close()
    assert network.sockets[0].closed
    network.plan(OK)
    assert client.request("GET", "http://a/x").body == b"[]"


def test_a_dropped_client_closes_its_connections(network):
    client = RESTClientObject(Configuration())
    network.plan(http_answer(200, b"[]"))
    client.request("GET", "http://a/x")
    del client
    gc.collect()
    assert network.sockets[0].closed


def test_a_client_that_was_never_whole_can_be_dropped():
    RESTClientObject.__new__(RESTClientObject).__del__()


@pytest.mark.parametrize("url", [u"http://b\xfccher..a/", "http://[::1]x/"])
def test_a_name_that_no_connection_can_be_made_to_is_an_argument_that_cannot_be_used(client, url):
    with pytest.raises(InvalidArgumentError) as raised:
        client.request("GET", url)
    assert str(raised.value).startswith("the host or the proxy has no name that can be used")


# Proxies


def test_http_goes_through_the_proxy_with_the_whole_url(network, client):
    client.configuration.proxy = "http://user:secret@proxy:3128"
    network.plan(OK)
    client.request("GET", "http://a/x?y")
    line, headers, _ = sent(network)
    assert line == "GET http://a/x?y HTTP/1.1"
    assert (headers["host"], headers["proxy-authorization"]) == ("a", "Basic dXNlcjpzZWNyZXQ=")
    assert network.addresses == [("proxy", 3128)]


def test_a_proxy_without_credentials_gets_none(network, client):
    client.configuration.proxy = "http://proxy:3128"
    network.plan(OK)
    client.request("GET", "http://a/x")
    assert "proxy-authorization" not in sent(network)[1]


def test_the_proxy_of_the_environment_is_used(network, client, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://proxy:3128")
    network.plan(OK)
    client.request("GET", "http://a/x")
    assert network.addresses == [("proxy", 3128)]


def test_https_asks_the_proxy_for_a_tunnel(network, client):
    client.configuration.proxy = "http://user:secret@proxy:3128"
    network.plan(http_answer(407, b"", [("Content-Length", "0")]))
    error = failure(client, "PUT", "https://a/x", body=b"{}")
    assert sent(network)[0].startswith("CONNECT a:443 HTTP/1.")
    assert sent(network)[1]["proxy-authorization"] == "Basic dXNlcjpzZWNyZXQ="
    assert error.may_have_been_sent is False and "secret" not in str(error)


def test_a_proxy_that_is_refused_says_so(network, client):
    client.configuration.proxy = "http://user:secret@proxy:3128"
    network.plan(refused=refusal())
    error = failure(client)
    assert error.may_have_been_sent is False and "secret" not in str(error) and "Connection refused" in error.reason


def test_a_proxy_over_https_has_the_configuration_s_trust(client):
    client.configuration.proxy = "https://proxy:3128"
    client.configuration.verify_ssl = False
    pool = client._route("http://a/x")[0]
    context = pool.proxy_config.ssl_context
    assert context.verify_mode == ssl.CERT_NONE


# TLS


def test_a_server_s_certificate_is_verified(client):
    pool = client._route("https://a/x")[0]
    assert pool.conn_kw["ssl_context"].verify_mode == ssl.CERT_REQUIRED
    assert pool.cert_reqs == "CERT_REQUIRED" and pool.assert_hostname is None


def test_a_server_s_certificate_need_not_be_verified(client):
    client.configuration.verify_ssl = False
    pool = client._route("https://a/x")[0]
    assert pool.conn_kw["ssl_context"].verify_mode == ssl.CERT_NONE
    assert pool.cert_reqs == "CERT_NONE"


def test_a_scheme_in_capitals_is_the_same_scheme(client):
    client.configuration.verify_ssl = False
    client.configuration.proxy = "http://proxy:3128"
    pool, target = client._route("HTTPS://a/x")
    assert pool.conn_kw["ssl_context"].verify_mode == ssl.CERT_NONE
    assert (pool.cert_reqs, target) == ("CERT_NONE", "/x")
    assert client._route("HTTP://a/x")[1] == "HTTP://a/x"


@pytest.mark.parametrize("name", ["other", False])
def test_another_name_can_be_expected(client, name):
    client.configuration.assert_hostname = name
    assert client._route("https://a/x")[0].assert_hostname is name


def test_pools_have_connections_with_a_deadline(client):
    assert client._route("http://a/x")[0].ConnectionCls is connection.HTTPConnection
    assert client._route("https://a/x")[0].ConnectionCls is connection.HTTPSConnection


@pytest.fixture
def nothing_sent(monkeypatch):
    monkeypatch.setattr(connection.attempt, "sent", False)


def error_for(*texts):
    """Return the error for what OpenSSL says."""
    return connection_error(urllib3.exceptions.SSLError(ssl.SSLError(*texts)), "https://a/x", None)


def test_a_certificate_that_does_not_verify_is_a_tls_error(nothing_sent):
    error = error_for(1, "certificate verify failed: unable to get local issuer certificate")
    assert type(error) is TlsError and error.may_have_been_sent is False
    assert error.reason.startswith("https://a: ") and "local issuer certificate" in error.reason
    assert "plain HTTP" not in error.reason


@pytest.mark.parametrize(
    "text", ["WRONG VERSION NUMBER", "record layer failure", "unknown protocol", "packet length too long"]
)
def test_plain_http_on_the_port_is_said(nothing_sent, text):
    error = error_for(1, text)
    assert type(error) is TlsError and error.may_have_been_sent is False
    assert error.reason == "https://a: SSLError %s (does this port speak plain HTTP?)" % text


@pytest.mark.parametrize(
    "text", ["EOF occurred in violation of protocol", "UNEXPECTED_EOF_WHILE_READING", "(0, 'Error')"]
)
def test_a_connection_lost_during_tls_is_a_connection_error(nothing_sent, text):
    error = error_for(1, text)
    assert type(error) is ApiConnectionError and error.may_have_been_sent is False
    assert error.reason == "https://a: the connection was lost while TLS was being set up"


def test_a_tls_failure_after_sending_is_a_connection_error(monkeypatch):
    monkeypatch.setattr(connection.attempt, "sent", True)
    error = error_for(1, "bad record mac")
    assert type(error) is ApiConnectionError and error.may_have_been_sent is True


@pytest.mark.parametrize("url", ["http://a:80", "http://a:80/", "http://a:80/x", "http://a:80/x/y?z=/"])
def test_an_error_names_the_origin_and_what_each_exception_in_it_says(nothing_sent, url):
    error = urllib3.exceptions.ProtocolError("Connection aborted.", socket.error(104, "reset by peer"))
    assert connection_error(error, url, None).reason == "http://a:80: Connection aborted. reset by peer"


@pytest.mark.parametrize(
    "shown",
    [
        "<urllib3.connection.HTTPConnection object at 0x7f>: ",
        "HTTPSConnectionPool(host='a', port=443): ",
        "HTTPConnection(host='a', port=80): ",
        "",
    ],
)
def test_an_error_does_not_show_urllib3_s_objects(nothing_sent, shown):
    error = urllib3.exceptions.HTTPError(shown + "it failed", "twice")
    assert connection_error(error, "http://a/x", None).reason == "http://a: it failed twice"


def test_a_timeout_says_where_and_why(nothing_sent):
    error = connection_error(urllib3.exceptions.ReadTimeoutError(None, "/x", "Read timed out."), "http://a/x", None)
    assert type(error) is ApiTimeoutError and error.reason == "http://a: None: Read timed out."
    assert type(connection_error(socket.timeout("timed out"), "http://a/x", None)) is ApiTimeoutError


def test_an_error_without_words_is_named_by_its_class(nothing_sent):
    assert connection_error(socket.error(), "http://a", None).reason == "http://a: %s" % socket.error.__name__


# Queries


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
def test_a_query_is_added_to_a_url(url, params, expected):
    assert with_query(url, params) == expected
