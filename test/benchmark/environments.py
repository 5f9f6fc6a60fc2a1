"""The environments of the contenders, for each Python: one for this package and bare, one for metal-python 0.45.0."""

import json
import os
import shutil
import subprocess
import sys
import tempfile

OLD = "metal-python==0.45.0"

FACTS = """
import json, platform, urllib3, metal_python
print(json.dumps({"python": platform.python_version(), "urllib3": urllib3.__version__,
                  "package": getattr(metal_python, "__version__", "0.45.0")}))
"""


class CannotInstallError(Exception):
    """pip could not install what an environment needs."""


def run(*command):
    """Run a program and return what it printed; its errors are part of the exception."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=clean_variables(), cwd="/")
    out, errors = process.communicate()
    if process.returncode:
        raise RuntimeError("%s failed:\n%s" % (" ".join(command[:4]), errors.decode("utf-8", "replace")[-4000:]))
    return out.decode("utf-8")


def clean_variables():
    """Return this process's environment variables without those that would change what a contender does."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "METAL", "COV_")) and not name.lower().endswith("_proxy")
    }


def version_of(python):
    """Return an interpreter's version as ``"3.11"``."""
    return run(python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])").strip()


def facts_of(python):
    """Return the versions of Python, urllib3 and the package in an environment."""
    return json.loads(run(python, "-c", FACTS))


def build_wheel(checkout, directory):
    """Build a wheel from a copy of the checkout, so that nothing is left in it, and return its path."""
    copy = tempfile.mkdtemp(dir=directory)
    source = os.path.join(copy, "source")
    shutil.copytree(checkout, source, ignore=shutil.ignore_patterns(".*", "build", "dist", "*.egg-info", "test"))
    run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", copy, source)
    return next(os.path.join(copy, name) for name in os.listdir(copy) if name.endswith(".whl"))


def make(directory, python, requirement, fresh=False):
    """Make an environment below a directory, or take the one that is there, and return its interpreter.

    :param bool fresh: install the requirement even where that version is installed (it may be another build)
    """
    place = os.path.join(directory, "%s-%s" % (version_of(python), "this" if fresh else "old"))
    inside = os.path.join(place, "bin", "python")
    if not os.path.exists(inside):
        try:
            run(python, "-m", "venv", place)
        except RuntimeError:  # Python 2.7 has no venv, and the 3.14 of .ci/run no ensurepip
            run(
                sys.executable,
                "-m",
                "virtualenv",
                "-q",
                "--clear",
                "--no-setuptools",
                "--no-wheel",
                "-p",
                python,
                place,
            )
    try:
        run(inside, "-m", "pip", "install", "-q", *(["--force-reinstall"] * fresh + [requirement]))
    except RuntimeError as error:
        raise CannotInstallError("%s: %s" % (requirement, error))
    return inside
