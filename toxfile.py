"""tox plugin that adds all Pythons of pyenv to PATH, including those that are not activated."""

import glob
import os

ROOT = os.environ.get("PYENV_ROOT", os.path.join(os.path.expanduser("~"), ".pyenv"))

PYENV_BINS = sorted(glob.glob(os.path.join(ROOT, "versions", "*", "bin")))

# Appended, so that the existing entries of PATH take precedence.
os.environ["PATH"] = os.pathsep.join([os.environ["PATH"]] + PYENV_BINS)
