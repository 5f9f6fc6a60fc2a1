"""Check the URL of an image with a HEAD request, as metal-api does."""

import contextlib
import re
import socket
import time

import six
from six.moves import http_client
from six.moves.urllib.parse import quote, unquote_to_bytes, urljoin

TIMEOUT = 5.0
"""Total timeout in seconds, including redirects. metal-api has no timeout."""

_MAX_REDIRECTS = 10
_REDIRECTS = (301, 302, 303, 307, 308)
_CONNECTIONS = {"http": http_client.HTTPConnection, "https": http_client.HTTPSConnection}
# URLs that Go's net/url parses and its HTTP client accepts: http or https with a host.
_URL = re.compile(
    r"(?P<scheme>[Hh][Tt][Tt][Pp][Ss]?)://(?:(?:[A-Za-z0-9._:~!$&'()*+,;=@-]|%[0-9A-Fa-f]{2})*@)?"
    r"(?P<host>\[[0-9A-Fa-f:.]+(?:%25[^\]]+)?\]|[^\x00-\x20\x7f/?#@:\\^|{}`%\[\]]+)(?::(?P<port>[0-9]*))?"
    r"(?P<path>/(?:[^%?#]|%[0-9A-Fa-f]{2})*)?(?P<query>\?[^#]*)?(?:#(?:[^%]|%[0-9A-Fa-f]{2})*)?\Z",
    re.DOTALL,
)
# Without strict, Python 2.7 parses anything as HTTP/0.9.
_STRICT = {"strict": True} if six.PY2 else {}
_CONTROL = re.compile(u"[\x00-\x1f\x7f]")
# Go unescapes and re-escapes a path with other characters.
_ESCAPED_PATH = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=:@/%\[\]-]*\Z")


def problem(image_id, url, timeout=TIMEOUT):
    """Return metal-api's error message if the URL of an image is not accessible, else None.

    :param str image_id: ID for the error message
    :param str url: HEAD must return a status code below 400; redirects are followed
    :param float timeout: total timeout in seconds, including redirects
    :rtype: str
    """
    message = u"image:%s is not accessible under:%s " % (image_id, url)
    try:
        status, reason = _head(url, time.time() + timeout)
    except (EnvironmentError, http_client.HTTPException, ValueError) as error:
        return message + u"error:" + u" ".join((u"%s" % error).split())
    if status >= 400:
        return message + u"status:%d %s" % (status, reason)
    return None


def _head(url, deadline):
    for _ in range(_MAX_REDIRECTS):
        status, reason, location = _one_head(_parsed(url), deadline)
        if status not in _REDIRECTS or not location:
            return status, reason
        if _CONTROL.search(location):  # urljoin would remove some of them
            raise ValueError("invalid Location header")
        url = urljoin(url, location)
    raise ValueError("stopped after %d redirects" % _MAX_REDIRECTS)


def _parsed(url):
    match = _URL.match(url)
    if not match or _CONTROL.search(url.partition("#")[0]) or int(match.group("port") or 0) > 65535:
        raise ValueError("not a valid URL of the schemes http and https")
    return match


def _one_head(url, deadline):
    time_left = deadline - time.time()
    if time_left <= 0:
        raise socket.timeout("timed out")
    host, port = url.group("host").strip("[]").replace("%25", "%"), int(url.group("port") or 0) or None
    connection = _CONNECTIONS[url.group("scheme").lower()](host, port, timeout=time_left)
    with contextlib.closing(connection):
        connection.connect()
        # http.client rejects a space in a query; Go sends it.
        request = u"HEAD %s%s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
        request %= (_escaped(url.group("path") or u"/"), url.group("query") or u"", url.group("host"))
        connection.sock.sendall(request.encode("utf-8"))
        response = http_client.HTTPResponse(connection.sock, method="HEAD", **_STRICT)
        response.begin()
        return response.status, response.reason, response.getheader("Location")


def _escaped(path):
    if _ESCAPED_PATH.match(path):
        return path
    return quote(unquote_to_bytes(path.encode("utf-8")), safe="$&+,/:;=@-_.~")
