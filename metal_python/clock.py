"""Time source of a client; replaceable in tests."""

from __future__ import absolute_import

import time

# Python 2.7 has no monotonic clock: a change of the system time moves deadlines.
monotonic = getattr(time, "monotonic", time.time)


class Clock(object):
    """System clock. ``ApiClient.clock`` accepts any object with the same methods."""

    __slots__ = ()

    def now(self):
        """Return the system time in seconds since 1970-01-01T00:00:00Z."""
        return time.time()

    def monotonic(self):
        """Return the monotonic time in seconds; only differences are meaningful."""
        return monotonic()

    def sleep(self, seconds):
        """Sleep for a number of seconds."""
        time.sleep(seconds)
