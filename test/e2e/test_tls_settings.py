"""TLS: the settings of a configuration."""

import os
import ssl
import subprocess
import sys

import pytest
from support.fault_cases import EMPTY_LIST, image_api
from support.fault_server import FaultServer, always, hold, pause, read, trickle

import metal_python
from metal_python import TlsError

trustme = pytest.importorskip("trustme")


@pytest.fixture(scope="module")
def authority():
    from support.authority import Authority

    return Authority()


@pytest.fixture
def root(authority, tmp_path):
    return authority.write_root(tmp_path / "ca.pem")


@pytest.fixture
def server(authority):
    with FaultServer(always(EMPTY_LIST), tls=authority.server_context(), name="localhost") as fault_server:
        yield fault_server


def refusal(server, **settings):
    """Make a call that must fail before anything is sent, and return the error's text."""
    with image_api(server.url, **settings) as api:
        with pytest.raises(TlsError) as caught:
            api.list_images()
        assert (caught.value.may_have_been_sent, server.requests, api.api_client.clock.sleeps) == (False, [], [])
        return str(caught.value)


def test_a_file_of_several_cas(server, root, tmp_path):
    from support.authority import Authority

    other = Authority().write_root(tmp_path / "other.pem")
    both = tmp_path / "both.pem"
    both.write_bytes(open(other, "rb").read() + open(root, "rb").read())
    with image_api(server.url, ssl_ca_cert=str(both)) as api:
        assert api.list_images() == []


@pytest.mark.parametrize("name", ["ca.pem", "ca.crt", "ca.cer"])
def test_a_folder_of_cas(server, authority, tmp_path, name):
    authority.write_root(tmp_path / name)
    (tmp_path / "README").write_text(u"what is not a certificate is left alone")
    with image_api(server.url, ssl_ca_cert=str(tmp_path)) as api:
        assert api.list_images() == []


def test_a_folder_of_cas_by_their_hashes(server, authority, tmp_path):
    path = authority.write_root(tmp_path / "ca")
    try:
        name = subprocess.check_output(["openssl", "x509", "-noout", "-subject_hash", "-in", path]).decode("ascii")
    except OSError:
        pytest.skip("the openssl command is not installed")
    os.rename(path, str(tmp_path / (name.strip() + ".0")))
    with image_api(server.url, ssl_ca_cert=str(tmp_path)) as api:
        assert api.list_images() == []


def test_an_empty_folder_trusts_nobody(server, tmp_path):
    assert "certificate verify failed" in refusal(server, ssl_ca_cert=str(tmp_path))


@pytest.mark.parametrize("content", [None, b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nxx\n"])
def test_a_ca_file_that_cannot_be_read_is_named(server, tmp_path, content):
    path = tmp_path / "my-ca.pem"
    if content is not None:
        path.write_bytes(content)
    assert "my-ca.pem" in refusal(server, ssl_ca_cert=str(path))
    assert server.connections == 0


def test_a_ca_file_in_a_folder_that_cannot_be_read_is_named(server, tmp_path):
    (tmp_path / "broken.pem").write_bytes(b"no certificate")
    assert "broken.pem" in refusal(server, ssl_ca_cert=str(tmp_path))


@pytest.mark.parametrize("settings", [{"cert_file": "none.pem"}, {"cert_file": "none.pem", "key_file": "none.key"}])
def test_a_client_certificate_that_cannot_be_read_is_named(server, root, settings):
    assert "none.pem" in refusal(server, ssl_ca_cert=root, **settings)
    assert server.connections == 0


def test_a_key_that_cannot_be_read_is_named(server, root, authority, tmp_path):
    certificate, _ = authority.write_client(tmp_path)
    assert "none.key" in refusal(server, ssl_ca_cert=root, cert_file=certificate, key_file="none.key")


def test_a_key_of_another_certificate_is_named(server, root, authority, tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    certificate, _ = authority.write_client(tmp_path / "one")
    _, key = authority.write_client(tmp_path / "two")
    assert key in refusal(server, ssl_ca_cert=root, cert_file=certificate, key_file=key)


ENCRYPTED = """
import sys, metal_python
configuration = metal_python.Configuration()
configuration.host, configuration.cert_file, configuration.key_file = sys.argv[1:]
configuration.verify_ssl = False
try:
    metal_python.ImageApi(metal_python.ApiClient(configuration)).list_images()
except metal_python.TlsError as error:
    print(error.reason)
"""


def test_a_key_with_a_password_is_an_error_and_no_question(server, authority, tmp_path):
    certificate, key = authority.write_client(tmp_path)
    locked = str(tmp_path / "locked.key")
    command = ["openssl", "rsa", "-aes256", "-passout", "pass:secret", "-in", key, "-out", locked]
    if "EC PRIVATE" in open(key).read():
        command[1] = "ec"
    try:
        with open(os.devnull, "wb") as nothing:
            subprocess.check_call(command, stderr=nothing, stdout=nothing)
    except OSError:
        pytest.skip("the openssl command is not installed")
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join(path or os.getcwd() for path in sys.path))
    with open(os.devnull) as nothing:
        process = subprocess.Popen(
            [sys.executable, "-c", ENCRYPTED, server.url, certificate, locked],
            env=environment,
            stdin=nothing,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        output, errors = process.communicate()
    assert (b"locked.key" in output, errors) == (True, b"")


def test_a_client_certificate_is_shown(authority, root, tmp_path):
    certificate, key = authority.write_client(tmp_path)
    context = authority.server_context(clients_of=authority)
    with FaultServer(always(EMPTY_LIST), tls=context, name="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root, cert_file=certificate, key_file=key) as api:
            assert api.list_images() == []


def test_a_client_certificate_and_key_may_be_one_file(authority, root, tmp_path):
    certificate, key = authority.write_client(tmp_path)
    both = tmp_path / "both.pem"
    both.write_bytes(open(certificate, "rb").read() + open(key, "rb").read())
    context = authority.server_context(clients_of=authority)
    with FaultServer(always(EMPTY_LIST), tls=context, name="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root, cert_file=str(both)) as api:
            assert api.list_images() == []


def test_assert_hostname_is_the_name_that_counts(authority, root):
    context = authority.server_context(u"other.example")
    with FaultServer(always(EMPTY_LIST), tls=context, name="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root, assert_hostname="other.example") as api:
            assert api.list_images() == []


def test_assert_hostname_must_be_in_the_certificate(server, root):
    assert "other.example" in refusal(server, ssl_ca_cert=root, assert_hostname="other.example")


def test_assert_hostname_false_looks_at_no_name(authority, root):
    context = authority.server_context(u"other.example")
    with FaultServer(always(EMPTY_LIST), tls=context, name="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root, assert_hostname=False) as api:
            assert api.list_images() == []


def test_assert_hostname_false_still_looks_at_the_issuer(server):
    assert "certificate verify failed" in refusal(server, assert_hostname=False)


@pytest.mark.skipif(
    not hasattr(ssl, "TLSVersion"), reason="this Python cannot make a server that is limited to old TLS"
)
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
@pytest.mark.parametrize("version", ["TLSv1", "TLSv1_1"])
def test_older_tls_is_refused(authority, root, version):
    context = authority.server_context()
    context.minimum_version = context.maximum_version = getattr(ssl.TLSVersion, version)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with FaultServer(always(EMPTY_LIST), tls=context, name="localhost") as server:
        refusal(server, ssl_ca_cert=root)


@pytest.mark.skipif(
    not hasattr(ssl, "TLSVersion"), reason="this Python cannot make a server that is limited to TLS 1.2"
)
def test_tls_1_2_is_enough(authority, root):
    context = authority.server_context()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with FaultServer(always(EMPTY_LIST), tls=context, name="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root) as api:
            assert api.list_images() == []


def test_a_float_limits_a_call_whose_answer_trickles_through_tls(authority, root):
    script = [read, b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n", trickle(b" " * 400, 0.05)]
    policy = metal_python.RetryPolicy(attempts=1)
    with FaultServer(script, tls=authority.server_context(), name="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root, retry=policy) as api:
            with pytest.raises(metal_python.ApiTimeoutError):
                api.list_images(_request_timeout=0.5)


def test_a_float_limits_a_silent_server_behind_tls(authority, root):
    with FaultServer([read, hold], tls=authority.server_context(), name="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root, retry=metal_python.RetryPolicy(attempts=1)) as api:
            with pytest.raises(metal_python.ApiTimeoutError) as caught:
                api.list_images(_request_timeout=0.5)
            assert caught.value.may_have_been_sent


def test_a_float_leaves_a_call_through_tls_alone_that_is_soon_answered(authority, root):
    script = [read, pause(0.1), EMPTY_LIST]
    with FaultServer(script, tls=authority.server_context(), name="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root) as api:
            assert api.list_images(_request_timeout=30.0) == []
