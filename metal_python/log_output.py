"""Log handlers for the ``debug`` and ``logger_file`` settings, without changes to the logging of the process."""

from __future__ import absolute_import

import logging
import os
import re
import sys
import threading

import six

LOGGER = "metal_python"
DEFAULT_FORMAT = "%(asctime)s %(levelname)s %(message)s"
_lock = threading.RLock()  # garbage collection may close an output while another is created
# C0 and C1 control characters, line separators, bidirectional controls, lone surrogates.
_unprintable = re.compile(
    u"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069%s]"
    % (u"" if six.PY2 else u"\ud800-\udfff")  # surrogate pairs are characters on Python 2.7
)

# Without it Python 2.7 prints "No handlers could be found".
logging.getLogger(LOGGER).addHandler(logging.NullHandler())


def printable(string):
    """Return a string with control characters escaped, to prevent log forging and terminal escape sequences.

    :rtype: str
    """
    if isinstance(string, bytes):  # only Python 2.7
        return printable(string.decode("utf-8", "replace")).encode("utf-8")
    return _unprintable.sub(_escaped, string)


def _escaped(match):
    code = ord(match.group())
    return u"\\x%02x" % code if code < 256 else u"\\u%04x" % code


class LogOutput(object):
    """Handler of the ``metal_python`` logger, removed when this object is closed or garbage collected.

    Outputs with the same destination and format share a handler, so each record is written once.

    :param str path: file to append to; None writes to standard error
    :param str line_format: as for :class:`logging.Formatter`
    :param bool debug: set the logger's level to DEBUG; restored when the last such output is closed
    """

    _handlers = {}  # (file or stream, format) -> handler
    _users = {}  # (file or stream, format) -> number of open outputs
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
            logger.addHandler(self.handler)  # no effect if already added
            if debug:
                if not LogOutput._debugging:
                    LogOutput._level_before = logger.level
                    logger.setLevel(logging.DEBUG)
                LogOutput._debugging += 1

    def close(self):
        """Remove and close the handler unless another output shares it."""
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
    """Filter that drops records which a handler of the application writes to the same file or to the console.

    :param logging.Handler handler: the handler that this filter is added to
    """

    def __init__(self, handler):
        self._handler = handler

    def filter(self, record):
        """Return whether the handler should write the record."""
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
