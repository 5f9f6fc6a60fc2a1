# coding: utf-8
"""Exceptions. Every exception raised by this package is an :class:`ApiException`.

Class hierarchy::

    ApiException                     status, reason, body, headers, message
    ├── InvalidArgumentError         invalid argument or setting, nothing was sent; also a ValueError
    ├── ApiConnectionError           no complete response; also a urllib3.exceptions.HTTPError
    │   ├── ApiTimeoutError          connect, read or total timeout
    │   └── TlsError                 TLS failure: certificate, host name, version; the request was not processed
    ├── DecodeError                  the response does not match the contract
    └── ApiStatusError               status code other than 2xx
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

# Characters of an undecodable or truncated body that an exception keeps.
MAX_BODY_CHARACTERS = 1000
# A secret field in JSON. An array or object, which is the wrong type for a secret, is masked up to the end of the body.
# A string, because `re` then compiles it at first use.
_SECRET = u'(?s)("(?:%s)"\\s*:\\s*)(?:"(?:[^"\\\\]|\\\\.)*(?:"|\\\\?$)|-?[0-9][0-9.eE+-]*|[\\[{].*)' % u"|".join(
    SECRET_NAMES
)


class ApiException(Exception):
    """Base class of all exceptions of this package.

    ``status`` is the status code (``None`` or 0 without a response), ``reason`` a short description, ``body`` the
    response body as a string (invalid UTF-8 is replaced), ``headers`` the response headers.

    ``type(error)(*error.args)`` has the same type, status, reason and ``may_have_been_sent``. The arguments are None,
    bool, int and str, so they can be serialized to JSON. Pickling keeps the body and headers too.

    :param int status: status code
    :param str reason: short description
    :param http_resp: a response with ``status``, ``reason``, ``data`` and ``getheaders()``; overrides the others
    """

    _is_final = False  # True: never retried

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
        """Return constructor arguments that recreate the exception without body and headers."""
        return self.status, self.reason

    def _set_reason(self, reason):
        """Replace the reason and truncate the body."""
        self.reason = reason
        self.body = self.body and self.body[:MAX_BODY_CHARACTERS]
        self.args = self._arguments()

    @property
    def message(self):
        """Error message from the response body, or ``reason`` if the body has no message."""
        return server_message(self.body) or self.reason

    def __repr__(self):
        return "%s(%r, %r)" % (type(self).__name__, self.status, self.reason)

    def __str__(self):
        lines = ["(%s)" % self.status, "Reason: %s" % self.reason]
        if self.headers:
            lines.append("HTTP response headers: %s" % self.headers)
        if self.body:
            lines.append(u"HTTP response body: %s" % redact_secrets(as_str(self.body)))
        return _native_str(u"\n".join(as_str(line) for line in lines) + u"\n")

    def __reduce__(self):
        return _restore, (type(self), self.__dict__.copy())


class InvalidArgumentError(ApiException, ValueError):
    """Invalid argument or setting; nothing was sent.

    :param str reason: what is invalid, and what is valid
    """

    def __init__(self, reason):
        super(InvalidArgumentError, self).__init__(None, reason)

    def _arguments(self):
        return (self.reason,)

    def __str__(self):
        return _native_str(as_str(self.reason))


class ApiConnectionError(ApiException, urllib3.exceptions.HTTPError):
    """The connection failed before a complete response was received.

    If ``may_have_been_sent`` is False, no byte of the request can have reached the server. If it is True for a create,
    update or delete, the server may have processed the request: check (``find_image``) before you repeat it.
    ``status``, ``headers`` and ``body`` hold what was received of a truncated response.

    :param str reason: short description
    :param bool may_have_been_sent: whether a byte of the request may have reached the server
    :param http_resp: the truncated response, if any
    :param int status: status code; ``http_resp`` overrides it
    """

    def __init__(self, reason, may_have_been_sent=True, http_resp=None, status=0):
        self.may_have_been_sent = may_have_been_sent
        super(ApiConnectionError, self).__init__(status, reason, http_resp)
        self._set_reason(reason)

    def _arguments(self):
        arguments = self.reason, self.may_have_been_sent
        return arguments + (None, self.status) if self.status else arguments


class ApiTimeoutError(ApiConnectionError):
    """Connect timeout, read timeout between two chunks of the response, or total timeout."""


class TlsError(ApiConnectionError):
    """TLS failure, such as an invalid certificate. The request was not processed and is never retried."""

    _is_final = True


class DecodeError(ApiException):
    """The response does not match the contract: invalid JSON, unexpected type, empty body, or too large.

    ``body`` holds its first characters. After a create, update or delete with status code 2xx the server has
    processed the request; ``reason`` says so.

    :param str reason: what is wrong with the response
    :param http_resp: the response
    :param int status: status code; ``http_resp`` overrides it
    """

    def __init__(self, reason, http_resp=None, status=None):
        super(DecodeError, self).__init__(status, reason, http_resp)
        self._set_reason(reason)

    def _arguments(self):
        return (self.reason,) if self.status is None else (self.reason, None, self.status)


class ApiStatusError(ApiException):
    """Response with a status code other than 2xx."""


class BadRequestError(ApiStatusError):
    """HTTP 400: metal-api cannot decode the request, or a field is invalid."""


class UnauthorizedError(ApiStatusError):
    """HTTP 401: a proxy in front of metal-api requires authentication; metal-api itself returns 403."""


class ForbiddenError(ApiStatusError):
    """HTTP 403: authentication failed, or the role lacks the permission."""


class NotFoundError(ApiStatusError):
    """HTTP 404: the resource does not exist."""


class ConflictError(ApiStatusError):
    """HTTP 409: the resource already exists (create) or was modified concurrently (update)."""


class UnprocessableError(ApiStatusError):
    """HTTP 422: metal-api cannot process the request: the image is in use, or its database is unavailable."""


class TooManyRequestsError(ApiStatusError):
    """HTTP 429: rate limit of a proxy in front of metal-api."""


class ServerError(ApiStatusError):
    """HTTP 5xx: metal-api or a proxy in front of it failed."""


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
    """Return the exception for a response with a status code other than 2xx.

    :param http_resp: a response with ``status``, ``reason``, ``data`` and ``getheaders()``
    :rtype: ApiStatusError
    """
    status = http_resp.status
    cls = ServerError if 500 <= status <= 599 else STATUS_ERRORS.get(status, ApiStatusError)
    return cls(http_resp=http_resp)


def as_str(value):
    """Return a value as a string; bytes are decoded as UTF-8, replacing invalid bytes. None stays None."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if value is None or isinstance(value, six.text_type) else six.text_type(value)


def redact_secrets(body):
    """Return a JSON body with the values of secret fields, except null, replaced with ``***``.

    :param str body: JSON, truncated JSON, or anything else
    :rtype: str
    """
    return re.sub(_SECRET, u'\\1"***"', body)


def server_message(body):
    """Return the error message of a response body, or None.

    metal-api sends a JSON string that contains a JSON object; before 0.12.0 the object itself; for unauthenticated
    requests a JSON string. Go's HTTP server and proxies send plain text. HTML is ignored.

    :param str body: the response body
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


def _json(string):
    try:
        return json.loads(string) if string else None
    except (ValueError, RuntimeError):  # RuntimeError: RecursionError, nested too deep
        return None


def _native_str(string):
    return string.encode("utf-8") if six.PY2 else string


def _restore(cls, state):
    """Recreate an exception from its pickle without calling ``__init__``."""
    error = cls.__new__(cls)
    error.__dict__.update(state)
    error.args = error._arguments()
    return error
