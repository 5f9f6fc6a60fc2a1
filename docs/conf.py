"""Sphinx's settings for the site, which `tox -e docs` makes of the README and the pages that git shows."""

import os
import re
import shutil

import metal_python

# Sphinx reads from the top of the clone, so that the pages' links to ../README.md lead where they lead on GitHub.
include_patterns = [
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "docs/*.md",
    "docs/guides/*.md",
    "docs/guides/*.rst",
]
root_doc = "README"

project = "metal-python"
author = "The metal-python authors"
version = release = metal_python.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.viewcode"]
myst_heading_anchors = 3
suppress_warnings = ["myst.header"]  # the generated style goes from the first level of headings to the third
autodoc_default_options = {"members": True, "show-inheritance": True, "member-order": "bysource"}

html_theme = "furo"
html_title = "metal-python %s" % release
html_copy_source = False

# Every reference must lead somewhere. Those to Python and urllib3 do not: for that their sites would be asked.
nitpicky = True
nitpick_ignore_regex = [
    ("py:.*", r"(object|str|bytes|int|float|bool|list|tuple|dict|list\[str\]|type|Exception|.*Error)"),
    ("py:.*", r"(_thread|datetime|dateutil|http|io|logging|multiprocessing|socket|sqlite3|ssl|threading|urllib3)\..*"),
    ("py:.*", r"_TYPE_TIMEOUT|Retry|Url|ValidHTTPHeaderSource"),  # in signatures that are urllib3's
]

# The parts of the site: a section of the README, for its links, and what comes before and after them.
PARTS = [
    ("Guides", ["docs/guides/quickstart"], []),
    ("Documentation for API Endpoints", [], []),
    ("Documentation for Models", [], ["docs/guides/api"]),
    ("About the project", [], []),
]


def prepare(app, name, source):
    """Make of a page what Sphinx needs; on GitHub it stands as it is."""
    text = source[0].replace("](#)", "](%s.md)" % os.path.basename(name))  # the top of this page
    if name == root_doc:
        sections = dict(part.split("\n", 1) for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:])
        for title, before, after in PARTS:
            linked = dict.fromkeys(re.findall(r"\]\(([\w/]+)\.md[)#]", sections[title]))
            pages = before + list(linked) + after
            text += "\n```{toctree}\n:hidden:\n:caption: %s\n\n%s\n```\n" % (title, "\n".join(pages))
    source[0] = text


def copy_readme(app, error):
    """Write the README as index.html too, which is what a web server shows first."""
    if error is None:
        shutil.copy(os.path.join(app.outdir, "README.html"), os.path.join(app.outdir, "index.html"))


def setup(app):
    app.connect("source-read", prepare)
    app.connect("build-finished", copy_readme)
