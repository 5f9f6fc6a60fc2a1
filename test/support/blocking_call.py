"""Calls that are held up, so that a test can see them under way."""

import threading

# Longer than anything in these tests takes; whoever waits for it has failed.
TIMEOUT = 60


class BlockingCall(object):
    """A function that begins, and goes on when it is let go."""

    def __init__(self):
        self.started = threading.Event()
        self.release = threading.Event()

    def __call__(self, value=None):
        self.started.set()
        assert self.release.wait(TIMEOUT)
        return value
