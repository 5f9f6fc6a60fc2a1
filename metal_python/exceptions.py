# coding: utf-8
"""What can go wrong, as classes. Every error of this package is an :class:`ApiException`.

Their tree::

    ApiException                     status, reason, body, headers, message
    ├── InvalidArgumentError         refused before anything was sent; also a ValueError
    ├── ApiConnectionError           no whole answer came; also a urllib3.exceptions.HTTPError
    │   ├── ApiTimeoutError          a time limit was reached
    │   └── TlsError                 TLS failed: certificate, host name, version; the request was not processed
    ├── DecodeError                  an answer came, but not one that the contract describes
    └── ApiStatusError               the server answered with a status other than 2xx
        ├── BadRequestError          400
        ├── UnauthorizedError        401
        ├── ForbiddenError           403
        ├── NotFoundError            404
        ├── ConflictError            409
        ├── UnprocessableError       422
        ├── TooManyRequestsError     429
        └── ServerError              5xx
"""

from __future__ import absolute_import

import json
import re

import six

# Before urllib3, in every module: 1.26 imports it under Python's global import lock, where threads can deadlock.
from six.moves import http_client  # noqa: F401

# isort: split
import urllib3.exceptions

from metal_python.generated_names import SECRET_NAMES

# How much of an answer that cannot be read an error keeps, in characters.
MAX_BODY_CHARACTERS = 1000
# A secret in JSON: its name and value. A string or a number ends by itself, an array or object of the wrong type at the
# end of the text. `re` compiles it at its first use.
_SECRET = u'(?s)("(?:%s)"\\s*:\\s*)(?:"(?:[^"\\\\]|\\\\.)*(?:"|\\\\?$)|-?[0-9][0-9.eE+-]*|[\\[{].*)' % u"|".join(
    SECRET_NAMES
)


class ApiException(Exception):
    """The base of every error of this package.

    ``status`` is the HTTP status (``None`` or 0 where no answer came), ``reason`` a short text,
    ``body`` the answer's text as received (what is not UTF-8 is replaced), ``headers`` the answer's headers.

    For every class ``type(error)(*error.args)`` has the same type, status, reason and ``may_have_been_sent``; the
    arguments are None, bool, int and str, so that they survive JSON. A pickle keeps the body and headers too.

    :param int status: the HTTP status
    :param str reason: what happened, in a few words
    :param http_resp: an answer with ``status``, ``reason``, ``data`` and ``getheaders()``; wins over the others
    """

    _is_final = False  # True: a retry would fail in the same way

    def __init__(self, status=None, reason=None, http_resp=None):
        super(ApiException, self).__init__()
        self.status = status
        self.reason = reason
        self.body = None
        self.headers = None
        if http_resp is not None:
            self.status = http_resp.status
            self.reason = http_resp.reason
            self.body = as_str(http_resp.data)
            self.headers = http_resp.getheaders()
        self.args = self._arguments()

    def _arguments(self):
        """Return the arguments that make an equal error, without body and headers."""
        return self.status, self.reason

    def _set_reason(self, reason):
        """Use a reason of the client instead of the response's, and keep the beginning of the body."""
        self.reason = reason
        self.body = self.body and self.body[:MAX_BODY_CHARACTERS]
        self.args = self._arguments()

    @property
    def message(self):
        """The server's own sentence about the error, or the reason where the server wrote none."""
        return server_message(self.body) or self.reason

    def __repr__(self):
        return "%s(%r, %r)" % (type(self).__name__, self.status, self.reason)

    def __str__(self):
        lines = ["(%s)" % self.status, "Reason: %s" % self.reason]
        if self.headers:
            lines.append("HTTP response headers: %s" % self.headers)
        if self.body:
            lines.append(u"HTTP response body: %s" % redact_secrets(as_str(self.body)))
        return _native(u"\n".join(as_str(line) for line in lines) + u"\n")

    def __reduce__(self):
        return _restore, (type(self), self.__dict__.copy())


class InvalidArgumentError(ApiException, ValueError):
    """An argument or a setting that cannot be used; nothing was sent.

    :param str reason: what is wrong with it, and how to write it right
    """

    def __init__(self, reason):
        super(InvalidArgumentError, self).__init__(None, reason)

    def _arguments(self):
        return (self.reason,)

    def __str__(self):
        return _native(as_str(self.reason))


class ApiConnectionError(ApiException, urllib3.exceptions.HTTPError):
    """No whole answer came from the server.

    ``may_have_been_sent`` is False only where not a single byte of the request can have reached the
    server. Where it is True for a create, update or delete, the server may have carried it out: look
    (``find_image``) before you repeat it. ``status``, ``headers`` and ``body`` hold what had arrived
    when the answer broke off.

    :param str reason: what happened
    :param bool may_have_been_sent: whether the server may have seen the request
    :param http_resp: the part of the answer that did arrive, if any
    :param int status: the HTTP status; http_resp wins over it
    """

    def __init__(self, reason, may_have_been_sent=True, http_resp=None, status=0):
        self.may_have_been_sent = may_have_been_sent
        super(ApiConnectionError, self).__init__(status, reason, http_resp)
        self._set_reason(reason)

    def _arguments(self):
        arguments = self.reason, self.may_have_been_sent
        return arguments + (None, self.status) if self.status else arguments


class ApiTimeoutError(ApiConnectionError):
    """A time limit was reached: while connecting, between two pieces of the answer, or for the whole call."""


class TlsError(ApiConnectionError):
    """The TLS connection was rejected by one side. The request was not processed, and a retry would fail too."""

    _is_final = True


class DecodeError(ApiException):
    """An answer that is not what the contract says: no JSON, another shape, an empty body, too large.

    ``body`` holds its first characters. For a create, update or delete with a 2xx status the server has
    carried the request out; ``reason`` says so.

    :param str reason: what is wrong with the answer
    :param http_resp: the answer
    :param int status: the HTTP status; http_resp wins over it
    """

    def __init__(self, reason, http_resp=None, status=None):
        super(DecodeError, self).__init__(status, reason, http_resp)
        self._set_reason(reason)

    def _arguments(self):
        return (self.reason,) if self.status is None else (self.reason, None, self.status)


class ApiStatusError(ApiException):
    """The server answered with a status other than 2xx."""


class BadRequestError(ApiStatusError):
    """400: metal-api cannot read the request, or a field of it is not valid."""


class UnauthorizedError(ApiStatusError):
    """401: something in front of metal-api asks for a login; metal-api itself answers 403."""


class ForbiddenError(ApiStatusError):
    """403: the login failed, or its role may not do this."""


class NotFoundError(ApiStatusError):
    """404: there is no such image."""


class ConflictError(ApiStatusError):
    """409: the image exists already (create), or two updates overlapped (update: try again)."""


class UnprocessableError(ApiStatusError):
    """422: metal-api could not do it: the image is in use, or its database is not available."""


class TooManyRequestsError(ApiStatusError):
    """429: something in front of metal-api asks to slow down."""


class ServerError(ApiStatusError):
    """5xx: the server, or a proxy in front of it, failed."""


STATUS_ERRORS = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableError,
    429: TooManyRequestsError,
}


def status_error(http_resp):
    """Return the error, of the class that its status asks for, for an answer that is not 2xx.

    :param http_resp: an answer with ``status``, ``reason``, ``data`` and ``getheaders()``
    :rtype: ApiStatusError
    """
    status = http_resp.status
    cls = ServerError if 500 <= status <= 599 else STATUS_ERRORS.get(status, ApiStatusError)
    return cls(http_resp=http_resp)


def as_str(value):
    """Return bytes as text (UTF-8, what is not is replaced) and anything else as its text."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if value is None or isinstance(value, six.text_type) else six.text_type(value)


def redact_secrets(body):
    """Return a JSON body with ``***`` instead of each value, except null, of a field that holds a secret.

    :param str body: may be truncated, or something else than JSON
    :rtype: str
    """
    return re.sub(_SECRET, u'\\1"***"', body)


def server_message(body):
    """Return the sentence that a server wrote into an error's body, or None.

    metal-api writes a JSON string that holds a JSON object, before 0.12.0 the object itself, and for
    callers without a login a plain JSON string; Go's HTTP layer and proxies write plain text. HTML has no sentence.

    :param str body: the body's text
    :rtype: str
    """
    found = _json(body)
    if isinstance(found, six.string_types):
        inner = _json(found)
        found = inner if isinstance(inner, dict) else found
    if isinstance(found, dict):
        found = found.get("message")
    elif found is None and body and body.strip() != "null" and not body.lstrip().startswith(("<", "{", "[")):
        found = body.strip()
    return found if isinstance(found, six.string_types) and found else None


def _json(text):
    try:
        return json.loads(text) if text else None
    except (ValueError, RuntimeError):  # RuntimeError: nested too deep (RecursionError where there is one)
        return None


def _native(text):
    return text.encode("utf-8") if six.PY2 else text


def _restore(cls, state):
    """Make an error again from its pickle, without calling its own ``__init__``."""
    error = cls.__new__(cls)
    error.__dict__.update(state)
    error.args = error._arguments()
    return error
