"""Write the package's log where a configuration asks for it; nothing else in the process changes."""

from __future__ import absolute_import

import logging
import os
import re
import sys
import threading

import six

LOGGER = "metal_python"
DEFAULT_FORMAT = "%(asctime)s %(levelname)s %(message)s"
_lock = threading.RLock()  # an output may be dropped, and so closed, in the middle of making another
# C0 and C1 control characters, line separators, changes of the writing direction, lone surrogates.
_unprintable = re.compile(
    u"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069%s]"
    % (u"" if six.PY2 else u"\ud800-\udfff")  # Python 2.7 may write other characters as pairs of them
)

# A program that configures no logging prints nothing, also on Python 2.7.
logging.getLogger(LOGGER).addHandler(logging.NullHandler())


def printable(text):
    """Return a string with its control characters escaped, so that it cannot forge log lines or control a terminal.

    :rtype: str
    """
    if isinstance(text, bytes):  # only Python 2.7
        return printable(text.decode("utf-8", "replace")).encode("utf-8")
    return _unprintable.sub(_escaped, text)


def _escaped(match):
    code = ord(match.group())
    return u"\\x%02x" % code if code < 256 else u"\\u%04x" % code


class LogOutput(object):
    """One handler on the ``metal_python`` logger, for as long as this object lives.

    Outputs with the same destination and form share it, so that each line comes once, however many configurations ask.

    :param str path: the file to append to; None writes to standard error
    :param str line_format: as for logging.Formatter
    :param bool debug: show every request; the logger's own level comes back when the last such output closes
    """

    _handlers = {}  # (file or stream, form) -> handler
    _users = {}  # the same -> number of open outputs
    _debugging = 0
    _level_before = logging.NOTSET

    def __init__(self, path, line_format, debug):
        logger = logging.getLogger(LOGGER)
        self._key = os.path.abspath(path) if path else sys.stderr, line_format
        self.debug = debug
        with _lock:
            self._users[self._key] = self._users.get(self._key, 0) + 1
            try:
                if self._key not in self._handlers:
                    handler = logging.FileHandler(path) if path else logging.StreamHandler()
                    handler.setFormatter(logging.Formatter(line_format))
                    handler.addFilter(_DuplicateFilter(handler))
                    self._handlers[self._key] = handler
            except Exception:
                del self._users[self._key]
                raise
            self.handler = self._handlers[self._key]
            logger.addHandler(self.handler)  # does nothing where it is there already
            if debug:
                if not LogOutput._debugging:
                    LogOutput._level_before = logger.level
                    logger.setLevel(logging.DEBUG)
                LogOutput._debugging += 1

    def close(self):
        """Take the handler away again, and close its file, once nobody else has it."""
        logger = logging.getLogger(LOGGER)
        with _lock:
            handler, self.handler = self.handler, None
            if handler is None:
                return
            self._users[self._key] -= 1
            if not self._users[self._key]:
                del self._users[self._key], self._handlers[self._key]
                logger.removeHandler(handler)
                handler.close()
            if self.debug:
                LogOutput._debugging -= 1
                if not LogOutput._debugging:
                    logger.setLevel(LogOutput._level_before)

    def __del__(self):
        if getattr(self, "handler", None) is not None:
            self.close()


class _DuplicateFilter(object):
    """Filter of an output: drops a record that a handler of the program writes to the same file or to the console.

    :param logging.Handler handler: the output's handler
    """

    def __init__(self, handler):
        self._handler = handler

    def filter(self, record):
        """Return whether the output should write the record."""
        logger = logging.getLogger(record.name)
        while logger:
            for other in logger.handlers:
                if record.levelno >= other.level and self._has_same_destination(other) and other.filter(record):
                    return False
            logger = logger.parent if logger.propagate else None
        return True

    def _has_same_destination(self, other):
        if other in LogOutput._handlers.values():
            return False
        if isinstance(self._handler, logging.FileHandler):
            return getattr(other, "baseFilename", None) == self._handler.baseFilename
        stream = getattr(other, "stream", None) or getattr(getattr(other, "console", None), "file", None)  # Rich's
        consoles = (self._handler.stream, sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__)
        return stream is not None and any(stream is console for console in consoles)
