"""Retired terms of the glossary, which `tox -e lint` searches with codespell."""

import io
import os
import re
import sys

import pytest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def read(*path):
    with io.open(os.path.join(ROOT, *path), encoding="utf-8") as file:
        return file.read()


@pytest.mark.skipif(sys.version_info < (3, 6), reason="the regular expression has a group with a flag")
@pytest.mark.parametrize("line", read(".ci", "glossary.txt").splitlines())
def test_glossary_term_is_found_by_regex_of_codespell(line):
    term, replacement = line.split("->")
    regex = re.search("(?m)^regex = '(.*)'$", read("pyproject.toml")).group(1)
    assert replacement
    assert term in [match.group() for match in re.finditer(regex, "the_%s of x" % term)]
