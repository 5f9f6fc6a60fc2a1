"""A clock that stands still until somebody sleeps by it: the time of a client without waiting."""


class FakeClock(object):
    """Takes the place of ``client.clock``.

    :param float start: its wall time at the beginning, in seconds since 1970-01-01T00:00:00Z
    :ivar list sleeps: the seconds of each sleep
    """

    def __init__(self, start=1700000000.0):
        self.start = start
        self.passed = 0.0
        self.sleeps = []

    def now(self):
        """Return the wall time."""
        return self.start + self.passed

    def monotonic(self):
        """Return the seconds that have passed."""
        return self.passed

    def sleep(self, seconds):
        """Let time pass, at once."""
        assert seconds >= 0
        self.sleeps.append(seconds)
        self.passed += seconds
