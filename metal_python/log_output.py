"""Where the package's log goes when a configuration asks for it, and nothing else in the process changes."""

from __future__ import absolute_import

import logging

LOGGER = "metal_python"
DEFAULT_FORMAT = "%(asctime)s %(levelname)s %(message)s"


class LogOutput(object):
    """One handler on the ``metal_python`` logger, for as long as this object lives.

    :param str path: the file to append to; None writes to standard error
    :param str line_format: as for logging.Formatter
    :param bool debug: show every request; the logger's own level comes back when the last such output closes
    """

    _debugging = 0
    _level_before = logging.NOTSET

    def __init__(self, path, line_format, debug):
        logger = logging.getLogger(LOGGER)
        self.handler = logging.FileHandler(path) if path else logging.StreamHandler()
        self.handler.setFormatter(logging.Formatter(line_format))
        self.debug = debug
        logger.addHandler(self.handler)
        if debug:
            if not LogOutput._debugging:
                LogOutput._level_before = logger.level
                logger.setLevel(logging.DEBUG)
            LogOutput._debugging += 1

    def close(self):
        """Take the handler away again, and close its file."""
        handler, self.handler = self.handler, None
        if handler is None:
            return
        logger = logging.getLogger(LOGGER)
        logger.removeHandler(handler)
        handler.close()
        if self.debug:
            LogOutput._debugging -= 1
            if not LogOutput._debugging:
                logger.setLevel(LogOutput._level_before)

    def __del__(self):
        if getattr(self, "handler", None) is not None:
            self.close()
