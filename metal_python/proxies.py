"""Select the proxy of a connection."""

from __future__ import absolute_import

import binascii
import importlib
import os
import re
import socket

import six
from six.moves.urllib.parse import unquote, urlsplit

from metal_python.exceptions import InvalidArgumentError

SETTING = "Configuration.proxy"
SCHEMES = ("http", "https", "socks5", "socks5h")
_IPV4_MAPPED = b"\0" * 10 + b"\xff\xff"
_match_host = re.compile(r"(?:\[(.*)\](?::([0-9]+))?|([^:]*)(?::([0-9]+))?)\Z").match


def proxy_for(origin, setting):
    """Return the proxy for an origin and its source, or None.

    The setting overrides the environment variables ``http_proxy``, ``https_proxy`` and ``all_proxy``. Loopback
    addresses, ``localhost`` and the entries of ``no_proxy`` bypass proxies of the environment.

    :param str origin: as in ``https://api.example.com:8443``
    :param str setting: ``Configuration.proxy``
    :return: (URL of the proxy, name of the setting or environment variable), or None
    :rtype: tuple
    """
    if setting:
        return setting, SETTING
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return None
    request = importlib.import_module("urllib" if six.PY2 else "urllib.request")  # six lacks getproxies_environment
    proxies = request.getproxies_environment()
    parts = urlsplit(origin)
    try:
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:  # urllib3 raises the error
        port = None
    scheme = parts.scheme if proxies.get(parts.scheme) else "all"
    proxy = proxies.get(scheme)
    if not proxy or bypasses(parts.hostname or "", port, proxies.get("no")):
        return None
    return proxy, max(name for name in os.environ if name.lower() == scheme + "_proxy")  # lower case comes last


def bypasses(host, port, no_proxy):
    """Return whether a host bypasses the proxies of the environment, by the rules of curl and Go.

    ``no_proxy`` is a comma-separated list of ``*``, names (``example.com`` and ``.example.com`` match subdomains too),
    IP addresses and networks (``10.0.0.0/8``, ``::1/128``), IPv6 with or without brackets. An entry with a port matches
    this port only.

    :param str host: host name or IP address
    :param int port: port
    :param str no_proxy: value of the environment variable, or None
    :rtype: bool
    """
    host = host.lower().rstrip(".")
    address = _address(host)
    if host == "localhost" or host.endswith(".localhost") or _is_loopback(address):
        return True
    return any(_matches(entry, host, address, port) for entry in re.split(r"[,\s]+", (no_proxy or "").lower()) if entry)


def _matches(entry, host, address, port):
    """Return whether an entry of ``no_proxy`` matches a host."""
    if entry == "*":
        return True
    name, slash, length = entry.partition("/")
    if slash:
        return _is_in_network(address, _address(name.strip("[]")), length)
    if _address(entry) is None:  # IPv6 without brackets has no port
        found = _match_host(entry)
        if not found:
            return False
        ipv6, ipv6_port, name, name_port = found.groups()
        entry = ipv6 or name or ""
        if (ipv6_port or name_port) and int(ipv6_port or name_port) != port:
            return False
    if address is not None:
        return _address(entry) == address
    entry = entry[1:] if entry.startswith("*.") else entry
    entry = entry.strip(".")
    return bool(entry) and (host == entry or host.endswith("." + entry))


def _is_in_network(address, network, length):
    if address is None or network is None or not re.match("[0-9]{1,3}\\Z", length):
        return False
    is_ipv4 = network.startswith(_IPV4_MAPPED)
    ignored = (32 if is_ipv4 else 128) - int(length)
    if ignored < 0 or is_ipv4 != address.startswith(_IPV4_MAPPED):
        return False
    return _number(address) >> ignored == _number(network) >> ignored


def _number(address):
    return int(binascii.hexlify(address), 16)


def _is_loopback(address):
    return address is not None and (address == b"\0" * 15 + b"\1" or address.startswith(_IPV4_MAPPED + b"\x7f"))


def _address(host):
    """Return the 16 bytes of an IPv6 or IPv4-mapped address, or None if the host is a name."""
    host = host.partition("%")[0]  # a scope ID, as in fe80::1%eth0
    for family, prefix in ((socket.AF_INET, _IPV4_MAPPED), (socket.AF_INET6, b"")):
        try:
            return prefix + socket.inet_pton(family, host)
        except (socket.error, ValueError):
            pass
    return None


def split_credentials(proxy, source=SETTING):
    """Return (proxy URL without credentials, (user name, password) or None).

    :param str proxy: as in ``http://user:password@proxy.example.com:3128``; the default scheme is http
    :param str source: name of the setting or environment variable
    :raises InvalidArgumentError: the proxy URL is invalid; the message names the source and no credentials
    """
    try:
        parts = urlsplit(proxy if "://" in proxy else "http://" + proxy)
        host = parts.hostname if parts.port != 0 else None  # reading the port validates it
        if "@" in parts.path + parts.query + parts.fragment:  # a password with an unescaped / ? or #
            host = None
    except (ValueError, TypeError, AttributeError):
        host = None
    if not host:
        raise InvalidArgumentError(
            "%s is not a valid proxy URL, such as http://proxy.example.com:3128; it is not shown, because it may "
            "hold a password" % source
        )
    url = "%s://%s" % (parts.scheme, parts.netloc.rpartition("@")[2])
    if parts.scheme not in SCHEMES:
        raise InvalidArgumentError("%s must be an %s URL, not %s" % (source, ", ".join(SCHEMES), url))
    if parts.username is None:
        return url, None
    return url, (_unquoted(parts.username), _unquoted(parts.password or ""))


def _unquoted(text):
    """Return the percent-decoded part of a URL."""
    if six.PY2:
        return unquote(text.encode("utf-8") if isinstance(text, six.text_type) else text).decode("utf-8", "replace")
    return unquote(text)
