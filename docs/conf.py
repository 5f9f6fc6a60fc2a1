"""Sphinx's settings for the site, which `tox -e docs` makes of the README and the pages that git shows."""

import os
import posixpath
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
html_static_path = ["site.css"]
html_css_files = ["site.css"]

# Every reference must lead somewhere. Those to Python and urllib3 do not: for that their sites would be asked.
nitpicky = True
nitpick_ignore_regex = [
    ("py:.*", r"(object|str|bytes|int|float|bool|list|tuple|dict|list\[str\]|type|Exception|.*Error)"),
    ("py:.*", r"(_thread|datetime|dateutil|http|io|logging|multiprocessing|socket|sqlite3|ssl|threading|urllib3)\..*"),
    ("py:.*", r"metal_python\.(connection\.HTTPS?Connection|socks_proxy\.SOCKS.*)"),  # bases made at run time
    ("py:.*", r"_TYPE_TIMEOUT|Retry|Url|ValidHTTPHeaderSource"),  # in signatures that are urllib3's
]

# The parts of the site: a section of the README, for its links, and the pages before and after them.
PARTS = [
    ("Guides", ["docs/guides/quickstart"], []),
    ("Documentation for API Endpoints", [], ["docs/guides/models", "docs/guides/api"]),
    ("About the project", [], []),
]
MODELS = "docs/guides/models"


def links(text):
    """Return the pages that a text links to, each once."""
    return list(dict.fromkeys(re.findall(r"\]\(([\w/]+)\.md[)#]", text)))


def toctree(caption, pages):
    """Return a hidden table of contents; API classes stand in it without their package."""
    lines = ["%s </%s>" % (page[len("docs/") :], page) if page.endswith("Api") else "/" + page for page in pages]
    return "\n```{toctree}\n:hidden:\n:caption: %s\n\n%s\n```\n" % (caption, "\n".join(lines))


def prepare(app, name, source):
    """Change the text of a page where Sphinx needs something else than GitHub."""
    text = source[0].replace("](#)", "](%s.md)" % os.path.basename(name))  # the top of this page
    if name == root_doc:
        sections = dict(part.split("\n", 1) for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:])
        for title, before, after in PARTS:
            linked = [page for page in links(sections[title]) if page != MODELS]
            text += toctree(title, before + linked + after)
    elif name == MODELS:
        with open(os.path.join(app.srcdir, "README.md"), encoding="utf-8") as readme:
            models = links(readme.read().partition("\n## Documentation for Models\n")[2])
        text = text.replace("\n## ", toctree("Models", models) + "\n## ", 1)  # above all sections: they are beside them
    elif name.endswith("Api"):
        # The generated style has a heading of the first level for each method. Methods belong below their class.
        text = "---\ntocdepth: 2\n---\n" + re.sub(r"^# \*\*(\w+)\*\*$", r"## \1", text, flags=re.MULTILINE)
    source[0] = text


def navigate(app, page, template, context, doctree):
    """Give the theme a navigation with the methods of each API class and the models.

    Resolving and completing it takes a quarter of a second. All pages share one; `finish_navigation` adapts it.
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
    """Make the links of the shared navigation relative, and open it at the page."""
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
    """Write the README as index.html too, which is what a web server shows first."""
    if error is None:
        shutil.copy(os.path.join(app.outdir, "README.html"), os.path.join(app.outdir, "index.html"))


def setup(app):
    app.connect("source-read", prepare)
    app.connect("html-page-context", navigate, priority=400)  # before the theme, whose priority is 500
    app.connect("html-page-context", finish_navigation, priority=600)
    app.connect("build-finished", copy_readme)
