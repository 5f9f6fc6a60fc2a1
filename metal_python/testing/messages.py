"""A request as it was received, and an answer to it."""

import collections
import json
import re

from six.moves import http_client

from metal_python.testing import go_text

REASONS = dict(http_client.responses)
"""The names of statuses, those that Python and Go call by different names as Go does."""
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

_NO_PAIR = re.compile(u";|%(?![0-9A-Fa-f]{2})")
_ESCAPE = re.compile(br"%([0-9A-Fa-f]{2})")


class Answer(collections.namedtuple("Answer", ["status", "headers", "body"])):
    """An answer: status, a list of pairs of header names and values, and the body in bytes."""

    __slots__ = ()


class Request(object):
    """A request as it was received.

    :ivar text method: as sent
    :ivar text target: path and query as sent, escapes and all
    :ivar list headers: pairs of name and value, in the order and with the case they were sent
    :ivar bytes body: without the framing of a chunked request
    """

    def __init__(self, method, target, headers, body):
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body

    def __repr__(self):
        return "<Request %s %s>" % (self.method, self.target)

    def header(self, name, default=None):
        """Return the first value of a header, whatever the case of its name.

        :param str name: of the header
        :param default: what is returned where it was not sent
        :rtype: text
        """
        for sent, value in self.headers:
            if sent.lower() == name.lower():
                return value
        return default

    def json(self):
        """Return what the body holds as JSON."""
        return json.loads(self.body.decode("utf-8"))

    @property
    def raw_path(self):
        """The path as sent, without the query."""
        return re.sub(u"^[a-zA-Z]+://[^/?]*", u"", self.target).partition(u"?")[0]

    @property
    def path(self):
        """The path with its escapes resolved."""
        return unescaped(self.raw_path)

    @property
    def query(self):
        """The pairs of names and values after the question mark, with their escapes resolved.

        Go leaves out pairs with a semicolon and those with a percent sign that begins no escape.
        """
        parts = [part for part in self.target.partition(u"?")[2].split(u"&") if not _NO_PAIR.search(part)]
        pairs = [part.partition(u"=") for part in parts]
        return [(unescaped(name, plus=u" "), unescaped(value, plus=u" ")) for name, _, value in pairs]


def unescaped(text, plus=u"+"):
    """Return the text with its percent escapes resolved, as UTF-8.

    :param text text: as it stands in a URL
    :param text plus: what a plus sign stands for; in a query it is a blank
    """
    data = text.replace(u"+", plus).encode("latin-1")
    return go_text.from_utf8(_ESCAPE.sub(lambda match: bytes(bytearray([int(match.group(1), 16)])), data))
