"""Request and response of the embedded server."""

import collections
import json
import re

from six.moves import http_client

from metal_python.testing import bodies, go_text, routes

JSON = "application/json"

REASONS = dict(http_client.responses)
"""Reason phrases of Go's ``net/http`` by status code."""
REASONS.update(
    {
        413: "Request Entity Too Large",
        414: "Request URI Too Long",
        416: "Requested Range Not Satisfiable",
        418: "I'm a teapot",
        422: "Unprocessable Entity",
        428: "Precondition Required",
        429: "Too Many Requests",
        431: "Request Header Fields Too Large",
        511: "Network Authentication Required",
    }
)

_INVALID_PAIR = re.compile(u";|%(?![0-9A-Fa-f]{2})")
_ESCAPE = re.compile(br"%([0-9A-Fa-f]{2})")


class Response(collections.namedtuple("Response", ["status", "headers", "body"])):
    """Response: status code, headers (list of pairs of name and value), and body (bytes)."""

    __slots__ = ()


class Request(object):
    """Received request.

    :ivar str method: HTTP method
    :ivar str target: percent-encoded path and query
    :ivar list headers: pairs of name and value in original order and case
    :ivar bytes body: without chunked transfer coding
    """

    def __init__(self, method, target, headers, body):
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body

    def __repr__(self):
        return "<Request %s %s>" % (self.method, self.target)

    def header(self, name, default=None):
        """Return the first value of a header.

        :param str name: header name, case-insensitive
        :param default: returned if the header is missing
        :rtype: str
        """
        for sent, value in self.headers:
            if sent.lower() == name.lower():
                return value
        return default

    def json(self):
        """Return the JSON value of the body.

        :raises ValueError: the body is not JSON
        """
        return json.loads(self.body.decode("utf-8"))

    @property
    def operation(self):
        """The Python name of the operation, such as ``find_machine``, or None."""
        route = routes.identify(self.method, self.path)
        return route.operation.name if route else None

    @property
    def path_parameters(self):
        """The path parameters of the operation, such as ``{"id": "machine-1"}``."""
        route = routes.identify(self.method, self.path)
        return route.values(routes.segments(self.path)) if route else {}

    @property
    def raw_path(self):
        """The percent-encoded path without the query."""
        return re.sub(u"^[a-zA-Z]+://[^/?]*", u"", self.target).partition(u"?")[0]

    @property
    def path(self):
        """The decoded path."""
        return unescaped(self.raw_path)

    @property
    def query(self):
        """The decoded query parameters, as pairs of name and value.

        As in Go, pairs with a semicolon or an invalid escape are omitted.
        """
        parts = [part for part in self.target.partition(u"?")[2].split(u"&") if not _INVALID_PAIR.search(part)]
        pairs = [part.partition(u"=") for part in parts]
        return [(unescaped(name, plus=u" "), unescaped(value, plus=u" ")) for name, _, value in pairs]


def unescaped(string, plus=u"+"):
    """Decode percent-encoded UTF-8.

    :param str string: part of a URL
    :param str plus: replacement for a plus sign, which means a space in a query
    """
    data = string.replace(u"+", plus).encode("latin-1")
    return go_text.from_utf8(_ESCAPE.sub(lambda match: bytes(bytearray([int(match.group(1), 16)])), data))


def reason(status):
    """Return the reason phrase of a status code."""
    return REASONS.get(status, "Unknown")


def json_response(status, body):
    """Return a response with a JSON string as its body."""
    return Response(status, [("Content-Type", JSON)], body.encode("utf-8"))


def error_response(status, message):
    """Return an error response in the format of metal-api."""
    return json_response(status, bodies.error(status, message))
