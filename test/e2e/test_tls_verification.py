"""TLS certificate verification: trusted servers, error messages, no request to an untrusted server."""

import warnings

import pytest
from support.fault_cases import ALL, EMPTY_LIST, READS, WRITES, call, ids, image_api, success_response
from support.fault_server import FaultServer, always, read, responses, stall

import metal_python
from metal_python import ApiConnectionError, TlsError

trustme = pytest.importorskip("trustme")


@pytest.fixture(scope="module")
def authority():
    from support.certificate_authority import CertificateAuthority

    return CertificateAuthority()


@pytest.fixture(scope="module")
def other_authority():
    from support.certificate_authority import CertificateAuthority

    return CertificateAuthority()


@pytest.fixture(scope="module")
def root(authority, tmp_path_factory):
    return authority.write_root(tmp_path_factory.mktemp("root") / "ca.pem")


def tls_error(context, name="list_images", host="localhost", **settings):
    """Call an operation on an untrusted server and return the TlsError."""
    with FaultServer(always(success_response(name)), tls=context, host=host) as server, image_api(
        server.url, **settings
    ) as api:
        with pytest.raises(TlsError) as caught:
            call(api, name)
        assert not caught.value.may_have_been_sent
        assert (server.requests, server.connections, api.api_client.clock.sleeps) == ([], 1, [])
        assert server.url in caught.value.reason
        return caught.value


def assert_trusted(context, name="list_images", host="localhost", **settings):
    """Call an operation twice on a trusted server."""
    with FaultServer(always(success_response(name)), tls=context, host=host) as server, image_api(
        server.url, **settings
    ) as api:
        for _ in range(2):
            assert ids(call(api, name)) == ["ubuntu-24.04"]
        assert (len(server.requests), server.connections) == (2, 1)


@pytest.mark.parametrize("name", ALL)
def test_certificate_of_configured_ca_is_trusted(name, authority, root):
    assert_trusted(authority.server_context(), name, ssl_ca_cert=root)


def test_certificate_for_ip_address_is_trusted(authority, root):
    assert_trusted(authority.server_context(u"127.0.0.1"), host="127.0.0.1", ssl_ca_cert=root)


@pytest.mark.parametrize("name", ALL)
def test_unknown_issuer_raises_tls_error(name, authority):
    reason = tls_error(authority.server_context(), name).reason
    assert "certificate verify failed" in reason


def test_issuer_other_than_configured_ca_raises_tls_error(authority, other_authority, root):
    reason = tls_error(other_authority.server_context(), ssl_ca_cert=root).reason
    assert "certificate verify failed" in reason


@pytest.mark.parametrize("name", WRITES + ["list_images"])
def test_wrong_host_name_raises_tls_error(name, authority, root):
    reason = tls_error(authority.server_context(u"other.example"), name, ssl_ca_cert=root).reason
    assert "localhost" in reason


def test_wrong_ip_address_raises_tls_error(authority, root):
    reason = tls_error(authority.server_context(u"localhost"), host="127.0.0.1", ssl_ca_cert=root).reason
    assert "127.0.0.1" in reason


@pytest.mark.parametrize("name", WRITES + ["list_images"])
def test_expired_certificate_raises_tls_error(name, authority, root):
    reason = tls_error(authority.server_context(expired=True), name, ssl_ca_cert=root).reason
    assert "certificate verify failed" in reason


@pytest.mark.parametrize("name", ALL)
def test_https_to_plain_http_port_raises_connection_error(name):
    def respond_without_tls(connection):
        connection.socket.recv(4)
        connection.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        stall(connection)

    with FaultServer([respond_without_tls]) as server:
        with image_api(server.url.replace("http:", "https:"), timeout=20) as api:
            with pytest.raises(ApiConnectionError) as caught:
                call(api, name)
            assert not caught.value.may_have_been_sent
            assert "plain HTTP" in str(caught.value)
            assert server.connections == 1


def test_http_to_tls_port_raises_connection_error(authority):
    with FaultServer(always(EMPTY_LIST), tls=authority.server_context()) as server:
        with image_api(server.url.replace("https:", "http:"), retry=metal_python.RetryPolicy(attempts=1)) as api:
            with pytest.raises(ApiConnectionError):
                api.list_images()


@pytest.mark.parametrize("name", READS + WRITES)
def test_each_new_connection_verifies_certificate(name, authority, other_authority, root):
    good_context, bad_context = authority.server_context(), other_authority.server_context()
    with FaultServer(responses(success_response(name)), tls=good_context, host="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root) as api:
            call(api, name)
            assert server.wait_until_disconnected()
            server.tls = bad_context
            server.set_scripts(always(success_response(name)))
            with pytest.raises(TlsError):
                call(api, name)
            assert server.requests == []


def test_redirect_within_https_is_followed(authority, root):
    moved = b"HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n"
    script = responses(moved, EMPTY_LIST)
    with FaultServer(script, tls=authority.server_context(), host="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root) as api:
            assert api.list_images() == []


def test_redirect_from_https_to_http_is_not_followed(authority, root):
    with FaultServer(always(EMPTY_LIST)) as plain:
        moved = b"HTTP/1.1 302 Found\r\nLocation: %s/\r\nContent-Length: 0\r\n\r\n" % plain.url.encode("ascii")
        with FaultServer(responses(moved), tls=authority.server_context(), host="localhost") as server:
            with image_api(server.url, ssl_ca_cert=root) as api:
                with pytest.raises(metal_python.ApiStatusError):
                    api.list_images()
        assert plain.connections == 0


def test_verify_ssl_false_accepts_any_certificate_with_warning(other_authority):
    import urllib3

    context = other_authority.server_context(u"other.example")
    with FaultServer(always(EMPTY_LIST), tls=context, host="localhost") as server:
        with image_api(server.url, verify_ssl=False) as api:
            # Python 2.7 stores emitted warnings there and ignores a later simplefilter().
            getattr(urllib3.connectionpool, "__warningregistry__", {}).clear()
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                assert api.list_images() == []
    assert urllib3.exceptions.InsecureRequestWarning in [warning.category for warning in caught]


def test_verified_request_emits_no_warning(authority, root):
    with FaultServer(always(EMPTY_LIST), tls=authority.server_context(), host="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root) as api:
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                assert api.list_images() == []
    assert [warning for warning in caught if "Insecure" in str(warning.category)] == []


def test_connection_closed_before_tls_response_may_have_been_sent(authority, root):
    with FaultServer([read], tls=authority.server_context(), host="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root) as api:
            with pytest.raises(ApiConnectionError) as caught:
                call(api, "create_image")
            assert (caught.value.may_have_been_sent, len(server.requests)) == (True, 1)


def test_truncated_body_over_tls_raises_connection_error(authority, root):
    truncated = [read, b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n[{"]
    with FaultServer(truncated, tls=authority.server_context(), host="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root) as api:
            with pytest.raises(ApiConnectionError) as caught:
                api.list_images()
            assert (caught.value.status, server.connections) == (200, 3)
