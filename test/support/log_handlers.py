"""The handlers of the package's logger."""

import logging


def log_handlers():
    """Return the handlers of the package's logger that write something."""
    handlers = logging.getLogger("metal_python").handlers
    return [handler for handler in handlers if not isinstance(handler, logging.NullHandler)]
