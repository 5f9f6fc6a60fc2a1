"""Create SSL contexts from a configuration."""

from __future__ import absolute_import

import base64
import os
import re
import ssl

import six
from six.moves import http_client  # noqa: F401
from urllib3.util.ssl_ import create_urllib3_context

from metal_python.exceptions import TlsError

# A longer value is taken for file contents, which may be a private key.
MAX_PATH_LENGTH = 255
_is_pem = re.compile("-----BEGIN |[\r\n]").search


def context_for(configuration):
    """Return an SSL context for TLS 1.2 or newer with the configured CA certificates and client certificate.

    :param Configuration configuration: its ``verify_ssl``, ``verify_x509_strict``, ``ssl_ca_cert``, ``cert_file``,
        ``key_file`` and ``key_password``
    :rtype: ssl.SSLContext
    :raises TlsError: a file is missing or invalid; names the setting and the file
    """
    context = create_urllib3_context(cert_reqs=ssl.CERT_REQUIRED if configuration.verify_ssl else ssl.CERT_NONE)
    if hasattr(ssl, "TLSVersion"):
        context.minimum_version = ssl.TLSVersion.TLSv1_2
    else:  # only older Pythons: 2.7 and 3.6
        context.options |= ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1
    if configuration.verify_ssl:
        if not configuration.verify_x509_strict:
            context.verify_flags &= ~ssl.VERIFY_X509_STRICT
        for source, path in _ca_certificates(configuration):
            _load_ca_certificates(context, source, path)
    if configuration.cert_file:
        _load_client_certificate(context, configuration)
    return context


def _ca_certificates(configuration):
    """Return (name of the setting or environment variable, path or PEM string) of all trusted CA certificates."""
    if configuration.ssl_ca_cert:
        return [("Configuration.ssl_ca_cert", configuration.ssl_ca_cert)]
    found = [("SSL_CERT_FILE", os.environ["SSL_CERT_FILE"])] if os.environ.get("SSL_CERT_FILE") else []
    folders = [path for path in os.environ.get("SSL_CERT_DIR", "").split(os.pathsep) if path]
    found += [("SSL_CERT_DIR", path) for path in folders if os.path.isdir(path)]
    if not found and folders:  # OpenSSL ignores a missing folder, and then trusts no certificate
        raise TlsError("the CA folder %r of SSL_CERT_DIR does not exist" % folders[0], False)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        if not found and os.environ.get(name):
            found = [(name, os.environ[name])]
    if not found:
        found = [("certifi", _certifi())]
    return found


def _certifi():
    """Return the path of certifi's CA certificates, or their PEM string if they are in a zip file."""
    import certifi

    try:
        path = certifi.where()
        if os.path.isfile(path):
            return path
        import pkgutil  # Python 2.7 and 3.6 in a zipapp; on newer ones certifi extracts the file

        return pkgutil.get_data("certifi", "cacert.pem").decode("utf-8")
    except (IOError, OSError, AttributeError) as error:  # AttributeError: a loader without data
        reason = "certifi has no CA certificates: %s; set Configuration.ssl_ca_cert or SSL_CERT_FILE" % error
        raise TlsError(reason, may_have_been_sent=False)


def _load_ca_certificates(context, source, path):
    """Load CA certificates from a file, a folder, or a PEM string.

    :param str source: the setting or environment variable that names it
    """
    path = _as_path(path)
    load = context.load_verify_locations
    if isinstance(path, six.string_types) and "-----BEGIN CERTIFICATE" in path:
        _load("the PEM text of %s" % source, lambda: load(cadata=_pem(path)))
        return
    _check_is_path(source, path)
    if os.path.isdir(path):
        # OpenSSL only finds files with hash names in a folder; load files with other names one by one.
        _load("the CA folder %r of %s" % (path, source), load, None, path)
        for name in sorted(os.listdir(path)):
            if name.endswith((".pem", ".crt", ".cer")):
                file = os.path.join(path, name)
                _load("the CA file %r of %s" % (file, source), load, file)
    else:
        _load("the CA file %r of %s" % (path, source), load, path)


def _pem(text):
    """Return the certificates of a PEM string, normalized: without comments, with standard line breaks.

    In an environment variable, line breaks may be escaped or replaced by spaces.
    """
    found = re.findall("-----BEGIN CERTIFICATE-----(.*?)-----END CERTIFICATE-----", text, re.DOTALL)
    if not found:
        raise ValueError("it contains no complete certificate")
    return u"".join(u"" + ssl.DER_cert_to_PEM_cert(base64.b64decode(text.replace("\\n", ""))) for text in found)


def _load_client_certificate(context, configuration):
    certificate, key, password = configuration.cert_file, configuration.key_file, configuration.key_password
    certificate, key = _as_path(certificate), _as_path(key)
    _check_is_path("Configuration.cert_file", certificate)
    if key is not None:
        _check_is_path("Configuration.key_file", key)
    if six.PY2 and isinstance(password, six.text_type):
        password = password.encode("utf-8")
    what = "the client certificate %r and its key %r" % (certificate, key)
    # Without a password, OpenSSL would prompt for one at the terminal.
    _load(what, context.load_cert_chain, certificate, key, "none" if password is None else password)


def _as_path(value):
    """Return a path or PEM string as str; other values unchanged."""
    value = value.__fspath__() if hasattr(value, "__fspath__") else value
    if isinstance(value, bytes) and not six.PY2:
        return value.decode("utf-8", "surrogateescape")
    return value


def _check_is_path(source, path):
    """Check that a value is a path, before an error message quotes it.

    :raises TlsError: the value is not a path
    """
    if not isinstance(path, six.string_types):
        raise TlsError("%s must be the path of a file, not %s" % (source, type(path).__name__), False)
    if _is_pem(path) or len(path) > MAX_PATH_LENGTH:
        raise TlsError("%s must be the path of a file, not its contents, which are not shown" % source, False)


def _load(what, load, *arguments):
    try:
        load(*arguments)
    except (IOError, OSError, ValueError, TypeError) as error:  # ssl.SSLError is an OSError
        hint = ""
        if len(arguments) == 3:
            hint = "; if the key is encrypted, set Configuration.key_password"
        raise TlsError("%s cannot be used: %s%s" % (what, error, hint), may_have_been_sent=False)


def raise_alert(sock):
    """Raise the TLS alert that the server sent before it closed the connection, if any.

    With TLS 1.3 a server rejects a client certificate after the handshake, while the client sends the request. Sending
    then fails with an unrelated message, such as "EOF occurred in violation of protocol".

    :param sock: socket of the failed connection
    :raises ssl.SSLError: the alert
    """
    if not isinstance(sock, ssl.SSLSocket):
        return
    try:
        sock.settimeout(0)
        sock.recv(1)
    except ssl.SSLError as error:
        if " alert " in str(error):
            raise
    except (EnvironmentError, ValueError):
        pass
