"""Immutable HTTP request, and the state of one attempt to send it."""

from __future__ import absolute_import

import collections

import six
from six.moves.urllib.parse import urlencode

SAFE_METHODS = ("GET", "HEAD", "OPTIONS")


class Request(
    collections.namedtuple(
        "Request", ("method", "url", "headers", "body", "timeout", "read_only", "preload_content", "operation")
    )
):
    """HTTP request of one call.

    :param str method: HTTP method in upper case
    :param str url: absolute URL with the query
    :param dict headers: headers, without authentication headers, which belong to an attempt
    :param body: bytes, a :class:`~metal_python.multipart.MultipartBody`, or None
    :param Timeout timeout: timeouts of the call; ``total`` includes all attempts
    :param bool read_only: whether the request changes nothing on the server and may be retried
    :param bool preload_content: False returns urllib3's response unread
    :param str operation: name of the API method, or the HTTP method; for error messages
    """

    __slots__ = ()

    def __repr__(self):
        return "<Request %s %s>" % (self.method, self.path)

    @property
    def path(self):
        """Path of the URL, without the query, which may hold secrets."""
        return self.url[self.url.find("/", 8) :].partition("?")[0]


class Attempt(object):
    """State of one attempt to send a :class:`Request`.

    :param Request request: the request
    :param dict headers: request headers with authentication headers
    :param Timeout timeout: timeouts of this attempt; ``total`` is the time left of the call
    """

    __slots__ = ("request", "headers", "timeout", "deadline", "sent", "body_follows")

    def __init__(self, request, headers, timeout):
        self.request = request
        self.headers = headers
        self.timeout = timeout
        #: end of the attempt, on ``metal_python.clock.monotonic``, or None
        self.deadline = None
        #: whether a byte of the request has been passed to the operating system
        self.sent = False
        #: whether a body follows the headers, so that both are sent together
        self.body_follows = False


def with_query(url, params):
    """Return a URL with query parameters added.

    :param params: pairs or a dict; strings are encoded as UTF-8
    :rtype: str
    """
    pairs = params.items() if isinstance(params, dict) else params
    pairs = [(_encoded(name), _encoded(value)) for name, value in pairs]
    return "%s%s%s" % (url, "&" if "?" in url else "?", urlencode(pairs))


def _encoded(value):
    return value.encode("utf-8") if isinstance(value, six.text_type) else value
