"""Calls that are held up, so that a test can see them under way."""

import threading

# Longer than anything in these tests takes; whoever waits for it has failed.
LONG = 60


class Held(object):
    """A function that begins, and goes on when it is let go."""

    def __init__(self):
        self.begun = threading.Event()
        self.go_on = threading.Event()

    def __call__(self, value=None):
        self.begun.set()
        assert self.go_on.wait(LONG)
        return value
