"""TLS: CA certificates of the environment, PEM strings, older CAs and client certificates."""

import io
import os
import socket
import ssl
import sys

import pytest
import urllib3
from support.fault_cases import EMPTY_LIST, call, image_api
from support.fault_server import FaultServer, always, read_first_byte, reset, stall

import metal_python
from metal_python import TlsError
from metal_python.tls import raise_alert

trustme = pytest.importorskip("trustme")
VARIABLES = ["SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"]

IS_STRICT = bool(
    getattr(urllib3.util.ssl_.create_urllib3_context(), "verify_flags", 0) & getattr(ssl, "VERIFY_X509_STRICT", 0)
)


@pytest.fixture(autouse=True)
def unset_ca_variables(monkeypatch):
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def authority():
    from support.certificate_authority import CertificateAuthority

    return CertificateAuthority()


@pytest.fixture(scope="module")
def other_ca(tmp_path_factory):
    """Return the certificate file of a CA that issued no certificate of these tests."""
    from support.certificate_authority import CertificateAuthority

    return CertificateAuthority().write_root(tmp_path_factory.mktemp("other") / "other.pem")


@pytest.fixture
def root(authority, tmp_path):
    (tmp_path / "roots").mkdir()
    return authority.write_root(tmp_path / "roots" / "ca.pem")


@pytest.fixture
def server(authority):
    with FaultServer(always(EMPTY_LIST), tls=authority.server_context(), host="localhost") as fault_server:
        yield fault_server


def is_trusted(server, **settings):
    with image_api(server.url, **settings) as api:
        assert api.list_images() == []
    return True


def rejected(server, name="list_images", **settings):
    """Return the error reason of a request that must not be sent or retried."""
    before = list(server.requests)
    with image_api(server.url, **settings) as api:
        with pytest.raises(TlsError) as caught:
            call(api, name)
        assert (caught.value.may_have_been_sent, api.api_client.clock.sleeps, server.requests) == (False, [], before)
        return caught.value.reason


# CA certificates from environment variables


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_ca_file_variable_is_trusted(variable, server, root, monkeypatch):
    monkeypatch.setenv(variable, root)
    assert is_trusted(server)


@pytest.mark.parametrize("variable", ["SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_ca_folder_variable_is_trusted(variable, server, root, monkeypatch):
    monkeypatch.setenv(variable, os.path.dirname(root))
    assert is_trusted(server)


def test_ssl_cert_file_and_ssl_cert_dir_are_both_trusted(server, root, other_ca, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", other_ca)
    monkeypatch.setenv("SSL_CERT_DIR", os.path.dirname(root))
    assert is_trusted(server)


def test_ssl_cert_dir_with_several_folders_is_trusted(server, root, other_ca, tmp_path, monkeypatch):
    folders = [os.path.dirname(other_ca), str(tmp_path / "missing"), os.path.dirname(root)]
    monkeypatch.setenv("SSL_CERT_DIR", os.pathsep.join(folders))
    assert is_trusted(server)


def test_ssl_cert_dir_missing_next_to_ssl_cert_file_is_ignored(server, root, tmp_path, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", root)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "missing"))
    assert is_trusted(server)


@pytest.mark.parametrize("first, second", list(zip(VARIABLES[0:1] + VARIABLES[1:3], VARIABLES[2:3] + VARIABLES[2:])))
def test_ca_variables_precedence_first_wins(first, second, server, root, other_ca, monkeypatch):
    monkeypatch.setenv(first, os.path.dirname(other_ca) if first == "SSL_CERT_DIR" else other_ca)
    monkeypatch.setenv(second, root)
    assert "certificate verify failed" in rejected(server)


def test_ssl_ca_cert_overrides_environment(server, root, other_ca, monkeypatch):
    for name in VARIABLES:
        monkeypatch.setenv(name, other_ca)
    assert is_trusted(server, ssl_ca_cert=root)


@pytest.mark.parametrize("variable", VARIABLES)
def test_empty_ca_variable_is_ignored(variable, monkeypatch):
    from metal_python.tls import context_for

    expected = len(context_for(metal_python.Configuration()).get_ca_certs())
    monkeypatch.setenv(variable, "")
    assert len(context_for(metal_python.Configuration()).get_ca_certs()) == expected > 50


@pytest.mark.parametrize("variable", VARIABLES)
def test_ca_variable_with_missing_file_is_named(variable, server, tmp_path, monkeypatch):
    monkeypatch.setenv(variable, str(tmp_path / "missing"))
    reason = rejected(server)
    assert variable in reason and "missing" in reason


@pytest.mark.parametrize("variable", VARIABLES)
def test_verify_ssl_false_ignores_ca_variables(variable, server, tmp_path, monkeypatch):
    monkeypatch.setenv(variable, str(tmp_path / "missing"))
    assert is_trusted(server, verify_ssl=False)


def test_unknown_issuer_error_names_setting(server):
    assert "Configuration.ssl_ca_cert" in rejected(server)


def test_expired_certificate_error_names_no_setting(authority, root):
    context = authority.server_context(expired=True)
    with FaultServer(always(EMPTY_LIST), tls=context, host="localhost") as server:
        reason = rejected(server, ssl_ca_cert=root)
        assert "expired" not in reason or "Configuration." not in reason  # Python 2.7 reports no reason


# PEM strings instead of paths


def read_text(path):
    with io.open(path, encoding="ascii") as file:
        return file.read()


@pytest.mark.parametrize(
    "form",
    [
        lambda pem: pem,
        lambda pem: pem.encode("ascii"),
        lambda pem: u"# R\xf6ot\n\n" + pem + u"\n# end",
        lambda pem: pem.replace("\n", "\r\n"),
        lambda pem: pem.replace("\n", "\\n"),
        lambda pem: pem.replace("\n", " "),
        lambda pem: str(pem),
    ],
    ids=["unicode", "bytes", "comments", "crlf", "escaped", "spaces", "str"],
)
def test_pem_string_as_ssl_ca_cert_is_trusted(form, server, root, other_ca):
    assert is_trusted(server, ssl_ca_cert=form(read_text(root)))
    assert is_trusted(server, ssl_ca_cert=form(read_text(other_ca) + read_text(root)))
    assert "certificate verify failed" in rejected(server, ssl_ca_cert=form(read_text(other_ca)))


@pytest.mark.skipif(sys.version_info < (3,), reason="an environment variable of Python 2.7 is bytes")
@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"])
def test_pem_string_as_ca_variable_is_trusted(variable, server, root, monkeypatch):
    monkeypatch.setenv(variable, read_text(root))
    assert is_trusted(server)


SECRET = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC"


@pytest.mark.parametrize(
    "pem",
    [
        "-----BEGIN CERTIFICATE-----\n%s" % SECRET,
        "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n" % SECRET,
        "-----BEGIN CERTIFICATE-----\n%s \xfc\n-----END CERTIFICATE-----\n" % SECRET,
        "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n" % SECRET,
        "-----BEGIN TRUSTED CERTIFICATE-----\n%s\n" % SECRET,
        SECRET * 9,
        "%s\n%s" % (SECRET, SECRET),
    ],
    ids=["truncated", "invalid", "not ascii", "key", "trusted", "base64", "lines"],
)
def test_invalid_pem_string_error_names_setting_without_content(pem, server):
    reason = rejected(server, ssl_ca_cert=pem)
    assert "Configuration.ssl_ca_cert" in reason and SECRET[:10] not in reason
    assert server.connections == 0


@pytest.mark.parametrize("form", [lambda pem: pem, lambda pem: pem.encode("ascii")], ids=["str", "bytes"])
@pytest.mark.parametrize("setting", ["cert_file", "key_file"])
def test_pem_string_as_client_certificate_error_names_setting_without_content(
    setting, form, server, root, authority, tmp_path
):
    paths = dict(zip(("cert_file", "key_file"), authority.write_client(tmp_path)))
    pem = read_text(paths[setting])
    reason = rejected(server, ssl_ca_cert=root, **dict(paths, **{setting: form(pem)}))
    assert "Configuration.%s must be the path of a file" % setting in reason
    assert not any(line in reason for line in pem.splitlines())


@pytest.mark.parametrize("value", [5.5, 0, ["ca.pem"], object()])
@pytest.mark.parametrize("setting", ["ssl_ca_cert", "cert_file", "key_file"])
def test_certificate_setting_of_wrong_type_is_named(setting, value, server, root, authority, tmp_path):
    if not value:
        pytest.skip("unset")
    paths = dict(zip(("cert_file", "key_file"), authority.write_client(tmp_path)), ssl_ca_cert=root)
    reason = rejected(server, **dict(paths, **{setting: value}))
    assert reason == "Configuration.%s must be the path of a file, not %s" % (setting, type(value).__name__)


@pytest.mark.skipif(sys.version_info < (3, 6), reason="Python 2.7 has no pathlib")
def test_path_objects_are_accepted(authority, server, root, tmp_path):
    import pathlib

    certificate, key = [pathlib.Path(name) for name in authority.write_client(tmp_path)]
    assert is_trusted(server, ssl_ca_cert=pathlib.Path(root), cert_file=certificate, key_file=key)
    assert is_trusted(server, ssl_ca_cert=pathlib.Path(root).parent)
    assert is_trusted(server, ssl_ca_cert=root.encode("ascii"))


# Older CAs


@pytest.fixture
def old_ca_server(tmp_path):
    """Return a server whose CA has neither key identifiers nor key usage, and the CA file."""
    from support.certificate_authority import write_legacy_ca

    root, certificate = write_legacy_ca(tmp_path)
    context = ssl.SSLContext(getattr(ssl, "PROTOCOL_TLS_SERVER", ssl.PROTOCOL_SSLv23))
    context.load_cert_chain(certificate)
    with FaultServer(always(EMPTY_LIST), tls=context, host="localhost") as server:
        yield server, root


def test_verify_x509_strict_false_trusts_older_ca(old_ca_server):
    server, root = old_ca_server
    assert is_trusted(server, ssl_ca_cert=root, verify_x509_strict=False)


@pytest.mark.skipif(not IS_STRICT, reason="older Pythons and urllib3 before 2.4 do not set VERIFY_X509_STRICT")
def test_older_ca_error_names_verify_x509_strict(old_ca_server):
    server, root = old_ca_server
    reason = rejected(server, ssl_ca_cert=root)
    assert "Configuration.verify_x509_strict = False" in reason


def test_verify_x509_strict_false_still_verifies_issuer(old_ca_server, server):
    for each in (old_ca_server[0], server):
        assert "Configuration.ssl_ca_cert" in rejected(each, verify_x509_strict=False)


def test_verify_x509_strict_false_still_verifies_host_name(old_ca_server):
    server, root = old_ca_server
    server.url = server.url.replace("localhost", "127.0.0.1")
    assert "127.0.0.1" in rejected(server, ssl_ca_cert=root, verify_x509_strict=False)


def test_verify_x509_strict_false_clears_only_strict_flag():
    from metal_python.tls import context_for

    configuration = metal_python.Configuration()
    strict = context_for(configuration)
    configuration.verify_x509_strict = False
    lax = context_for(configuration)
    assert lax.verify_flags == strict.verify_flags & ~ssl.VERIFY_X509_STRICT
    assert (lax.verify_mode, lax.check_hostname, lax.options) == (
        ssl.CERT_REQUIRED,
        strict.check_hostname,
        strict.options,
    )


# Client certificates

MAXIMUM = ["TLSv1_2", "TLSv1_3"] if hasattr(ssl, "TLSVersion") else [None]


def client_server(authority, clients_of, version):
    """Return a server that requires a client certificate."""
    context = authority.server_context(clients_of=clients_of)
    if version:
        context.maximum_version = getattr(ssl.TLSVersion, version)
    return FaultServer(always(EMPTY_LIST), tls=context, host="localhost")


@pytest.mark.parametrize("timeout", [None, 20, (20, 20)])
@pytest.mark.parametrize("name", ["list_images", "create_image", "delete_image"])
@pytest.mark.parametrize("version", MAXIMUM)
def test_missing_client_certificate_error_names_setting(version, name, timeout, authority, root):
    with client_server(authority, authority, version) as server:
        for _ in range(5):  # a race between client and server decides how the alert is received
            reason = rejected(server, name, ssl_ca_cert=root, timeout=timeout)
            assert "client certificate" in reason and "Configuration.cert_file" in reason
        assert server.connections == 5


@pytest.mark.parametrize("version", MAXIMUM)
def test_client_certificate_of_other_ca_error_names_setting(version, authority, root, tmp_path):
    from support.certificate_authority import CertificateAuthority

    certificate, key = CertificateAuthority().write_client(tmp_path)
    with client_server(authority, authority, version) as server:
        for _ in range(5):
            reason = rejected(server, "create_image", ssl_ca_cert=root, cert_file=certificate, key_file=key)
            assert "client certificate" in reason and "Configuration.cert_file" in reason


@pytest.mark.parametrize(
    "password", ["secret", b"secret", u"s\xe9cret", lambda: "secret"], ids=["str", "bytes", "unicode", "function"]
)
def test_key_password_decrypts_key(password, authority, root, tmp_path):
    plain = password() if callable(password) else password
    plain = plain if isinstance(plain, bytes) else plain.encode("utf-8")
    certificate, key = authority.write_client(tmp_path, password=plain)
    settings = {"ssl_ca_cert": root, "cert_file": certificate, "key_file": key, "key_password": password}
    with client_server(authority, authority, None) as server:
        assert is_trusted(server, **settings)


@pytest.mark.parametrize("password", [None, "", "wrong-secret", u"wrong-secr\xe9t", 5, "secret" * 500])
def test_wrong_key_password_error_names_setting_without_password(password, authority, server, root, tmp_path):
    certificate, key = authority.write_client(tmp_path, password=b"other")
    settings = {"ssl_ca_cert": root, "cert_file": certificate, "key_file": key, "key_password": password}
    reason = rejected(server, **settings)
    assert "Configuration.key_password" in reason and "client.key" in reason and "secr" not in reason
    assert server.connections == 0


def test_key_password_is_ignored_for_unencrypted_key(authority, server, root, tmp_path):
    certificate, key = authority.write_client(tmp_path)
    assert is_trusted(server, ssl_ca_cert=root, cert_file=certificate, key_file=key, key_password="unused")


def test_key_password_is_not_in_repr_or_debug_report():
    configuration = metal_python.Configuration()
    configuration.key_password = "secret"
    assert "secret" not in repr(configuration) + configuration.to_debug_report()


def connect(server):
    """Return a TLS socket connected to a server."""
    context = ssl.SSLContext(getattr(ssl, "PROTOCOL_TLS_CLIENT", ssl.PROTOCOL_SSLv23))
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context.wrap_socket(socket.create_connection(server.address))


def test_raise_alert_without_alert_returns_none(authority):
    with FaultServer([stall], tls=authority.server_context(), host="localhost") as server:
        sock = connect(server)
        assert raise_alert(sock) is None
        sock.close()
        assert raise_alert(sock) is None
        plain = socket.create_connection(server.address)
        assert raise_alert(plain) is None
        plain.close()
    assert raise_alert(None) is None


def test_connection_reset_during_tls_send_may_have_been_sent(authority, root):
    with FaultServer([read_first_byte, reset], tls=authority.server_context(), host="localhost") as server:
        with image_api(server.url, ssl_ca_cert=root) as api:
            with pytest.raises(metal_python.ApiConnectionError) as caught:
                api.create_image({"id": "a", "url": "http://a", "name": "x" * 20000000})
            assert (type(caught.value), caught.value.may_have_been_sent) == (metal_python.ApiConnectionError, True)
