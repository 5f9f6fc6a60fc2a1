"""Parse code blocks, headings, links and tables of README.md and docs/."""

import collections
import glob
import io
import os
import re

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# Generated pages and guides.
FOLDERS = ("docs", "docs/guides")

# Fenced code block: page, number of its first line, language ("" if missing), code, and expected output: the content
# of a directly following "text" block, or None.
Block = collections.namedtuple("Block", "page line language code output")

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]*)\)")

CELL = re.compile(r"(?<!\\)\|")

_contents = {}
_anchors = {}


def names():
    """Return the paths of all pages, relative to the project root, with forward slashes."""
    found = [path for folder in FOLDERS for path in glob.glob(os.path.join(ROOT, *(folder.split("/") + ["*.md"])))]
    return ["README.md"] + sorted(os.path.relpath(path, ROOT).replace(os.sep, "/") for path in found)


def read(page):
    """Return the content of a page.

    :param str page: path relative to the project root
    """
    if page not in _contents:
        with io.open(os.path.join(ROOT, *page.split("/")), encoding="utf-8") as file:
            _contents[page] = file.read()
    return _contents[page]


def blocks(page, *languages):
    """Return the fenced blocks of a page in the given languages, by default in all languages."""
    text = read(page)
    found, matches = [], list(FENCE.finditer(text))
    for match, following in zip(matches, matches[1:] + [None]):
        between = text[match.end() : following.start()] if following else "no block follows"
        output = following.group(2) if not between.strip() and following.group(1) == "text" else None
        line = text.count("\n", 0, match.start()) + 2
        if not languages or match.group(1) in languages:
            found.append(Block(page, line, match.group(1), match.group(2), output))
    return found


def prose(page):
    """Return a page without fenced blocks and inline code."""
    return re.sub(r"`[^`\n]*`", "", FENCE.sub("", read(page)))


def links(page):
    """Return the link targets of a page."""
    return LINK.findall(prose(page))


def anchors(page):
    """Return the anchors that GitHub gives the headings of a page, in page order."""
    if page in _anchors:
        return _anchors[page]
    found = collections.OrderedDict()
    for heading in re.findall(r"^#+ (.*)$", FENCE.sub("", read(page)), re.MULTILINE):
        anchor = re.sub(r"[^\w\- ]", "", heading.strip().lower(), flags=re.UNICODE).replace(" ", "-")
        repeated = sum(1 for other in found if re.match(re.escape(anchor) + r"(-\d+)?$", other))
        found["%s-%d" % (anchor, repeated) if repeated else anchor] = True
    _anchors[page] = list(found)
    return _anchors[page]


def sections(text, level):
    """Return the sections of a Markdown text at a heading level: heading without markup -> content without code."""
    parts = re.split(r"^%s (.*)$" % ("#" * level), FENCE.sub("", text), flags=re.MULTILINE)
    return collections.OrderedDict(
        (heading.strip().strip("*"), body) for heading, body in zip(parts[1::2], parts[2::2])
    )


def rows(text):
    """Return the rows of the first table in a Markdown text as lists of cells, without the heading row."""
    found = re.search(r"^[^\n]*\|[^\n]*\n[-| ]+\n((?:[^\n]*\|[^\n]*\n)*)", text, re.MULTILINE)
    lines = found.group(1).splitlines() if found else []
    return [[cell.strip().replace(r"\|", "|") for cell in CELL.split(line)] for line in lines]
