"""Environment of child processes that run this Python and this ``metal_python``."""

import os
import sys

import metal_python

# Folder that contains the package: the clone, or site-packages.
HOME = os.path.dirname(os.path.dirname(os.path.abspath(metal_python.__file__)))
SETTINGS = ("METALCTL_API_URL", "METALCTL_HMAC", "METALCTL_HMAC_USER", "METALCTL_APITOKEN", "DEBUG")


def environment(**variables):
    """Return the environment of this process without SETTINGS, with ``python`` on PATH and with these variables."""
    child = {name: value for name, value in os.environ.items() if name not in SETTINGS}
    child["PATH"] = os.pathsep.join([os.path.dirname(sys.executable), child.get("PATH", "")])
    child.update(PYTHONPATH=HOME, PYTHONIOENCODING="utf-8", PYTHONUNBUFFERED="1")
    child.update(variables)
    return child
