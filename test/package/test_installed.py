"""Installation of wheel and sdist in a fresh environment of each supported Python."""

import json
import os
import re
import shutil
import subprocess
import sys

import pytest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
with open(os.path.join(ROOT, "setup.py")) as file:
    PYTHONS = re.findall(r'"Programming Language :: Python :: (\d\.\d+)"', file.read())

# Imports all modules except those that require an extra.
IMPORT_ALL = """
import importlib, pkgutil, metal_python
for _, name, _ in pkgutil.walk_packages(metal_python.__path__, "metal_python."):
    if not name.startswith(("metal_python.testing", "metal_python.socks_proxy")):
        importlib.import_module(name)
print(metal_python.__version__)
"""


class Environment(object):
    def __init__(self, folder, version):
        self.folder = str(folder)
        self.bin = os.path.join(self.folder, "Scripts" if os.name == "nt" else "bin")
        command = [sys.executable, "-m", "virtualenv", "--quiet", "--python", "python" + version, self.folder]
        if subprocess.call(command) != 0:
            pytest.skip("Python %s is not installed" % version)

    def run(self, *arguments):
        """Run Python in the environment and return its output, including stderr.

        :raises AssertionError: Python failed; the message contains the output
        """
        process = subprocess.Popen(
            [os.path.join(self.bin, "python")] + list(arguments),
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        output = process.communicate()[0].decode("utf-8", "replace")
        assert process.returncode == 0, output
        return output

    def install(self, requirement):
        self.run("-m", "pip", "install", "--quiet", "--disable-pip-version-check", requirement)


def version_of(wheel):
    return os.path.basename(wheel).split("-")[1]


@pytest.mark.parametrize("python", PYTHONS)
def test_wheel_works_with_and_without_testing_extra(dist, tmp_path, python):
    environment = Environment(tmp_path / "env", python)
    environment.install(dist.wheel)
    assert environment.run("-c", IMPORT_ALL).splitlines()[-1] == version_of(dist.wheel)
    with pytest.raises(AssertionError, match=r"metal-python\[testing\]"):
        environment.run("-m", "metal_python.testing")
    environment.install(dist.wheel + "[testing]")
    quickstart = shutil.copy(os.path.join(ROOT, "docs", "guides", "quickstart.py"), str(tmp_path))
    assert "delete_image" in environment.run(quickstart)


@pytest.mark.parametrize("python", PYTHONS)
def test_sdist_is_installable(dist, tmp_path, python):
    environment = Environment(tmp_path / "env", python)
    environment.install(dist.sdist)
    assert environment.run("-c", IMPORT_ALL).splitlines()[-1] == version_of(dist.wheel)


def test_sbom_lists_package_and_dependencies(dist, tmp_path):
    environment = Environment(tmp_path / "env", PYTHONS[-1])
    environment.install(dist.wheel)
    environment.run("-m", "pip", "uninstall", "--quiet", "--yes", "pip", "setuptools", "wheel")
    path = os.path.join(dist.folder, "metal-python-%s.cdx.json" % version_of(dist.wheel))
    python = os.path.join(environment.bin, "python")
    subprocess.check_call([sys.executable, "-m", "cyclonedx_py", "environment", "--output-file", path, python])
    with open(path) as file:
        sbom = json.load(file)
    assert sbom["bomFormat"] == "CycloneDX"
    assert {component["name"] for component in sbom["components"]} >= {
        "metal-python",
        "urllib3",
        "certifi",
        "six",
        "python-dateutil",
    }
