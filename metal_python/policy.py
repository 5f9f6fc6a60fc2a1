"""How long a call may take, and when it is tried again: immutable values and plain arithmetic."""

from __future__ import absolute_import

import email.utils
import os
import re
import threading

import six
from six.moves.urllib.parse import urljoin, urlsplit

#: Statuses that say "look there"; with the first three a POST may become a GET, so the search follows
#: only the others.
REDIRECT_CODES = (301, 302, 303, 307, 308)
BODY_PRESERVING_REDIRECT_CODES = (307, 308)

# Connect timeout unless another is set, in seconds.
DEFAULT_CONNECT_TIMEOUT = 5
# What sockets can wait for: their limits are counted in milliseconds, in 31 bits.
MAX_TIMEOUT = 2147483

# What metal-api answers to the slower of two updates of an image that overlap.
UPDATE_CONFLICT_MESSAGE = u"the entity was changed from another, please retry"


class Value(object):
    """Base of the policies: settings that are given once, shown by ``repr``, compared, and changed in a copy only."""

    __slots__ = ()

    def replace(self, **changes):
        """Return a copy with some settings changed, as in ``policy.replace(attempts=5)``."""
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
        raise AttributeError("%s cannot be changed: use replace(%s=...)" % (type(self).__name__, name))

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
    """Return a time limit, checked: a positive number of seconds, or None for no limit."""
    if value is None:
        return None
    if isinstance(value, bool) or not hasattr(value, "__float__") or isinstance(value, (str, bytes)):
        raise TypeError("%s must be a number of seconds or None, not %s" % (name, type(value).__name__))
    number = value if isinstance(value, six.integer_types) else float(value)  # a Decimal cannot be added to a time
    if not 0 < number <= MAX_TIMEOUT:
        raise ValueError(
            "%s must be more than 0 and at most %d seconds, not %s; None is no limit" % (name, MAX_TIMEOUT, value)
        )
    return number


class Timeout(Value):
    """Time limits of a call, in seconds; None is no limit.

    :param float connect: for making one connection; if the host has several addresses, for each of them
    :param float read: between two pieces of an answer
    :param float total: for the whole call: connecting, every attempt, the waits between them and the last byte of
        the answer, also where the server sends a byte now and then. Only the system's name resolution is outside it.
    """

    __slots__ = ("connect", "read", "total")

    def __init__(self, connect=None, read=None, total=None):
        self._set(connect=_seconds("connect", connect), read=_seconds("read", read), total=_seconds("total", total))

    @classmethod
    def of(cls, value):
        """Return the limits that a caller named.

        :param value: a number (the whole call, with the default connect timeout of 5 s), a pair (connect, read), a
            Timeout, a ``urllib3.Timeout``, or None
        :rtype: Timeout
        :raises ValueError: zero, negative, NaN, or more than 2147483 seconds, the longest that a socket waits
        :raises TypeError: anything else
        """
        if isinstance(value, cls):
            return value
        if value is None:
            return cls()
        if isinstance(value, (tuple, list)):
            if len(value) != 2:
                raise TypeError("a time limit is a number or a pair (connect, read), not %r" % (value,))
            return cls(connect=value[0], read=value[1])
        if hasattr(type(value), "read_timeout"):  # urllib3's; to ask it itself is an error before it has started
            # urllib3 has a mark of its own for "as the system has it", which is no limit.
            limits = [value._connect, value._read]
            connect, read = [limit if limit is None or hasattr(limit, "__float__") else None for limit in limits]
            return cls(connect=connect, read=read, total=value.total)
        return cls(connect=DEFAULT_CONNECT_TIMEOUT, total=_seconds("a time limit", value))


class RetryPolicy(Value):
    """When a call is tried again.

    Reads (GET, and the search, which is a POST) are tried again after a refused or lost connection, a read
    timeout, and the ``statuses``. Writes (create, update, delete) are sent once: they are tried again only where no
    byte can have reached the server. A certificate that does not verify is never tried again.

    Between two attempts the client waits a random time of up to ``backoff`` seconds, doubled each time and at most
    ``max_backoff``. A ``Retry-After`` is obeyed up to ``max_retry_after`` seconds; beyond that the error comes at once.
    A wait that would pass the call's time limit is not begun.

    All calls of a client share a budget: a retry takes one from it, a call that the server answered as it should
    (2xx, or an error of the caller's, 4xx) gives ``budget_refill`` back. So while a server is down, a client soon sends
    each read once, and an outage is not made worse.

    :param int attempts: attempts in all; 1 never tries again
    :param float backoff: seconds, the longest first wait
    :param float max_backoff: seconds, the longest of all waits
    :param tuple statuses: statuses after which a read is tried again
    :param float max_retry_after: seconds, the longest ``Retry-After`` that is waited for
    :param int max_redirects: redirects a read follows, all within scheme, host and port; a write follows none
    :param int conflicts: how often ``update_image`` is repeated when metal-api answers that another update overlapped
        ("the entity was changed from another, please retry"); 0 leaves that to the caller
    :param float budget: retries that a full budget allows; 0 never retries, None is no limit. A large budget, or none,
        multiplies the load on a server that is overloaded.
    :param float budget_refill: retries that each successful call gives back; at most 0.1
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
            raise ValueError("attempts counts the first one too: at least 1, not %r" % (attempts,))
        counts = (backoff, max_backoff, max_retry_after, max_redirects, conflicts)
        if not all(value >= 0 for value in counts):  # of NaN it is not true either
            raise ValueError("waits and counts cannot be negative")
        if budget is not None and not budget >= 0 or not 0 <= budget_refill <= 0.1:
            raise ValueError("budget must be at least 0, or None for no limit; budget_refill from 0 to 0.1")
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
        """Tell whether a failed attempt may be made again.

        :param bool read_only: whether the call changes nothing on the server
        :param int status: the status of the answer; 0 where none came
        :param bool may_have_been_sent: whether a byte may have reached the server
        :rtype: bool
        """
        if not may_have_been_sent:
            return True
        return read_only and (not status or status in self.statuses)

    def delay(self, attempt, random, retry_after=None):
        """Return the seconds to wait after a failed attempt, or None where the error should come at once.

        :param int attempt: the attempt that failed, from 1 on
        :param float random: from 0 to 1
        :param float retry_after: seconds that the server asked for, or None
        :rtype: float
        """
        if attempt >= self.attempts:
            return None
        if retry_after is not None:
            return retry_after if retry_after <= self.max_retry_after else None
        return self.backoff_delay(attempt, random)

    def backoff_delay(self, attempt, random):
        """Return the seconds of a wait that the server said nothing about: at most twice as long each time, jittered.

        :param int attempt: from 1 on
        :param float random: from 0 to 1
        :rtype: float
        """
        return random * min(self.max_backoff, self.backoff * 2 ** min(attempt - 1, 99))  # no float holds 2 ** 1024


class RetryBudget(object):
    """The retries that a client has left; see :class:`RetryPolicy`."""

    __slots__ = ("_left", "_lock", "_process")

    def __init__(self):
        self._left = None  # full
        self._lock = threading.Lock()
        self._process = os.getpid()

    def _locked(self):
        if self._process != os.getpid():  # a fork may have copied a lock that is held
            self._lock, self._process = threading.Lock(), os.getpid()
        return self._lock

    def take(self, policy):
        """Take one retry out, and tell whether there was one.

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
        """Put back what a call that was answered earns."""
        if self._left is not None and policy.budget is not None:
            with self._locked():
                left = (policy.budget if self._left is None else self._left) + policy.budget_refill
                self._left = left if left < policy.budget else None


def retry_after_seconds(value, now):
    """Return the seconds that a ``Retry-After`` header asks for, or None where it says nothing that can be read.

    :param str value: seconds, or a date
    :param float now: seconds since 1970-01-01T00:00:00Z
    :rtype: float
    """
    value = (value or "").strip()
    if re.match("[0-9]+\\Z", value):
        return float(value)
    try:
        date = email.utils.parsedate_tz(value) if value else None
        return max(0.0, email.utils.mktime_tz(date) - now) if date else None
    except (ValueError, OverflowError, IndexError):  # IndexError: how email.utils of Python 3.7 and older says no
        return None


def redirect_target(url, status, location, has_body):
    """Return the URL that a redirect leads to, or None where it must not be followed.

    :param str url: the URL that was asked
    :param int status: the answer's status
    :param str location: the answer's ``Location``, or None
    :param bool has_body: whether the request has a body, which must go along
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
    """Tell whether two URLs have scheme, host and port in common.

    :rtype: bool
    """
    try:
        return _origin(url) == _origin(other)
    except ValueError:
        return False


def _origin(url):
    parts = urlsplit(url)
    if parts.username is not None:
        raise ValueError("a URL must not bring credentials")
    port = parts.netloc.rpartition("]")[2].partition(":")[2]  # .port of one beyond 65535 is None on Python 2.7
    return parts.scheme, parts.hostname, port or {"http": "80", "https": "443"}.get(parts.scheme)
