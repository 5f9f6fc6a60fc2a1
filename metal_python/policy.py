"""Timeouts, retry policy, retry budget and redirect rules: immutable values without I/O."""

from __future__ import absolute_import

import email.utils
import os
import re
import threading

import six
from six.moves.urllib.parse import urljoin, urlsplit

#: Status codes of redirects. 301 to 303 may turn a POST into a GET (RFC 9110, 15.4), so a request with a body follows
#: only 307 and 308.
REDIRECT_CODES = (301, 302, 303, 307, 308)
BODY_PRESERVING_REDIRECT_CODES = (307, 308)

# Seconds.
DEFAULT_CONNECT_TIMEOUT = 5
# Seconds. The timeout of a socket is a 32-bit signed number of milliseconds.
MAX_TIMEOUT = 2147483

# Error message of metal-api (HTTP 409) for the slower of two concurrent updates of an image.
UPDATE_CONFLICT_MESSAGE = u"the entity was changed from another, please retry"


class Value(object):
    """Base class of immutable settings with ``repr``, comparison and :meth:`replace`."""

    __slots__ = ()

    def replace(self, **changes):
        """Return a copy with changed settings, as in ``policy.replace(attempts=5)``."""
        settings = dict((name, getattr(self, name)) for name in self.__slots__)
        for name in changes:
            if name not in settings:
                raise TypeError("%s has no setting %r" % (type(self).__name__, name))
        settings.update(changes)
        return type(self)(**settings)

    def _set(self, **settings):
        for name in settings:
            object.__setattr__(self, name, settings[name])

    def __setattr__(self, name, value):
        raise AttributeError("%s is immutable: use replace(%s=...)" % (type(self).__name__, name))

    def __delattr__(self, name):
        self.__setattr__(name, None)

    def __repr__(self):
        settings = ", ".join("%s=%r" % (name, getattr(self, name)) for name in self.__slots__)
        return "%s(%s)" % (type(self).__name__, settings)

    def __eq__(self, other):
        return type(self) is type(other) and repr(self) == repr(other)

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(repr(self))

    def __reduce__(self):
        return type(self), tuple(getattr(self, name) for name in self.__slots__)


def _seconds(name, value):
    """Return a validated timeout: a positive number of seconds, or None for no timeout."""
    if value is None:
        return None
    if isinstance(value, bool) or not hasattr(value, "__float__") or isinstance(value, (str, bytes)):
        raise TypeError("%s must be a number of seconds or None, not %s" % (name, type(value).__name__))
    number = value if isinstance(value, six.integer_types) else float(value)  # a Decimal cannot be added to a float
    if not 0 < number <= MAX_TIMEOUT:
        raise ValueError(
            "%s must be more than 0 and at most %d seconds, not %s; None disables it" % (name, MAX_TIMEOUT, value)
        )
    return number


class Timeout(Value):
    """Timeouts of a request, in seconds; None means no timeout.

    :param float connect: connect timeout, for each address of the host
    :param float read: read timeout, between two chunks of a response
    :param float total: deadline for the whole request: all attempts, the delays between them, and the complete
        response. Only DNS resolution by the operating system is not included.
    """

    __slots__ = ("connect", "read", "total")

    def __init__(self, connect=None, read=None, total=None):
        self._set(connect=_seconds("connect", connect), read=_seconds("read", read), total=_seconds("total", total))

    @classmethod
    def of(cls, value):
        """Return a Timeout from any form that the timeout settings accept.

        :param value: a number (total, with the default connect timeout of 5 s), a pair (connect, read), a Timeout, a
            ``urllib3.Timeout``, or None
        :rtype: Timeout
        :raises ValueError: zero, negative, NaN, or more than 2147483 seconds, the maximum of a socket
        :raises TypeError: any other type
        """
        if isinstance(value, cls):
            return value
        if value is None:
            return cls()
        if isinstance(value, (tuple, list)):
            if len(value) != 2:
                raise TypeError("a timeout must be a number or a pair (connect, read), not %r" % (value,))
            return cls(connect=value[0], read=value[1])
        if hasattr(type(value), "read_timeout"):  # urllib3's; its instances raise TimeoutStateError here
            # urllib3's sentinel for the default of the socket module means no timeout.
            timeouts = [value._connect, value._read]
            connect, read = [seconds if hasattr(seconds, "__float__") else None for seconds in timeouts]
            return cls(connect=connect, read=read, total=value.total)
        return cls(connect=DEFAULT_CONNECT_TIMEOUT, total=_seconds("a timeout", value))


class RetryPolicy(Value):
    """Retry policy of a client.

    Reads (GET and the POST of find operations) are retried after connection errors (connection refused, reset, closed),
    read timeouts, and the status codes in ``statuses``. Writes (create, update, delete) are retried only if no byte can
    have reached the server. TLS errors are never retried.

    The delay before a retry is exponential backoff with full jitter: random, at most ``backoff`` seconds, doubled with
    each attempt up to ``max_backoff``. A ``Retry-After`` header overrides it; if it exceeds ``max_retry_after``, the
    client raises immediately. A retry whose delay would exceed the total timeout is not made.

    All requests of a client share a retry budget. A retry takes 1 from it; a successful request or a client error (2xx
    or 4xx) adds ``budget_refill``. While a server is down, a client soon sends each read only once.

    :param int attempts: maximum attempts, including the first; 1 disables retries
    :param float backoff: maximum delay before the first retry, in seconds
    :param float max_backoff: maximum delay before any retry, in seconds
    :param tuple statuses: status codes after which a read is retried
    :param float max_retry_after: maximum ``Retry-After`` that is honored, in seconds
    :param int max_redirects: maximum redirects of a read, within the same origin only; a write follows none
    :param int conflicts: maximum retries of ``update_image`` after a concurrent update (HTTP 409 "the entity was
        changed from another, please retry"); 0 raises ConflictError
    :param float budget: retries in a full budget; 0 disables retries, None means no limit. A large or unlimited budget
        multiplies the load on an overloaded server.
    :param float budget_refill: added by each successful request; from 0 to 0.1
    """

    __slots__ = (
        "attempts",
        "backoff",
        "max_backoff",
        "statuses",
        "max_retry_after",
        "max_redirects",
        "conflicts",
        "budget",
        "budget_refill",
    )

    def __init__(
        self,
        attempts=3,
        backoff=0.5,
        max_backoff=8.0,
        statuses=(429, 502, 503, 504),
        max_retry_after=60,
        max_redirects=5,
        conflicts=0,
        budget=10,
        budget_refill=0.1,
    ):
        if attempts < 1:
            raise ValueError("attempts must be at least 1, as it includes the first attempt, not %r" % (attempts,))
        counts = (backoff, max_backoff, max_retry_after, max_redirects, conflicts)
        if not all(value >= 0 for value in counts):  # also rejects NaN
            raise ValueError("backoff, max_backoff, max_retry_after, max_redirects and conflicts must not be negative")
        if budget is not None and not budget >= 0 or not 0 <= budget_refill <= 0.1:
            raise ValueError("budget must be at least 0, or None for no limit; budget_refill must be from 0 to 0.1")
        self._set(
            attempts=attempts,
            backoff=backoff,
            max_backoff=max_backoff,
            statuses=tuple(statuses),
            max_retry_after=max_retry_after,
            max_redirects=max_redirects,
            conflicts=conflicts,
            budget=budget,
            budget_refill=budget_refill,
        )

    def is_retryable(self, read_only, status, may_have_been_sent):
        """Return whether a failed attempt may be retried.

        :param bool read_only: whether the operation changes nothing on the server
        :param int status: status code; 0 without a response
        :param bool may_have_been_sent: whether a byte may have reached the server
        :rtype: bool
        """
        if not may_have_been_sent:
            return True
        return read_only and (not status or status in self.statuses)

    def delay(self, attempt, random, retry_after=None):
        """Return the delay after a failed attempt in seconds, or None if there must be no retry.

        :param int attempt: number of the failed attempt, from 1
        :param float random: jitter, from 0 to 1
        :param float retry_after: value of the Retry-After header in seconds, or None
        :rtype: float
        """
        if attempt >= self.attempts:
            return None
        if retry_after is not None:
            return retry_after if retry_after <= self.max_retry_after else None
        return self.backoff_delay(attempt, random)

    def backoff_delay(self, attempt, random):
        """Return the delay without Retry-After in seconds: exponential backoff with full jitter.

        :param int attempt: number of the failed attempt, from 1
        :param float random: jitter, from 0 to 1
        :rtype: float
        """
        return random * min(self.max_backoff, self.backoff * 2 ** min(attempt - 1, 99))  # 2 ** 1024 overflows a float


class RetryBudget(object):
    """Retry budget of a client, as :class:`RetryPolicy` describes it. Thread-safe."""

    __slots__ = ("_left", "_lock", "_process")

    def __init__(self):
        self._left = None  # full
        self._lock = threading.Lock()
        self._process = os.getpid()

    def _locked(self):
        if self._process != os.getpid():  # fork copies a lock that another thread holds
            self._lock, self._process = threading.Lock(), os.getpid()
        return self._lock

    def take(self, policy):
        """Take one retry from the budget; return False if it is exhausted.

        :rtype: bool
        """
        if policy.budget is None:
            return True
        with self._locked():
            left = policy.budget if self._left is None else self._left
            if left < 1:
                return False
            self._left = left - 1
            return True

    def refill(self, policy):
        """Add ``budget_refill`` after a successful request or a client error."""
        if self._left is not None and policy.budget is not None:
            with self._locked():
                left = (policy.budget if self._left is None else self._left) + policy.budget_refill
                self._left = left if left < policy.budget else None


def retry_after_seconds(value, now):
    """Return the seconds of a ``Retry-After`` header (RFC 9110, 10.2.3), or None if it is missing or invalid.

    :param str value: seconds or an HTTP date
    :param float now: current time, as a Unix timestamp
    :rtype: float
    """
    value = (value or "").strip()
    if re.match("[0-9]+\\Z", value):
        return float(value)
    try:
        date = email.utils.parsedate_tz(value) if value else None
        return max(0.0, email.utils.mktime_tz(date) - now) if date else None
    except (ValueError, OverflowError, IndexError):  # IndexError: invalid dates on Python 3.7 and older
        return None


def redirect_target(url, status, location, has_body):
    """Return the target URL of a redirect, or None if it must not be followed.

    :param str url: URL of the request
    :param int status: status code of the response
    :param str location: its ``Location`` header, or None
    :param bool has_body: whether the request has a body
    :rtype: str
    """
    if not location or status not in (BODY_PRESERVING_REDIRECT_CODES if has_body else REDIRECT_CODES):
        return None
    try:
        target = urljoin(url, location)
    except ValueError:
        return None
    return target if same_origin(target, url) else None


def same_origin(url, other):
    """Return whether two URLs have the same scheme, host and port.

    :rtype: bool
    """
    try:
        return _origin(url) == _origin(other)
    except ValueError:
        return False


def _origin(url):
    parts = urlsplit(url)
    if parts.username is not None:
        raise ValueError("a URL must not contain credentials")
    port = parts.netloc.rpartition("]")[2].partition(":")[2]  # urlsplit().port is None above 65535 on Python 2.7
    return parts.scheme, parts.hostname, port or {"http": "80", "https": "443"}.get(parts.scheme)
