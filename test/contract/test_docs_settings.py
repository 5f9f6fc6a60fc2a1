"""Each setting has its row in the table of Configuration's docstring, and its place in the stub."""

import io
import os
import re

import metal_python

CONFIGURATION = metal_python.Configuration
# What the generated client had, and nobody needs: it is kept, and not praised.
KEPT = {"temp_folder_path"}


def settings():
    """The public attributes of a configuration, of which some are properties that can be set."""
    properties = {name for name, value in vars(CONFIGURATION).items() if getattr(value, "fset", None)}
    return properties | {name for name in vars(CONFIGURATION()) if not name.startswith("_")}


def test_each_setting_has_a_row_in_the_table_of_the_docstring():
    rows = re.findall(r"^ *((?:``\w+``(?:, )?)+) +\S", CONFIGURATION.__doc__, re.MULTILINE)
    assert set(re.findall(r"\w+", " ".join(rows))) == settings() - KEPT


def test_each_setting_is_in_the_stub():
    folder = os.path.dirname(os.path.abspath(metal_python.__file__))
    with io.open(os.path.join(folder, "configuration.pyi"), encoding="utf-8") as file:
        # Lines, not a syntax tree: Python 2.7 cannot read annotations.
        named = re.findall(r"^    (?:def )?(\w+)[:(]", file.read(), re.MULTILINE)
    assert settings() - set(named) == set()
