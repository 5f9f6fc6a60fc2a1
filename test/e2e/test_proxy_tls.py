"""HTTPS proxies (TLS to the proxy)."""

import pytest
import six
from support.fault_cases import EMPTY_LIST, image_api
from support.fault_server import FaultServer, always
from support.proxy_server import tunnel

import metal_python

trustme = pytest.importorskip("trustme")


@pytest.fixture(scope="module")
def authority():
    from support.certificate_authority import CertificateAuthority

    return CertificateAuthority()


@pytest.fixture(scope="module")
def root(authority, tmp_path_factory):
    return authority.write_root(tmp_path_factory.mktemp("root") / "ca.pem")


def test_http_through_https_proxy_works(authority, root):
    with FaultServer(always(EMPTY_LIST)) as origin:
        with FaultServer(always(EMPTY_LIST), tls=authority.server_context(), host="localhost") as proxy:
            url = proxy.url.replace("//", "//user:secret@")
            with image_api(origin.url, proxy=url, ssl_ca_cert=root) as api:
                assert api.list_images() == []
            assert (proxy.targets, origin.connections) == ([origin.url + "/v1/image"], 0)
            assert proxy.requests[0].header("Proxy-Authorization") == "Basic dXNlcjpzZWNyZXQ="


def test_untrusted_https_proxy_receives_no_request(authority):
    with FaultServer(always(EMPTY_LIST), tls=authority.server_context(), host="localhost") as proxy:
        url = proxy.url.replace("//", "//user:secret@")
        for origin in ["http://127.0.0.1:1", "https://localhost:1"]:
            if six.PY2 and origin.startswith("https:"):
                continue  # Python 2.7 has no TLS in TLS
            with image_api(origin, proxy=url, api_key={"Authorization": "Bearer t"}) as api:
                with pytest.raises(metal_python.ApiConnectionError) as caught:
                    api.list_images()
                assert "secret" not in str(caught.value)
                assert (caught.value.may_have_been_sent, proxy.requests) == (False, [])


def test_verify_ssl_false_accepts_untrusted_https_proxy(authority):
    with FaultServer(always(EMPTY_LIST)) as origin:
        with FaultServer(always(EMPTY_LIST), tls=authority.server_context(), host="localhost") as proxy:
            with image_api(origin.url, proxy=proxy.url, verify_ssl=False) as api:
                assert api.list_images() == []


@pytest.mark.skipif(six.PY2, reason="Python 2.7 has no TLS in TLS")
def test_https_through_https_proxy_works(authority, root):
    with FaultServer(always(EMPTY_LIST), tls=authority.server_context(), host="localhost") as origin:
        with FaultServer(tunnel(origin.address), tls=authority.server_context(), host="localhost") as proxy:
            with image_api(origin.url, proxy=proxy.url, ssl_ca_cert=root) as api:
                assert api.list_images() == []
                assert api.list_images(_request_timeout=30.0) == []
            assert proxy.methods == ["CONNECT"]
            assert len(origin.requests) == 2
