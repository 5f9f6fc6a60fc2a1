"""Clock of a client whose time passes only in ``sleep``, without waiting."""


class FakeClock(object):
    """Replacement for ``client.clock``.

    :param float start: initial wall time, in seconds since 1970-01-01T00:00:00Z
    :ivar list sleeps: duration of each sleep, in seconds
    """

    def __init__(self, start=1700000000.0):
        self.start = start
        self.passed = 0.0
        self.sleeps = []

    def now(self):
        """Return the wall time."""
        return self.start + self.passed

    def monotonic(self):
        """Return the elapsed seconds."""
        return self.passed

    def sleep(self, seconds):
        """Advance the time immediately."""
        assert seconds >= 0
        self.sleeps.append(seconds)
        self.passed += seconds
