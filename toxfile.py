"""Lets tox, which loads this file by its name, find the Pythons that pyenv has installed, switched on or not."""

import glob
import os

ROOT = os.environ.get("PYENV_ROOT", os.path.join(os.path.expanduser("~"), ".pyenv"))

PYENV_BINS = sorted(glob.glob(os.path.join(ROOT, "versions", "*", "bin")))

# At the end: what the caller's PATH already names stays first.
os.environ["PATH"] = os.pathsep.join([os.environ["PATH"]] + PYENV_BINS)
