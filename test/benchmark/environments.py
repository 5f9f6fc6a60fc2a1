"""Virtual environments for each Python: one for this package and bare urllib3, one for metal-python 0.45.0."""

import json
import os
import shutil
import subprocess
import sys
import tempfile

OLD = "metal-python==0.45.0"

VERSIONS = """
import json, platform, urllib3, metal_python
print(json.dumps({"python": platform.python_version(), "urllib3": urllib3.__version__,
                  "package": getattr(metal_python, "__version__", "0.45.0")}))
"""


class CannotInstallError(Exception):
    """pip could not install a requirement."""


def run(*command):
    """Run a program and return its standard output.

    :raises RuntimeError: the program failed; the message contains its standard error
    """
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=clean_environ(), cwd="/")
    out, errors = process.communicate()
    if process.returncode:
        raise RuntimeError("%s failed:\n%s" % (" ".join(command[:4]), errors.decode("utf-8", "replace")[-4000:]))
    return out.decode("utf-8")


def clean_environ():
    """Return the environment variables without those that affect a contender, such as proxy settings."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "METAL", "COV_")) and not name.lower().endswith("_proxy")
    }


def python_version(python):
    """Return the version of an interpreter, such as ``"3.11"``."""
    return run(python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])").strip()


def installed_versions(python):
    """Return the versions of Python, urllib3 and the package in an environment."""
    return json.loads(run(python, "-c", VERSIONS))


def build_wheel(checkout, directory):
    """Build a wheel and return its path. Builds from a copy, which keeps build files out of the checkout."""
    copy = tempfile.mkdtemp(dir=directory)
    source = os.path.join(copy, "source")
    shutil.copytree(checkout, source, ignore=shutil.ignore_patterns(".*", "build", "dist", "*.egg-info", "test"))
    run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", copy, source)
    return next(os.path.join(copy, name) for name in os.listdir(copy) if name.endswith(".whl"))


def create(directory, python, requirement, fresh=False):
    """Create or reuse a virtual environment and return the path of its interpreter.

    :param bool fresh: reinstall the requirement even if this version is installed, since it may be another build
    """
    folder = os.path.join(directory, "%s-%s" % (python_version(python), "this" if fresh else "old"))
    interpreter = os.path.join(folder, "bin", "python")
    if not os.path.exists(interpreter):
        try:
            run(python, "-m", "venv", folder)
        except RuntimeError:  # Python 2.7 has no venv; the Python 3.14 of .ci/run has no ensurepip
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
                folder,
            )
    try:
        run(interpreter, "-m", "pip", "install", "-q", *(["--force-reinstall"] * fresh + [requirement]))
    except RuntimeError as error:
        raise CannotInstallError("%s: %s" % (requirement, error))
    return interpreter
