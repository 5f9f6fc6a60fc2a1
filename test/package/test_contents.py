"""Contents and metadata of wheel and sdist."""

import re
import subprocess
import sys
import tarfile
import zipfile
from email.parser import Parser

import pytest
from packaging.specifiers import SpecifierSet


@pytest.fixture(scope="module")
def metadata(dist):
    with zipfile.ZipFile(dist.wheel) as wheel:
        (name,) = [name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
        return Parser().parsestr(wheel.read(name).decode("utf-8"))


def test_twine_check_strict_passes(dist):
    subprocess.check_call([sys.executable, "-m", "twine", "check", "--strict", dist.wheel, dist.sdist])


def test_wheel_tag_is_py2_py3_none_any(dist):
    assert dist.wheel.endswith("-py2.py3-none-any.whl")


def test_wheel_contains_exactly_the_tracked_package_files(dist, tracked):
    with zipfile.ZipFile(dist.wheel) as wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert names == {path for path in tracked if path.startswith("metal_python/")}


def test_wheel_contains_license(dist):
    with zipfile.ZipFile(dist.wheel) as wheel:
        assert [name for name in wheel.namelist() if re.search(r"\.dist-info/(.*/)?LICENSE$", name)]


def test_sdist_contains_tracked_files_except_git_and_github_files(dist, tracked):
    with tarfile.open(dist.sdist) as sdist:
        names = {member.name.split("/", 1)[1] for member in sdist.getmembers() if member.isfile()}
    generated = {name for name in names if name == "PKG-INFO" or name.startswith("metal_python.egg-info/")}
    excluded = {path for path in tracked if path.startswith(".git")}
    assert names - generated == tracked - excluded


def test_metadata_requires_only_the_four_dependencies(metadata):
    required = [line for line in metadata.get_all("Requires-Dist") if "extra ==" not in line]
    assert {re.match(r"[\w-]+", line).group() for line in required} == {"urllib3", "certifi", "six", "python-dateutil"}


@pytest.mark.parametrize("version", ["2.7.18", "3.6.0", "3.13.9", "3.99.0", "4.0.0"])
def test_metadata_supported_python_is_allowed(metadata, version):
    assert SpecifierSet(metadata["Requires-Python"]).contains(version)


@pytest.mark.parametrize("version", ["2.6.9", "3.0.0", "3.5.10"])
def test_metadata_unsupported_python_is_rejected(metadata, version):
    assert not SpecifierSet(metadata["Requires-Python"]).contains(version)


def test_metadata_description_is_readme(metadata):
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert metadata.get_payload().startswith("# metal-python\n")
