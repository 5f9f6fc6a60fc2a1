"""Fake ``os`` module with another process ID, as in a child process after a fork."""


class ChildProcessOs(object):
    """Replacement for the ``os`` module in a child process."""

    getpid = staticmethod(lambda: -1)
