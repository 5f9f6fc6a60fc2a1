"""Which proxy a connection goes through."""

from __future__ import absolute_import

import importlib
import os

import six
from six.moves.urllib.parse import unquote, urlsplit

from metal_python.exceptions import InvalidArgumentError


def proxy_for(origin, setting):
    """Return the URL of the proxy for an origin, or None.

    The setting wins; otherwise ``http_proxy``, ``https_proxy`` or ``all_proxy``, unless ``no_proxy`` names the host.

    :param str origin: as in ``https://api.example.com:8443``
    :param str setting: ``Configuration.proxy``
    :rtype: str
    """
    if setting:
        return setting
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return None
    request = importlib.import_module("urllib" if six.PY2 else "urllib.request")  # six has not these two of it
    parts = urlsplit(origin)
    proxies = request.getproxies_environment()
    if request.proxy_bypass_environment(parts.netloc):
        return None
    return proxies.get(parts.scheme) or proxies.get("all")


def split_credentials(proxy):
    """Return (the proxy's URL without user and password, ``user:password`` or None).

    :param str proxy: as in ``http://user:password@proxy.example.com:3128``; without a scheme it is http
    :raises InvalidArgumentError: it is not an http or https URL; its text is not quoted, for it may hold a password
    """
    try:
        parts = urlsplit(proxy if "://" in proxy else "http://" + proxy)
        host = parts.hostname if parts.port != 0 else None  # to ask for the port checks that it is a number
    except (ValueError, TypeError, AttributeError):
        host = None
    if not host or parts.scheme not in ("http", "https"):
        raise InvalidArgumentError("the proxy must be an http or https URL such as http://proxy.example.com:3128")
    url = "%s://%s" % (parts.scheme, parts.netloc.rpartition("@")[2])
    if parts.username is None:
        return url, None
    return url, u"%s:%s" % (_unquoted(parts.username), _unquoted(parts.password or ""))


def _unquoted(text):
    """Return a part of a URL as text."""
    if six.PY2:
        return unquote(text.encode("utf-8") if isinstance(text, six.text_type) else text).decode("utf-8", "replace")
    return unquote(text)
