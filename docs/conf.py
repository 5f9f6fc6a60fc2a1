"""Sphinx configuration of the documentation site, built by `tox -e docs`."""

import os
import posixpath
import re
import shutil

import metal_python

# The source directory is the project root, so that links to ../README.md work as on GitHub.
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
suppress_warnings = ["myst.header"]  # generated pages skip heading level 2
autodoc_default_options = {"members": True, "show-inheritance": True, "member-order": "bysource"}

html_theme = "furo"
html_title = "metal-python %s" % release
html_copy_source = False
html_static_path = ["site.css"]
html_css_files = ["site.css"]

# Check all references except those to Python and urllib3, which would need network access.
nitpicky = True
nitpick_ignore_regex = [
    ("py:.*", r"(object|str|bytes|int|float|bool|list|tuple|dict|list\[str\]|type|Exception|.*Error)"),
    ("py:.*", r"(_thread|datetime|dateutil|http|io|logging|multiprocessing|socket|sqlite3|ssl|threading|urllib3)\..*"),
    ("py:.*", r"metal_python\.(connection\.HTTPS?Connection|socks_proxy\.SOCKS.*)"),  # base classes created at run time
    ("py:.*", r"_TYPE_TIMEOUT|Retry|Url|ValidHTTPHeaderSource"),  # signatures of urllib3
]

# Parts of the navigation: a section of the README with links to pages, and the pages before and after these links.
PARTS = [
    ("Guides", ["docs/guides/quickstart"], []),
    ("Documentation for API Endpoints", [], ["docs/guides/models", "docs/guides/api"]),
    ("About the project", [], []),
]
MODELS = "docs/guides/models"


def links(text):
    """Return the pages that a Markdown text links to, without duplicates."""
    return list(dict.fromkeys(re.findall(r"\]\(([\w/]+)\.md[)#]", text)))


def toctree(caption, pages):
    """Return a hidden table of contents. Titles of API classes have no package name."""
    lines = ["%s </%s>" % (page[len("docs/") :], page) if page.endswith("Api") else "/" + page for page in pages]
    return "\n```{toctree}\n:hidden:\n:caption: %s\n\n%s\n```\n" % (caption, "\n".join(lines))


def prepare(app, name, source):
    """Adapt the source of a page from GitHub to Sphinx."""
    text = source[0].replace("](#)", "](%s.md)" % os.path.basename(name))  # link to the top of this page
    if name == root_doc:
        sections = dict(part.split("\n", 1) for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:])
        for title, before, after in PARTS:
            linked = [page for page in links(sections[title]) if page != MODELS]
            text += toctree(title, before + linked + after)
    elif name == MODELS:
        with open(os.path.join(app.srcdir, "README.md"), encoding="utf-8") as readme:
            models = links(readme.read().partition("\n## Documentation for Models\n")[2])
        text = text.replace("\n## ", toctree("Models", models) + "\n## ", 1)  # on the level of the sections
    elif name.endswith("Api"):
        # Generated pages have a first-level heading for each method; move methods below their class.
        text = "---\ntocdepth: 2\n---\n" + re.sub(r"^# \*\*(\w+)\*\*$", r"## \1", text, flags=re.MULTILINE)
    source[0] = text


def navigate(app, page, template, context, doctree):
    """Add the methods of API classes and the models to the navigation of the theme.

    Resolving the navigation takes a quarter of a second, so all pages share it; `finish_navigation` adapts it.
    """
    if "toctree" not in context:
        return
    if not hasattr(app, "navigation"):
        tree = context["toctree"](collapse=False, includehidden=True, titles_only=False, maxdepth=2)
        tree = re.sub(' ?current(?=[" ])', "", tree).replace('href="#"', 'href="%s.html"' % posixpath.basename(page))
        app.navigation = re.sub(
            'href="([^"]*)"',
            lambda link: 'href="/%s"' % posixpath.normpath(posixpath.join(posixpath.dirname(page), link.group(1))),
            tree.replace('href="#', 'href="%s.html#' % posixpath.basename(page)),
        )
    context["toctree"] = lambda **options: app.navigation


def finish_navigation(app, page, template, context, doctree):
    """Make the links of the shared navigation relative and expand the entry of the page."""
    tree = context.get("furo_navigation_tree", "")
    before, link, after = tree.partition(' href="/%s.html"' % page)
    if link:
        outer, entry = before.rfind('<li class="toctree-l1'), before.rfind("<li ")
        parent = (
            before[outer:entry].replace('class="', 'class="current ', 1).replace("<input ", '<input checked="" ', 1)
        )
        own = before[entry:].replace('class="', 'class="current current-page ', 1)
        if "has-children" in own:
            after = after.replace("<input ", '<input checked="" ', 1)
        tree = before[:outer] + parent + own + link + after
    context["furo_navigation_tree"] = tree.replace('href="/', 'href="' + "../" * page.count("/"))


def copy_readme(app, error):
    """Copy README.html to index.html, the default page of web servers."""
    if error is None:
        shutil.copy(os.path.join(app.outdir, "README.html"), os.path.join(app.outdir, "index.html"))


def setup(app):
    app.connect("source-read", prepare)
    app.connect("html-page-context", navigate, priority=400)  # before the theme (500)
    app.connect("html-page-context", finish_navigation, priority=600)
    app.connect("build-finished", copy_readme)
