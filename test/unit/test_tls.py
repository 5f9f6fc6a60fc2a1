# coding: utf-8
"""TLS contexts: CA certificates, client certificates and error messages."""

import ssl

import certifi
import pytest

from metal_python import Configuration, TlsError
from metal_python.tls import context_for


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch):
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def configuration():
    return Configuration()


@pytest.fixture
def roots():
    """Return two CA certificates in PEM format."""
    with open(certifi.where()) as file:
        parts = file.read().split("-----END CERTIFICATE-----")
    found = [part[part.index("-----BEGIN") :] + "-----END CERTIFICATE-----\n" for part in parts if "-----BEGIN" in part]
    return found[:2]


def error_reason(configuration):
    """Return the reason of the TlsError that a configuration causes."""
    with pytest.raises(TlsError) as raised:
        context_for(configuration)
    assert raised.value.may_have_been_sent is False and raised.value.status == 0
    return raised.value.reason


def test_context_verifies_with_certifi_roots_by_default(configuration):
    context = context_for(configuration)
    assert context.verify_mode == ssl.CERT_REQUIRED
    with open(certifi.where()) as file:
        assert len(context.get_ca_certs()) == file.read().count("-----BEGIN CERTIFICATE-----")


def test_context_requires_tls_1_2(configuration):
    context = context_for(configuration)
    if hasattr(ssl, "TLSVersion"):
        assert context.minimum_version == ssl.TLSVersion.TLSv1_2
    else:
        old = ssl.OP_NO_SSLv2 | ssl.OP_NO_SSLv3 | ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1
        assert context.options & old == old


def test_context_without_verification_loads_no_roots(configuration):
    configuration.verify_ssl = False
    configuration.ssl_ca_cert = "nowhere.pem"
    context = context_for(configuration)
    assert context.verify_mode == ssl.CERT_NONE and context.get_ca_certs() == []


def test_context_ca_file_replaces_certifi_roots(configuration, tmpdir, roots):
    tmpdir.join("ca.pem").write(roots[0])
    configuration.ssl_ca_cert = str(tmpdir.join("ca.pem"))
    assert len(context_for(configuration).get_ca_certs()) == 1


@pytest.mark.parametrize("names", [("one.pem", "two.crt"), ("one.cer", "two.pem")])
def test_context_ca_directory_loads_each_file(configuration, tmpdir, roots, names):
    for name, root in zip(names, roots):
        tmpdir.join(name).write(root)
    tmpdir.join("README.txt").write("no certificate")
    configuration.ssl_ca_cert = str(tmpdir)
    assert len(context_for(configuration).get_ca_certs()) == 2


def test_context_empty_ca_directory_has_no_roots(configuration, tmpdir):
    configuration.ssl_ca_cert = str(tmpdir)
    assert context_for(configuration).get_ca_certs() == []


def test_context_missing_ca_file_error_names_file(configuration, tmpdir):
    path = str(tmpdir.join("nowhere.pem"))
    configuration.ssl_ca_cert = path
    assert error_reason(configuration).startswith("the CA file %r of Configuration.ssl_ca_cert cannot be used: " % path)


def test_context_invalid_ca_file_error_names_file(configuration, tmpdir):
    tmpdir.join("ca.pem").write("no certificate")
    configuration.ssl_ca_cert = str(tmpdir.join("ca.pem"))
    assert error_reason(configuration).startswith(
        "the CA file %r of Configuration.ssl_ca_cert cannot be used: " % str(tmpdir.join("ca.pem"))
    )


def test_context_invalid_file_in_ca_directory_error_names_file(configuration, tmpdir):
    tmpdir.join("ca.pem").write("no certificate")
    configuration.ssl_ca_cert = str(tmpdir)
    assert error_reason(configuration).startswith(
        "the CA file %r of Configuration.ssl_ca_cert cannot be used: " % str(tmpdir.join("ca.pem"))
    )


@pytest.mark.parametrize("key", [None, "key.pem"])
def test_context_missing_client_certificate_error_names_files(configuration, key):
    configuration.cert_file = "nowhere.pem"
    configuration.key_file = key
    assert error_reason(configuration).startswith(
        "the client certificate 'nowhere.pem' and its key %r cannot be used: " % (key,)
    )


def test_context_missing_client_certificate_without_verification_is_rejected(configuration):
    configuration.verify_ssl = False
    configuration.cert_file = "nowhere.pem"
    assert "'nowhere.pem'" in error_reason(configuration)


def test_context_cert_file_not_a_path_is_rejected(configuration):
    configuration.cert_file = 5.5
    assert error_reason(configuration).startswith("Configuration.cert_file must be the path of a file, not float")


def test_context_loads_certifi_roots_from_zip_file(configuration, monkeypatch):
    expected = context_for(configuration).cert_store_stats()
    monkeypatch.setattr(certifi, "where", lambda: "/nope.pyz/certifi/cacert.pem")
    assert context_for(configuration).cert_store_stats() == expected


def test_context_without_certifi_roots_error_names_fix(configuration, monkeypatch):
    monkeypatch.setattr(certifi, "where", lambda: "/nope.pyz/certifi/cacert.pem")
    monkeypatch.setattr("pkgutil.get_data", lambda package, name: None)
    assert error_reason(configuration).endswith("; set Configuration.ssl_ca_cert or SSL_CERT_FILE")
