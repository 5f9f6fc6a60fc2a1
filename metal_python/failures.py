"""Convert exceptions of urllib3 and the operating system to exceptions of this package."""

from __future__ import absolute_import

import re
import socket
import ssl

import six
from six.moves import http_client  # noqa: F401

# isort: split
import urllib3

from metal_python.clock import monotonic
from metal_python.exceptions import MAX_BODY_CHARACTERS, ApiConnectionError, ApiTimeoutError, TlsError, as_str

# TLS alerts for a rejected or missing client certificate; sent after the handshake with TLS 1.3.
_find_alert = re.compile(
    "alert (certificate required|bad certificate|unsupported certificate|certificate revoked|certificate expired|"
    "certificate unknown|unknown ca|access denied|decrypt error|handshake failure)"
).search
# Messages of OpenSSL for certificates that only ssl.VERIFY_X509_STRICT rejects.
_is_strictness = re.compile(
    "(Authority|Subject) Key Identifier|[Kk]ey usage|not marked critical|Path length|name empty|"
    "Subject (empty|Alternative Name)|explicit ECC|extension requires|invalid CA certificate"
).search
_is_other_reason = re.compile("expired|not yet valid|[Hh]ostname mismatch|IP address mismatch|doesn't match").search
NOT_TLS_ERRORS = ("wrong version number", "record layer", "unknown protocol", "packet length")
# Messages of http.client and PySocks for a proxy that rejects the credentials or the host; 408 and 429 are temporary.
_is_rejected = re.compile(
    "Tunnel connection failed: 4(?!08|29)|SOCKS5 authentication|SOCKS5 .*rejected|No username|0x02: "
).search
_lacks_credentials = re.compile("Tunnel connection failed: 407|SOCKS5 auth|No username/password supplied").search
# Prefix of urllib3's messages: repr of the connection or the pool.
_OBJECT = re.compile(r"^(<[^>]*>|HTTPS?Connection(Pool)?\([^)]*\)): ")


def connection_error(error, attempt, response):
    """Return the exception of this package for an exception of urllib3 or the operating system.

    :param error: the exception
    :param Attempt attempt: the failed attempt; the message names the origin of its URL
    :param RESTResponse response: the received part of the response, or None
    :rtype: ApiConnectionError
    """
    url = attempt.request.url
    origin = url[: url.find("/", 8)] if url.find("/", 8) > 0 else url
    chain = [error]
    while chain[-1].args and isinstance(chain[-1].args[-1], Exception):
        chain.append(chain[-1].args[-1])
    reason = "%s: %s" % (origin, " ".join(_error_text(part) for part in chain))
    sent = attempt.sent
    # In urllib3 NewConnectionError is a subclass of the timeout exceptions.
    refused = any(isinstance(part, urllib3.exceptions.NewConnectionError) for part in chain)
    if not refused and any(isinstance(part, (urllib3.exceptions.TimeoutError, socket.timeout)) for part in chain):
        if attempt.deadline is not None and monotonic() >= attempt.deadline:
            reason = "%s: the total timeout of the call has passed" % origin
        return ApiTimeoutError(reason, sent, response)
    alert = _find_alert(reason) if response is None else None
    if alert and any(isinstance(part, ssl.SSLError) for part in chain):
        # With TLS 1.3 the request is sent before the server checks the certificate, but it is not processed.
        return TlsError("%s: %s (%s)" % (origin, _ALERT_REASONS.get(alert.group(1), _REJECTED), alert.group()), False)
    if not sent and any(isinstance(part, urllib3.exceptions.SSLError) for part in chain):
        if any(sign in reason for sign in ("EOF occurred", "UNEXPECTED_EOF", "(0, 'Error')")):
            return ApiConnectionError("%s: the connection was closed during the TLS handshake" % origin, False)
        if any(sign in reason.lower() for sign in NOT_TLS_ERRORS):
            reason += " (does this port speak plain HTTP?)"
        if "certificate verify failed" in reason.lower():
            reason += _advice(reason)
        return TlsError(reason, False)
    result = ApiConnectionError(reason, sent, response)
    if not sent and _is_rejected(reason):
        result._is_final = True
        if _lacks_credentials(reason):
            result._set_reason(reason + "; the proxy URL needs a valid user name and password")
    return result


_REQUIRED = "the server requires a client certificate: set Configuration.cert_file and Configuration.key_file"
_REJECTED = "the server rejected the client certificate of Configuration.cert_file"
_ALERT_REASONS = {
    "certificate required": _REQUIRED,
    "handshake failure": "the server ended the TLS handshake; it may require a client certificate, which "
    "Configuration.cert_file and Configuration.key_file set",
}


def _advice(reason):
    """Return the setting that can make an untrusted certificate accepted."""
    if _is_strictness(reason):
        return "; Configuration.verify_x509_strict = False accepts such older CA certificates"
    if _is_other_reason(reason):
        return ""
    return "; Configuration.ssl_ca_cert sets the trusted CA certificates"


def _error_text(error):
    """Return the message of an exception, without the repr of urllib3's objects and without nested exceptions."""
    if isinstance(error, UnicodeError):
        return type(error).__name__  # it holds the string, which may be a secret
    texts = [as_str(_OBJECT.sub("", part)) for part in error.args if isinstance(part, six.string_types)]
    return u" ".join(texts)[:MAX_BODY_CHARACTERS] or type(error).__name__
