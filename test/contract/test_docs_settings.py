"""Check that the docstring and the stub of Configuration list every setting."""

import io
import os
import re

import metal_python

CONFIGURATION = metal_python.Configuration
# Kept for compatibility with metal-python 0.45.0 and deliberately undocumented.
UNDOCUMENTED = {"temp_folder_path"}


def settings():
    """Return the public attributes and settable properties of a configuration."""
    properties = {name for name, value in vars(CONFIGURATION).items() if getattr(value, "fset", None)}
    return properties | {name for name in vars(CONFIGURATION()) if not name.startswith("_")}


def test_docstring_table_lists_every_setting():
    rows = re.findall(r"^ *((?:``\w+``(?:, )?)+) +\S", CONFIGURATION.__doc__, re.MULTILINE)
    assert set(re.findall(r"\w+", " ".join(rows))) == settings() - UNDOCUMENTED


def test_stub_declares_every_setting():
    folder = os.path.dirname(os.path.abspath(metal_python.__file__))
    with io.open(os.path.join(folder, "configuration.pyi"), encoding="utf-8") as file:
        # A regular expression, since ast on Python 2.7 cannot parse annotations.
        declared = re.findall(r"^    (?:def )?(\w+)[:(]", file.read(), re.MULTILINE)
    assert settings() - set(declared) == set()
