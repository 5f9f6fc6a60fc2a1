"""Build configuration of ``metal-python``. Tool settings are in setup.cfg and pyproject.toml."""

import io
import os
import re

from setuptools import find_packages, setup

HERE = os.path.dirname(os.path.abspath(__file__))


def read(*path):
    with io.open(os.path.join(HERE, *path), encoding="utf-8") as file:
        return file.read()


def version():
    # Not imported: the dependencies are not installed at build time.
    return re.search(r'^__version__ = "([^"]+)"$', read("metal_python", "__init__.py"), re.MULTILINE).group(1)


def requirements():
    lines = (line.strip() for line in read("requirements.txt").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


setup(
    name="metal-python",
    version=version(),
    description="Client for metal-stack's metal-api: typed, fast and safe, with an embedded server for tests",
    long_description=read("README.md"),
    long_description_content_type="text/markdown",
    author="The metal-python authors",
    license="MIT",
    keywords="metal-stack metal-api bare-metal client sdk",
    packages=find_packages(include=["metal_python", "metal_python.*"]),
    package_data={"": ["*.pyi", "py.typed"]},
    zip_safe=False,  # type checkers read the stubs as files
    python_requires=">=2.7, !=3.0.*, !=3.1.*, !=3.2.*, !=3.3.*, !=3.4.*, !=3.5.*",
    install_requires=requirements(),
    # waitress 1.4.4: last version for Python 2.7.
    # PySocks 1.7.1: first version for Python 3.10 and newer.
    extras_require={"testing": ["waitress>=1.4.4"], "socks": ["PySocks>=1.7.1"]},
    classifiers=[
        "Development Status :: 5 - Production/Stable",
        "Framework :: Pytest",
        "Intended Audience :: Developers",
        "Intended Audience :: System Administrators",
        "Operating System :: OS Independent",
        "Programming Language :: Python :: 2",
        "Programming Language :: Python :: 2.7",
        "Programming Language :: Python :: 3",
        "Programming Language :: Python :: 3.6",
        "Programming Language :: Python :: 3.7",
        "Programming Language :: Python :: 3.8",
        "Programming Language :: Python :: 3.9",
        "Programming Language :: Python :: 3.10",
        "Programming Language :: Python :: 3.11",
        "Programming Language :: Python :: 3.12",
        "Programming Language :: Python :: 3.13",
        "Programming Language :: Python :: 3.14",
        "Topic :: System :: Systems Administration",
        "Typing :: Typed",
    ],
)
