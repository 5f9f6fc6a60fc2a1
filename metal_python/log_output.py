"""Where the package's log goes when a configuration asks for it, and nothing else in the process changes."""

from __future__ import absolute_import

import logging
import os
import sys
import threading

LOGGER = "metal_python"
DEFAULT_FORMAT = "%(asctime)s %(levelname)s %(message)s"
_lock = threading.RLock()  # an output may be dropped, and so closed, in the middle of making another


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
