"""HTTP proxies: selection, credentials, tunnels and errors."""

import base64

import pytest
import six
from support.canned_server import http_response
from support.fault_cases import ALL, EMPTY_LIST, call, ids, image_api, success_response
from support.fault_server import FaultServer, always, closed_port, responses, unresponsive_port
from support.proxy_server import tunnel

import metal_python
from metal_python.testing import ImageServer

VARIABLES = ["http_proxy", "https_proxy", "all_proxy", "no_proxy"]
PASSWORD = u"p:a s%s/w\xf6rd\u20ac@" % u"#"
ENCODED_PASSWORD = "p%3Aa%20s%23%2Fw%C3%B6rd%E2%82%AC%40"


@pytest.fixture(autouse=True)
def unset_proxy_variables(monkeypatch):
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


# Not a loopback address, which bypasses the environment's proxies. Only the proxy resolves the name.
ORIGIN_URL = "http://images.example"


@pytest.fixture
def proxy():
    with FaultServer(always(EMPTY_LIST)) as server:
        yield server


@pytest.fixture
def origin():
    with FaultServer(always(EMPTY_LIST)) as server:
        yield server


def list_images(url, **settings):
    with image_api(url, **settings) as api:
        assert api.list_images() == []


@pytest.mark.parametrize("name", ALL)
def test_configured_proxy_receives_absolute_url(name, origin):
    with FaultServer(always(success_response(name))) as proxy, image_api(origin.url, proxy=proxy.url) as api:
        assert ids(call(api, name)) == ["ubuntu-24.04"]
        assert proxy.targets[0].startswith(origin.url + "/v1/image")
        assert proxy.requests[0].header("Host") == origin.url[len("http://") :]
        assert origin.connections == 0


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
def test_proxy_variable_is_honored(variable, monkeypatch, proxy):
    monkeypatch.setenv(variable, proxy.url)
    list_images(ORIGIN_URL)
    assert proxy.targets == [ORIGIN_URL + "/v1/image"]


def test_proxy_variable_without_scheme_is_http(monkeypatch, proxy):
    monkeypatch.setenv("http_proxy", proxy.url[len("http://") :])
    list_images(ORIGIN_URL)
    assert len(proxy.requests) == 1


@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY"])
def test_https_proxy_variable_is_not_used_for_http(variable, monkeypatch, proxy, origin):
    monkeypatch.setenv(variable, proxy.url)
    list_images(origin.url)
    assert (proxy.connections, len(origin.requests)) == (0, 1)


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_loopback_server_bypasses_proxy_variable(host, variable, monkeypatch, proxy, origin):
    monkeypatch.setenv(variable, proxy.url)
    list_images("http://%s:%d" % (host, origin.port))
    assert (proxy.connections, len(origin.requests)) == (0, 1)


def test_embedded_server_bypasses_proxy_variable(monkeypatch, proxy):
    monkeypatch.setenv("http_proxy", proxy.url)
    with ImageServer() as server:
        list_images(server.url)
    assert proxy.connections == 0


@pytest.mark.parametrize("variable", ["no_proxy", "NO_PROXY"])
@pytest.mark.parametrize("value", ["*", "{ip}", "other.example,{ip}", " {ip} ", "{ip}:{port}", "{ip}/8"])
def test_no_proxy_is_honored(variable, value, monkeypatch, proxy):
    monkeypatch.setenv("http_proxy", proxy.url)
    with unresponsive_port() as port:
        monkeypatch.setenv(variable, value.format(ip="0.0.0.0", port=port))
        with image_api("http://0.0.0.0:%d" % port, retry=metal_python.RetryPolicy(attempts=1), timeout=0.2) as api:
            with pytest.raises(metal_python.ApiConnectionError):
                api.list_images()
    assert proxy.connections == 0


@pytest.mark.parametrize("value", ["other.example", "images.example:81", "10.0.0.0/8", "localhost", ""])
def test_no_proxy_without_match_is_ignored(value, monkeypatch, proxy):
    monkeypatch.setenv("http_proxy", proxy.url)
    monkeypatch.setenv("no_proxy", value)
    list_images(ORIGIN_URL)
    assert len(proxy.requests) == 1


def test_configured_proxy_overrides_environment(monkeypatch, proxy, origin):
    with closed_port() as port:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:%d" % port)
        monkeypatch.setenv("no_proxy", "*")
        list_images(origin.url, proxy=proxy.url)
    assert (len(proxy.requests), origin.connections) == (1, 0)


@pytest.mark.parametrize("source", ["configuration", "environment"])
def test_proxy_credentials_are_sent_as_basic_auth(source, monkeypatch, proxy, origin):
    url = "http://user%%40example:%s@127.0.0.1:%d" % (ENCODED_PASSWORD, proxy.port)
    if source == "environment":
        monkeypatch.setenv("http_proxy", url)
        list_images(ORIGIN_URL)
    else:
        list_images(origin.url, proxy=url)
    kind, _, credentials = proxy.requests[0].header("Proxy-Authorization").partition(" ")
    assert kind == "Basic"
    assert base64.b64decode(credentials).decode("utf-8") == u"user@example:" + PASSWORD


def test_proxy_user_without_password_is_sent(proxy, origin):
    list_images(origin.url, proxy="http://user@127.0.0.1:%d" % proxy.port)
    credentials = proxy.requests[0].header("Proxy-Authorization").partition(" ")[2]
    assert base64.b64decode(credentials) == b"user:"


def test_proxy_without_credentials_receives_no_authorization(proxy, origin):
    list_images(origin.url, proxy=proxy.url)
    assert proxy.requests[0].header("Proxy-Authorization") is None


def test_origin_credentials_are_sent_through_proxy(proxy, origin):
    list_images(origin.url, proxy=proxy.url, api_key={"Authorization": "Bearer t"})
    assert proxy.requests[0].header("Authorization") == "Bearer t"


def test_proxy_connection_is_reused(proxy, origin):
    with image_api(origin.url, proxy=proxy.url) as api:
        for _ in range(3):
            api.list_images()
    assert (len(proxy.requests), proxy.connections) == (3, 1)


def test_redirect_is_followed_through_proxy(origin):
    moved = http_response(302, b"", [("Content-Length", "0"), ("Location", "/other")])
    with FaultServer(responses(moved, EMPTY_LIST)) as proxy:
        list_images(origin.url, proxy=proxy.url)
        assert proxy.targets == [origin.url + "/v1/image", origin.url + "/other"]


def test_proxy_connection_refused_was_not_sent(origin):
    with closed_port() as port:
        with image_api(origin.url, proxy="http://user:secret@127.0.0.1:%d" % port) as api:
            with pytest.raises(metal_python.ApiConnectionError) as caught:
                call(api, "create_image")
            assert not caught.value.may_have_been_sent
            assert "secret" not in str(caught.value)
            assert (len(api.api_client.clock.sleeps), origin.connections) == (2, 0)


@pytest.mark.parametrize("status", [403, 407, 502])
def test_proxy_error_status_raises_api_status_error(status, origin):
    with FaultServer(always(http_response(status, b"no"))) as proxy:
        with image_api(origin.url, proxy=proxy.url) as api:
            with pytest.raises(metal_python.ApiStatusError) as caught:
                call(api, "create_image")
            assert (caught.value.status, len(proxy.requests)) == (status, 1)


INVALID_PROXIES = [
    "socks4://user:secret@127.0.0.1:1",
    "ftp://user:secret@127.0.0.1",
    "http://",
    "http://user:secret@",
    "http://:1",
    "://",
]
INVALID_PROXIES += [
    "http://user:secret@127.0.0.1:port",
    "http://user:secret@127.0.0.1:99999",
    "http://user:secret@[::1",
]
INVALID_PROXIES += [5, b"\xff"]


@pytest.mark.parametrize("proxy", INVALID_PROXIES, ids=repr)
@pytest.mark.parametrize("source", ["configuration", "environment"])
def test_invalid_proxy_is_rejected_without_secret_in_message(source, proxy, monkeypatch):
    settings = {"proxy": proxy}
    if source == "environment":
        if not isinstance(proxy, str) or "\xff" in proxy:
            pytest.skip("environment variables are strings")
        monkeypatch.setenv("http_proxy", proxy)
        settings = {}
    with image_api(ORIGIN_URL, **settings) as api:
        with pytest.raises(metal_python.InvalidArgumentError) as caught:
            api.list_images()
        assert "secret" not in str(caught.value) and "secret" not in repr(caught.value)
        setting = {"environment": "http_proxy ", "configuration": "Configuration.proxy "}[source]
        # Python 2.7 accepts any port and any bytes; urllib3 then rejects the host.
        assert str(caught.value).startswith((setting, "the host or the proxy ") if six.PY2 else setting)


def test_https_tunnel_hides_origin_credentials_from_proxy(tmp_path):
    pytest.importorskip("trustme")
    from support.certificate_authority import CertificateAuthority

    authority = CertificateAuthority()
    root = authority.write_root(tmp_path / "ca.pem")
    with FaultServer(always(EMPTY_LIST), tls=authority.server_context(), host="localhost") as origin:
        with FaultServer(tunnel(origin.address)) as proxy:
            url = "http://user:%s@127.0.0.1:%d" % (ENCODED_PASSWORD, proxy.port)
            list_images(origin.url, proxy=url, ssl_ca_cert=root, api_key={"Authorization": "Bearer t"})
            assert (proxy.methods, proxy.targets) == (["CONNECT"], ["localhost:%d" % origin.port])
            credentials = proxy.requests[0].header("Proxy-Authorization").partition(" ")[2]
            assert base64.b64decode(credentials).decode("utf-8") == u"user:" + PASSWORD
            assert proxy.requests[0].header("Authorization") is None
            assert origin.requests[0].header("Authorization") == "Bearer t"
            assert origin.requests[0].header("Proxy-Authorization") is None


@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])
def test_proxy_variable_is_honored_for_https(variable, monkeypatch, tmp_path):
    pytest.importorskip("trustme")
    from support.certificate_authority import CertificateAuthority

    authority = CertificateAuthority()
    root = authority.write_root(tmp_path / "ca.pem")
    with FaultServer(always(EMPTY_LIST), tls=authority.server_context(u"images.example")) as origin:
        with FaultServer(tunnel(origin.address)) as proxy:
            monkeypatch.setenv(variable, proxy.url)
            list_images("https://images.example", ssl_ca_cert=root)
            assert proxy.targets == ["images.example:443"]


def rejected_tunnel(status, name):
    """Return the error of a request whose tunnel is rejected, and the number of connections to the proxy."""
    with FaultServer(responses(http_response(status, b"no"))) as proxy:
        with image_api("https://localhost:1", proxy="http://user:secret@127.0.0.1:%d" % proxy.port) as api:
            with pytest.raises(metal_python.ApiConnectionError) as caught:
                call(api, name)
            assert not caught.value.may_have_been_sent
            assert str(status) in str(caught.value) and "secret" not in str(caught.value)
            assert set(proxy.methods) == {"CONNECT"}
            return caught.value, proxy.connections


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 407])
@pytest.mark.parametrize("name", ["create_image", "list_images"])
def test_tunnel_rejected_by_proxy_is_not_retried(status, name):
    error, connections = rejected_tunnel(status, name)
    assert (type(error), connections) == (metal_python.ApiConnectionError, 1)
    assert ("user name and password" in error.reason) == (status == 407)


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("name", ["create_image", "list_images"])
def test_tunnel_failed_temporarily_is_retried(status, name):
    assert rejected_tunnel(status, name)[1] == 3


def test_tunnel_origin_with_untrusted_certificate_raises_tls_error():
    pytest.importorskip("trustme")
    from support.certificate_authority import CertificateAuthority

    with FaultServer(always(EMPTY_LIST), tls=CertificateAuthority().server_context(), host="localhost") as origin:
        with FaultServer(tunnel(origin.address)) as proxy, image_api(origin.url, proxy=proxy.url) as api:
            with pytest.raises(metal_python.TlsError) as caught:
                call(api, "create_image")
            assert (caught.value.may_have_been_sent, origin.requests, proxy.methods) == (False, [], ["CONNECT"])
