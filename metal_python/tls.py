"""The TLS settings of a connection, from a configuration."""

from __future__ import absolute_import

import os
import ssl

from urllib3.util.ssl_ import create_urllib3_context

from metal_python.exceptions import TlsError


def context_for(configuration):
    """Return what verifies servers as the configuration asks: TLS 1.2 or newer, certifi's roots or its own.

    :param Configuration configuration: its ``verify_ssl``, ``ssl_ca_cert``, ``cert_file`` and ``key_file``
    :rtype: ssl.SSLContext
    :raises TlsError: a file cannot be read; names it
    """
    context = create_urllib3_context(cert_reqs=ssl.CERT_REQUIRED if configuration.verify_ssl else ssl.CERT_NONE)
    if hasattr(ssl, "TLSVersion"):
        context.minimum_version = ssl.TLSVersion.TLSv1_2
    else:  # only older Pythons: 2.7 and 3.6
        context.options |= ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1
    if configuration.verify_ssl:
        _trust(context, configuration.ssl_ca_cert)
    if configuration.cert_file:
        names = "the client certificate %r and its key %r" % (configuration.cert_file, configuration.key_file)
        # Without a password here, OpenSSL would ask whoever sits at the terminal for that of a locked key.
        _load(names, context.load_cert_chain, configuration.cert_file, configuration.key_file, "none")
    return context


def _trust(context, path):
    """Load the CA certificates of a file, of a folder, or certifi's."""
    if not path:
        import certifi

        path = certifi.where()
    if os.path.isdir(path):
        # OpenSSL looks a folder's files up by hash names; one with plain names is read file by file as well.
        _load("the CA folder %r" % path, context.load_verify_locations, None, path)
        for name in sorted(os.listdir(path)):
            if name.endswith((".pem", ".crt", ".cer")):
                _load(
                    "the CA file %r" % os.path.join(path, name), context.load_verify_locations, os.path.join(path, name)
                )
    else:
        _load("the CA file %r" % path, context.load_verify_locations, path)


def _load(what, load, *files):
    try:
        load(*files)
    except (IOError, OSError, ValueError, TypeError) as error:  # ssl.SSLError is an OSError
        raise TlsError("%s cannot be used: %s" % (what, error), may_have_been_sent=False)
