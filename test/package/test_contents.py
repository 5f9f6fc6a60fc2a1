"""What is in the wheel and the sdist, and what they say of themselves."""

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


def test_twine_finds_nothing_to_warn_of(dist):
    subprocess.check_call([sys.executable, "-m", "twine", "check", "--strict", dist.wheel, dist.sdist])


def test_the_wheel_is_one_for_all_pythons(dist):
    assert dist.wheel.endswith("-py2.py3-none-any.whl")


def test_the_wheel_holds_the_package_as_git_has_it(dist, tracked):
    with zipfile.ZipFile(dist.wheel) as wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert names == {path for path in tracked if path.startswith("metal_python/")}


def test_the_wheel_holds_the_licence(dist):
    with zipfile.ZipFile(dist.wheel) as wheel:
        assert [name for name in wheel.namelist() if re.search(r"\.dist-info/(.*/)?LICENSE$", name)]


def test_the_sdist_holds_what_git_has_except_its_own_and_the_hosts_files(dist, tracked):
    with tarfile.open(dist.sdist) as sdist:
        names = {member.name.split("/", 1)[1] for member in sdist.getmembers() if member.isfile()}
    made_by_the_build = {name for name in names if name == "PKG-INFO" or name.startswith("metal_python.egg-info/")}
    left_out = {path for path in tracked if path.startswith(".git")}
    assert names - made_by_the_build == tracked - left_out


def test_it_needs_the_four_of_requirements_txt(metadata):
    needed = [line for line in metadata.get_all("Requires-Dist") if "extra ==" not in line]
    assert {re.match(r"[\w-]+", line).group() for line in needed} == {"urllib3", "certifi", "six", "python-dateutil"}


@pytest.mark.parametrize("version", ["2.7.18", "3.6.0", "3.13.9", "3.99.0", "4.0.0"])
def test_it_may_be_installed_on(metadata, version):
    assert SpecifierSet(metadata["Requires-Python"]).contains(version)


@pytest.mark.parametrize("version", ["2.6.9", "3.0.0", "3.5.10"])
def test_it_may_not_be_installed_on(metadata, version):
    assert not SpecifierSet(metadata["Requires-Python"]).contains(version)


def test_its_description_is_the_readme(metadata):
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert metadata.get_payload().startswith("# metal-python\n")
