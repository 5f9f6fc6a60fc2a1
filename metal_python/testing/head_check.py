"""The HEAD request that metal-api makes to the url of an image before it takes the image."""

import contextlib
import socket
import time

from six.moves import http_client
from six.moves.urllib.parse import quote, urljoin, urlsplit

from metal_python.testing import go_text

TIME_LIMIT = 5.0
"""Seconds for all of it. metal-api itself has no limit here and waits as long as its client does."""

_MAX_REDIRECTS = 10
_REDIRECTS = (301, 302, 303, 307, 308)
_CONNECTIONS = {"http": http_client.HTTPConnection, "https": http_client.HTTPSConnection}


def problem(image_id, url, time_limit=TIME_LIMIT):
    """Tell what is wrong with the url of an image, in metal-api's words.

    :param text image_id: the id, for the message
    :param text url: must answer HEAD with a status below 400; redirects are followed
    :param float time_limit: seconds for all of it
    :rtype: text, or None where it can be reached
    """
    message = u"image:%s is not accessible under:%s " % (image_id, url)
    try:
        status, reason = _head(url, time.time() + time_limit)
    except (EnvironmentError, http_client.HTTPException, ValueError) as error:
        return message + u"error:Head %s: %s" % (go_text.quote(url), _wording(error))
    if status >= 400:
        return message + u"status:%d %s" % (status, reason)
    return None


def _head(url, deadline):
    for _ in range(_MAX_REDIRECTS):
        status, reason, location = _one_head(url, deadline)
        if status not in _REDIRECTS or not location:
            return status, reason
        url = urljoin(url, location)
    raise ValueError("stopped after %d redirects" % _MAX_REDIRECTS)


def _one_head(url, deadline):
    parts = urlsplit(url)
    if parts.scheme not in _CONNECTIONS:
        raise ValueError('unsupported protocol scheme "%s"' % parts.scheme)
    if not parts.hostname:
        raise ValueError("http: no Host in request URL")
    time_left = deadline - time.time()
    if time_left <= 0:
        raise socket.timeout()
    connection = _CONNECTIONS[parts.scheme](parts.hostname, parts.port, timeout=time_left)
    with contextlib.closing(connection):
        target = (parts.path or "/") + ("?" + parts.query if parts.query else "")
        connection.request("HEAD", quote(target.encode("utf-8"), safe="/%?&=+:;,@!$'()*~#[]"))
        response = connection.getresponse()
        return response.status, response.reason, response.getheader("Location")


def _wording(error):
    """What went wrong, as Go words it where it is a matter of the network."""
    if isinstance(error, socket.timeout):
        return u"context deadline exceeded (Client.Timeout exceeded while awaiting headers)"
    if isinstance(error, EnvironmentError) and error.strerror:
        return u"dial tcp: connect: %s" % error.strerror.lower()
    return u"%s" % error
