# coding: utf-8
"""RESTClientObject: connection pools, proxies and TLS settings."""

import gc
import ssl

import pytest
import urllib3
from support.canned_server import http_response
from support.fake_network_helpers import OK, connection_refused, last_request, request_error
from support.fake_os import ChildProcessOs

from metal_python import Configuration, InvalidArgumentError, connection
from metal_python.rest import RESTClientObject

pytest_plugins = ["support.fake_network_fixtures"]

# Pools


def test_pool_is_shared_by_urls_of_one_origin(client):
    pools = [client._route(url)[0] for url in ("http://a", "http://a/", "http://a/x?y", "http://a/z")]
    assert all(pool is pools[0] for pool in pools)
    others = [client._route(url)[0] for url in ("http://b/", "http://a:81/", "https://a/")]
    assert len(set(id(pool) for pool in pools + others)) == 4


def test_pool_size_is_configured_size():
    configuration = Configuration()
    configuration.connection_pool_maxsize = 7
    clients = [RESTClientObject(configuration), RESTClientObject(configuration, maxsize=3)]
    pools = [client._route("http://a/")[0] for client in clients]
    assert [(pool.pool.maxsize, pool.block) for pool in pools] == [(7, False), (3, False)]


def test_forked_process_creates_its_own_pool(network, client, monkeypatch):
    before = client._route("http://a/")[0]
    monkeypatch.setattr("metal_python.rest.os", ChildProcessOs)
    after = client._route("http://a/")[0]
    assert after is not before and client._route("http://a/")[0] is after


def test_closed_client_opens_new_connections(network, client):
    network.plan(http_response(200, b"[]"))
    client.request("GET", "http://a/x")
    client.close()
    assert network.sockets[0].closed
    network.plan(OK)
    assert client.request("GET", "http://a/x").body == b"[]"


def test_garbage_collected_client_closes_connections(network):
    client = RESTClientObject(Configuration())
    network.plan(http_response(200, b"[]"))
    client.request("GET", "http://a/x")
    del client
    gc.collect()
    assert network.sockets[0].closed


def test_client_without_init_can_be_garbage_collected():
    RESTClientObject.__new__(RESTClientObject).__del__()


@pytest.mark.parametrize("url", [u"http://b\xfccher..a/", "http://[::1]x/"])
def test_invalid_host_name_raises_invalid_argument_error(client, url):
    with pytest.raises(InvalidArgumentError) as raised:
        client.request("GET", url)
    assert str(raised.value).startswith("the host or the proxy has an invalid name")


# Proxies


def test_http_proxy_receives_absolute_url_and_credentials(network, client):
    client.configuration.proxy = "http://user:secret@proxy:3128"
    network.plan(OK)
    client.request("GET", "http://a/x?y")
    line, headers, _ = last_request(network)
    assert line == "GET http://a/x?y HTTP/1.1"
    assert (headers["host"], headers["proxy-authorization"]) == ("a", "Basic dXNlcjpzZWNyZXQ=")
    assert network.addresses == [("proxy", 3128)]


def test_http_proxy_without_credentials_gets_no_authorization(network, client):
    client.configuration.proxy = "http://proxy:3128"
    network.plan(OK)
    client.request("GET", "http://a/x")
    assert "proxy-authorization" not in last_request(network)[1]


def test_http_proxy_is_read_from_environment(network, client, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://proxy:3128")
    network.plan(OK)
    client.request("GET", "http://a/x")
    assert network.addresses == [("proxy", 3128)]


def test_https_proxy_receives_connect_and_credentials(network, client):
    client.configuration.proxy = "http://user:secret@proxy:3128"
    network.plan(http_response(407, b"", [("Content-Length", "0")]))
    error = request_error(client, "PUT", "https://a/x", body=b"{}")
    assert last_request(network)[0].startswith("CONNECT a:443 HTTP/1.")
    assert last_request(network)[1]["proxy-authorization"] == "Basic dXNlcjpzZWNyZXQ="
    assert error.may_have_been_sent is False and "secret" not in str(error)


def test_http_proxy_connection_refused_was_not_sent(network, client):
    client.configuration.proxy = "http://user:secret@proxy:3128"
    network.plan(error=connection_refused())
    error = request_error(client)
    assert error.may_have_been_sent is False and "secret" not in str(error) and "Connection refused" in error.reason


def test_https_proxy_tls_uses_configuration(client):
    client.configuration.proxy = "https://proxy:3128"
    client.configuration.verify_ssl = False
    pool = client._route("http://a/x")[0]
    context = pool.proxy_config.ssl_context
    assert context.verify_mode == ssl.CERT_NONE


# TLS


def test_tls_certificate_is_verified_by_default(client):
    pool = client._route("https://a/x")[0]
    assert pool.conn_kw["ssl_context"].verify_mode == ssl.CERT_REQUIRED
    assert pool.cert_reqs == "CERT_REQUIRED" and pool.assert_hostname is None


def test_tls_certificate_is_not_verified_if_disabled(client):
    client.configuration.verify_ssl = False
    pool = client._route("https://a/x")[0]
    assert pool.conn_kw["ssl_context"].verify_mode == ssl.CERT_NONE
    assert pool.cert_reqs == "CERT_NONE"


def test_url_scheme_is_case_insensitive(client):
    client.configuration.verify_ssl = False
    client.configuration.proxy = "http://proxy:3128"
    pool, target = client._route("HTTPS://a/x")
    assert pool.conn_kw["ssl_context"].verify_mode == ssl.CERT_NONE
    assert (pool.cert_reqs, target) == ("CERT_NONE", "/x")
    assert client._route("HTTP://a/x")[1] == "HTTP://a/x"


@pytest.mark.parametrize("name", ["other", False])
def test_tls_assert_hostname_is_passed_to_pool(client, name):
    client.configuration.assert_hostname = name
    assert client._route("https://a/x")[0].assert_hostname is name


def test_pool_connections_support_deadlines(client):
    for scheme, base_class in (
        ("http", urllib3.connection.HTTPConnection),
        ("https", urllib3.connection.HTTPSConnection),
    ):
        connection_class = client._route(scheme + "://a/x")[0].ConnectionCls
        assert issubclass(connection_class, connection.DeadlineConnection) and issubclass(connection_class, base_class)
        assert client._route(scheme + "://b/x")[0].ConnectionCls is connection_class
