"""TLS settings of a configuration."""

import os
import ssl
import subprocess
import sys

import pytest
from support.fault_cases import EMPTY_LIST, image_api
from support.fault_server import FaultServer, always, delay, read, stall, trickle

import metal_python
from metal_python import TlsError

trustme = pytest.importorskip("trustme")


@pytest.fixture(scope="module")
def authority():
    from support.certificate_authority import CertificateAuthority

    return CertificateAuthority()


@pytest.fixture
def root(authority, tmp_path):
    return authority.write_root(tmp_path / "ca.pem")


@pytest.fixture
def server(authority):
    with FaultServer(always(EMPTY_LIST), tls=authority.server_context(), host="localhost") as fault_server:
        yield fault_server


def rejection(server, **settings):
    """Return the error message of a request that fails before anything is sent."""
    with image_api(server.url, **settings) as api:
        with pytest.raises(TlsError) as caught:
            api.list_images()
        assert (caught.value.may_have_been_sent, server.requests, api.api_client.clock.sleeps) == (False, [], [])
        return str(caught.value)


def test_ca_file_with_several_certificates_is_trusted(server, root, tmp_path):
    from support.certificate_authority import CertificateAuthority

    other = CertificateAuthority().write_root(tmp_path / "other.pem")
    both = tmp_path / "both.pem"
    both.write_bytes(open(other, "rb").read() + open(root, "rb").read())
    with image_api(server.url, ssl_ca_cert=str(both)) as api:
        assert api.list_images() == []


@pytest.mark.parametrize("name", ["ca.pem", "ca.crt", "ca.cer"])
def test_ca_folder_is_trusted(server, authority, tmp_path, name):
    authority.write_root(tmp_path / name)
    (tmp_path / "README").write_text(u"other files are ignored")
    with image_api(server.url, ssl_ca_cert=str(tmp_path)) as api:
        assert api.list_images() == []


def test_ca_folder_with_subject_hash_names_is_trusted(server, authority, tmp_path):
    path = authority.write_root(tmp_path / "ca")
    try:
        name = subprocess.check_output(["openssl", "x509", "-noout", "-subject_hash", "-in", path]).decode("ascii")
    except OSError:
        pytest.skip("the openssl command is not installed")
    os.rename(path, str(tmp_path / (name.strip() + ".0")))
    with image_api(server.url, ssl_ca_cert=str(tmp_path)) as api:
        assert api.list_images() == []


def test_empty_ca_folder_rejects_certificate(server, tmp_path):
    assert "certificate verify failed" in rejection(server, ssl_ca_cert=str(tmp_path))


@pytest.mark.parametrize("content", [None, b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nxx\n"])
def test_unreadable_ca_file_is_named(server, tmp_path, content):
    path = tmp_path / "my-ca.pem"
    if content is not None:
        path.write_bytes(content)
    assert "my-ca.pem" in rejection(server, ssl_ca_cert=str(path))
    assert server.connections == 0


def test_invalid_ca_file_in_folder_is_named(server, tmp_path):
    (tmp_path / "broken.pem").write_bytes(b"no certificate")
    assert "broken.pem" in rejection(server, ssl_ca_cert=str(tmp_path))


@pytest.mark.parametrize(
    "settings", [{"cert_file": "missing.pem"}, {"cert_file": "missing.pem", "key_file": "missing.key"}]
)
def test_missing_client_certificate_file_is_named(server, root, settings):
    assert "missing.pem" in rejection(server, ssl_ca_cert=root, **settings)
    assert server.connections == 0


def test_missing_key_file_is_named(server, root, authority, tmp_path):
    certificate, _ = authority.write_client(tmp_path)
    assert "missing.key" in rejection(server, ssl_ca_cert=root, cert_file=certificate, key_file="missing.key")


def test_key_not_matching_certificate_is_named(server, root, authority, tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    certificate, _ = authority.write_client(tmp_path / "one")
    _, key = authority.write_client(tmp_path / "two")
    assert key in rejection(server, ssl_ca_cert=root, cert_file=certificate, key_file=key)


PROGRAM = """
import sys, metal_python
configuration = metal_python.Configuration()
configuration.host, configuration.cert_file, configuration.key_file = sys.argv[1:]
configuration.verify_ssl = False
try:
    metal_python.ImageApi(metal_python.ApiClient(configuration)).list_images()
except metal_python.TlsError as error:
    print(error.reason)
"""


def test_encrypted_key_without_password_raises_without_prompt(server, authority, tmp_path):
    certificate, key = authority.write_client(tmp_path)
    locked = str(tmp_path / "locked.key")
    command = ["openssl", "rsa", "-aes256", "-passout", "pass:secret", "-in", key, "-out", locked]
    if "EC PRIVATE" in open(key).read():
        command[1] = "ec"
    try:
        with open(os.devnull, "wb") as devnull:
            subprocess.check_call(command, stderr=devnull, stdout=devnull)
    except OSError:
        pytest.skip("the openssl command is not installed")
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join(path or os.getcwd() for path in sys.path))
    with open(os.devnull) as devnull:
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, server.url, certificate, locked],
            env=environment,
            stdin=devnull,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        output, errors = process.communicate()
    assert (b"locked.key" in output, errors) == (True, b"")


def test_client_certificate_is_sent(authority, root, tmp_path):
    certificate, key = authority.write_client(tmp_path)
    context = authority.server_context(clients_of=authority)
    with FaultServer(always(EMPTY_LIST), tls=context, host="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root, cert_file=certificate, key_file=key) as api:
            assert api.list_images() == []


def test_client_certificate_and_key_in_one_file_are_sent(authority, root, tmp_path):
    certificate, key = authority.write_client(tmp_path)
    both = tmp_path / "both.pem"
    both.write_bytes(open(certificate, "rb").read() + open(key, "rb").read())
    context = authority.server_context(clients_of=authority)
    with FaultServer(always(EMPTY_LIST), tls=context, host="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root, cert_file=str(both)) as api:
            assert api.list_images() == []


def test_assert_hostname_replaces_host_name(authority, root):
    context = authority.server_context(u"other.example")
    with FaultServer(always(EMPTY_LIST), tls=context, host="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root, assert_hostname="other.example") as api:
            assert api.list_images() == []


def test_assert_hostname_not_in_certificate_is_rejected(server, root):
    assert "other.example" in rejection(server, ssl_ca_cert=root, assert_hostname="other.example")


def test_assert_hostname_false_accepts_any_host_name(authority, root):
    context = authority.server_context(u"other.example")
    with FaultServer(always(EMPTY_LIST), tls=context, host="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root, assert_hostname=False) as api:
            assert api.list_images() == []


def test_assert_hostname_false_still_verifies_issuer(server):
    assert "certificate verify failed" in rejection(server, assert_hostname=False)


@pytest.mark.skipif(not hasattr(ssl, "TLSVersion"), reason="needs ssl.TLSVersion")
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
@pytest.mark.parametrize("version", ["TLSv1", "TLSv1_1"])
def test_tls_before_1_2_is_rejected(authority, root, version):
    context = authority.server_context()
    context.minimum_version = context.maximum_version = getattr(ssl.TLSVersion, version)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with FaultServer(always(EMPTY_LIST), tls=context, host="localhost") as server:
        rejection(server, ssl_ca_cert=root)


@pytest.mark.skipif(not hasattr(ssl, "TLSVersion"), reason="needs ssl.TLSVersion")
def test_tls_1_2_is_accepted(authority, root):
    context = authority.server_context()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with FaultServer(always(EMPTY_LIST), tls=context, host="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root) as api:
            assert api.list_images() == []


def test_float_timeout_limits_slow_tls_response(authority, root):
    script = [read, b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n", trickle(b" " * 400, 0.05)]
    policy = metal_python.RetryPolicy(attempts=1)
    with FaultServer(script, tls=authority.server_context(), host="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root, retry=policy) as api:
            with pytest.raises(metal_python.ApiTimeoutError):
                api.list_images(_request_timeout=0.5)


def test_float_timeout_limits_silent_tls_server(authority, root):
    with FaultServer([read, stall], tls=authority.server_context(), host="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root, retry=metal_python.RetryPolicy(attempts=1)) as api:
            with pytest.raises(metal_python.ApiTimeoutError) as caught:
                api.list_images(_request_timeout=0.5)
            assert caught.value.may_have_been_sent


def test_float_timeout_does_not_affect_fast_tls_response(authority, root):
    script = [read, delay(0.1), EMPTY_LIST]
    with FaultServer(script, tls=authority.server_context(), host="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root) as api:
            assert api.list_images(_request_timeout=30.0) == []
