"""The clock that a client lives by; tests give it another one."""

from __future__ import absolute_import

import time

# Python 2.7 has no clock that never goes back; there, somebody who sets the time changes a deadline too.
monotonic = getattr(time, "monotonic", time.time)


class Clock(object):
    """The system's clock. ``ApiClient.clock`` is one; another object with the same methods can take its place."""

    __slots__ = ()

    def now(self):
        """Return the wall clock's time, in seconds since 1970-01-01T00:00:00Z."""
        return time.time()

    def monotonic(self):
        """Return seconds of a clock that is only good for differences."""
        return monotonic()

    def sleep(self, seconds):
        """Wait for this many seconds."""
        time.sleep(seconds)
