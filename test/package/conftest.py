import os
import shutil
import subprocess
import sys
from collections import namedtuple
from glob import glob

import pytest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

Dist = namedtuple("Dist", "folder wheel sdist")


@pytest.fixture(scope="session")
def tracked():
    """Paths of the files tracked by git, relative to the root of the repository."""
    output = subprocess.check_output(["git", "ls-files", "-z"], cwd=ROOT).decode("utf-8")
    return {path for path in output.split("\0") if path and os.path.exists(os.path.join(ROOT, path))}


@pytest.fixture(scope="session")
def dist():
    """Release artifacts, freshly built in dist/: sdist from the checkout, wheel from the sdist."""
    folder = os.path.join(ROOT, "dist")
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.check_call([sys.executable, "-m", "build", "--outdir", folder, ROOT])
    (wheel,) = glob(os.path.join(folder, "*.whl"))
    (sdist,) = glob(os.path.join(folder, "*.tar.gz"))
    return Dist(folder, wheel, sdist)
