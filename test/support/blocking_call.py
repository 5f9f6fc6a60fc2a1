"""Functions that block until a test releases them."""

import threading

# Seconds; no wait in a passing test takes this long.
TIMEOUT = 60


class BlockingCall(object):
    """Function that sets ``started``, waits for ``release`` and returns its argument."""

    def __init__(self):
        self.started = threading.Event()
        self.release = threading.Event()

    def __call__(self, value=None):
        self.started.set()
        assert self.release.wait(TIMEOUT)
        return value
