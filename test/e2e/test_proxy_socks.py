"""SOCKS proxies."""

import os
import socket
import subprocess
import sys
import time

import pytest
import six
from support.child_process import environment
from support.fault_cases import ALL, EMPTY_LIST, call, ids, image_api, success_response
from support.fault_server import FaultServer, always, closed_port, delay, stall, trickle
from support.socks_server import REJECTED, SUCCEEDED, failure_response, socks_proxy

import metal_python

pytest.importorskip("socks")
NO_RETRY = metal_python.RetryPolicy(attempts=1)


@pytest.fixture(autouse=True)
def unset_proxy_variables(monkeypatch):
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def origin():
    with FaultServer(always(EMPTY_LIST)) as server:
        yield server


def url_of(proxy, scheme="socks5h", credentials=""):
    return "%s://%s127.0.0.1:%d" % (scheme, credentials, proxy.port)


def failure(api, kind, name="create_image", **options):
    """Return the error of a request that was not sent, and the number of retries."""
    with pytest.raises(kind) as caught:
        call(api, name, **options)
    assert caught.value.may_have_been_sent is False
    assert "secret" not in str(caught.value) and "secret" not in repr(caught.value)
    return caught.value, len(api.api_client.clock.sleeps)


@pytest.mark.parametrize("name", ALL)
def test_configured_socks_proxy_is_used(name):
    with FaultServer(always(success_response(name))) as origin, FaultServer(socks_proxy(origin.address)) as proxy:
        with image_api("http://images.example:81", proxy=url_of(proxy)) as api:
            assert [ids(call(api, name)) for _ in range(2)] == [["ubuntu-24.04"]] * 2
        assert [target[:2] for target in proxy.requests] == [("images.example", 81)]
        assert origin.requests[0].header("Host") == "images.example:81"


@pytest.mark.parametrize("variable", ["all_proxy", "ALL_PROXY", "http_proxy"])
@pytest.mark.parametrize("scheme", ["socks5h", "SOCKS5H"])
def test_socks_proxy_variable_is_honored(variable, scheme, monkeypatch, origin):
    with FaultServer(socks_proxy(origin.address)) as proxy:
        monkeypatch.setenv(variable, url_of(proxy, scheme))
        with image_api("http://images.example") as api:
            assert api.list_images() == []
        assert [target[:2] for target in proxy.requests] == [("images.example", 80)]


def test_socks5_scheme_resolves_host_name_locally(origin):
    with FaultServer(socks_proxy(origin.address)) as proxy:
        with image_api("http://localhost:%d" % origin.port, proxy=url_of(proxy, "socks5")) as api:
            assert api.list_images() == []
        assert proxy.requests[0].host in ("127.0.0.1", "::1")


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "fe80::2"])
@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_socks_proxy_receives_ip_address_as_address(scheme, host, origin):
    with FaultServer(socks_proxy(origin.address)) as proxy:
        url = "http://[%s]:81" % host if ":" in host else "http://%s:81" % host
        with image_api(url, proxy=url_of(proxy, scheme)) as api:
            assert api.list_images() == []
        assert proxy.requests[0][:2] == (host, 81)


@pytest.mark.parametrize(
    "encoded, password",
    [
        ("se%3Acr%2Ft", b"se:cr/t"),
        pytest.param(
            "s%C3%A9cret",
            b"s\xc3\xa9cret",
            marks=pytest.mark.skipif(six.PY2, reason="PySocks on Python 2.7 encodes as ASCII"),
        ),
    ],
)
def test_socks_proxy_receives_credentials(encoded, password, origin):
    with FaultServer(socks_proxy(origin.address, b"us@er", password)) as proxy:
        with image_api("http://images.example", proxy=url_of(proxy, credentials="us%%40er:%s@" % encoded)) as api:
            assert api.list_images() == []
        assert origin.requests[0].header("Proxy-Authorization") is None


@pytest.mark.parametrize("credentials", ["user:secret@", ""])
@pytest.mark.parametrize("name", ["create_image", "list_images"])
def test_socks_proxy_rejecting_credentials_is_not_retried(name, credentials):
    with FaultServer(socks_proxy(None, b"user", b"other")) as proxy:
        with image_api("http://images.example", proxy=url_of(proxy, credentials=credentials)) as api:
            error, retries = failure(api, metal_python.ApiConnectionError, name)
            assert (retries, proxy.connections) == (0, 1)
            assert "authentication" in error.reason


def test_socks_proxy_rejecting_host_is_not_retried():
    with FaultServer(socks_proxy(None, response=failure_response(2))) as proxy:
        with image_api("http://images.example", proxy=url_of(proxy)) as api:
            error, retries = failure(api, metal_python.ApiConnectionError)
            assert (retries, "not allowed by ruleset" in error.reason) == (0, True)


@pytest.mark.parametrize("code", [1, 3, 4, 5])
def test_socks_proxy_unable_to_reach_host_is_retried(code):
    with FaultServer(socks_proxy(None, response=failure_response(code))) as proxy:
        with image_api("http://images.example", proxy=url_of(proxy)) as api:
            _, retries = failure(api, metal_python.ApiConnectionError)
            assert (retries, proxy.connections) == (2, 3)


def test_socks_proxy_connection_refused_is_retried():
    with closed_port() as port:
        with image_api("http://images.example", proxy="socks5h://user:secret@127.0.0.1:%d" % port) as api:
            assert failure(api, metal_python.ApiConnectionError)[1] == 2


@pytest.mark.parametrize("response", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x04\x00", REJECTED[:1], b"", b"\x05\x07"])
def test_server_without_socks_protocol_raises_connection_error(response):
    def respond(connection):
        connection.stream.read(3)
        connection.send(response)

    with FaultServer([respond]) as proxy, image_api("http://images.example", proxy=url_of(proxy)) as api:
        failure(api, metal_python.ApiConnectionError)


def after_greeting(step):
    """Return the script of a proxy that reads the greeting and then runs a step."""
    return [lambda connection: connection.stream.read(3), step]


SILENT = after_greeting(stall)
TRICKLE = after_greeting(trickle(b"\x05\x00" + SUCCEEDED * 40, 0.1))
LATE = after_greeting(delay(0.4)) + [b"\x05\x00", delay(0.4), SUCCEEDED[:3], delay(0.4), SUCCEEDED[3:], stall]


@pytest.mark.parametrize("timeout", [0.5, (0.5, 60), metal_python.Timeout(connect=60, read=60, total=0.5)], ids=repr)
@pytest.mark.parametrize("script", [SILENT, LATE], ids=["silent", "late"])
def test_timeouts_include_socks_handshake(script, timeout):
    if sys.version_info < (3,) and script is LATE:
        pytest.skip("PySocks on Python 2.7 bypasses the socket with the deadline")
    with FaultServer(script) as proxy:
        with image_api("http://images.example", proxy=url_of(proxy), retry=NO_RETRY) as api:
            started = time.time()
            failure(api, metal_python.ApiTimeoutError, _request_timeout=timeout)
            assert 0.3 < time.time() - started < 10


def test_timeout_through_socks_proxy_is_honored(origin):
    with FaultServer([stall]) as silent, FaultServer(socks_proxy(silent.address)) as proxy:
        with image_api("http://images.example", proxy=url_of(proxy), retry=NO_RETRY) as api:
            with pytest.raises(metal_python.ApiTimeoutError) as caught:
                api.create_image({"id": "a", "url": "http://a"}, _request_timeout=0.5)
            assert caught.value.may_have_been_sent is True


def test_socks_proxy_without_timeouts_to_ip_address_works(origin):
    with FaultServer(socks_proxy(origin.address)) as proxy, image_api(
        origin.url, proxy=url_of(proxy), timeout=None
    ) as api:
        assert api.list_images() == []


@pytest.mark.parametrize("timeout", [None, 30.0, (30, 30)])
def test_https_through_socks_proxy_verifies_certificate(timeout, tmp_path):
    pytest.importorskip("trustme")
    from support.certificate_authority import CertificateAuthority

    authority = CertificateAuthority()
    root = authority.write_root(tmp_path / "ca.pem")
    context = authority.server_context(u"images.example")
    with FaultServer(always(EMPTY_LIST), tls=context) as origin, FaultServer(socks_proxy(origin.address)) as proxy:
        with image_api("https://images.example", proxy=url_of(proxy), ssl_ca_cert=root) as api:
            assert [api.list_images(_request_timeout=timeout) for _ in range(2)] == [[], []]
        assert proxy.requests[0][:2] == ("images.example", 443)
        with image_api("https://images.example", proxy=url_of(proxy)) as api:
            failure(api, metal_python.TlsError)


PROGRAM = """
import sys
sys.modules["socks"] = None
import metal_python
configuration = metal_python.Configuration()
configuration.host = "http://images.example"
try:
    metal_python.ImageApi(metal_python.ApiClient(configuration)).list_images()
except metal_python.InvalidArgumentError as error:
    print(error)
"""


def test_socks_proxy_without_pysocks_error_names_variable_and_extra():
    variables = environment(all_proxy="socks5://user:secret@proxy.example:1080")
    output = subprocess.check_output([sys.executable, "-c", PROGRAM], env=variables, stderr=subprocess.STDOUT)
    assert output.decode("ascii").strip() == (
        "all_proxy is the SOCKS proxy socks5://proxy.example:1080, which requires PySocks: "
        "pip install 'metal-python[socks]'"
    )


def test_socks_proxy_without_timeouts_to_host_name_works(origin):
    with FaultServer(socks_proxy(origin.address)) as proxy:
        with image_api("http://images.example", proxy=url_of(proxy), timeout=None) as api:
            assert api.list_images() == []


def test_socks_proxy_with_two_addresses_falls_back_to_second(origin, monkeypatch):
    with closed_port() as closed, FaultServer(socks_proxy(origin.address)) as proxy:
        found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in (closed, proxy.port)]
        real = socket.getaddrinfo
        resolve = lambda host, *args: list(found) if host == "proxy.example" else real(host, *args)  # noqa: E731
        monkeypatch.setattr(socket, "getaddrinfo", resolve)
        with image_api("http://images.example", proxy="socks5h://proxy.example") as api:
            assert api.list_images() == []
            assert api.api_client.clock.sleeps == []
