"""README.md and docs/ as data: their blocks of code, headings, links and tables."""

import collections
import glob
import io
import os
import re

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# The folders of the pages: the generated ones, and the guides.
FOLDERS = ("docs", "docs/guides")

# A fenced block: the number of its first line, its language ("" if none is named), its text, and what it prints: the
# text of a block of language "text" right after it (None if there is none).
Block = collections.namedtuple("Block", "page line language text printed")

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]*)\)")

CELL = re.compile(r"(?<!\\)\|")

_texts = {}
_anchors = {}


def names():
    """Return the pages of the documentation, as paths relative to the project's root, with forward slashes."""
    found = [path for folder in FOLDERS for path in glob.glob(os.path.join(ROOT, *(folder.split("/") + ["*.md"])))]
    return ["README.md"] + sorted(os.path.relpath(path, ROOT).replace(os.sep, "/") for path in found)


def read(page):
    """Return the text of a page (a path relative to the project's root)."""
    if page not in _texts:
        with io.open(os.path.join(ROOT, *page.split("/")), encoding="utf-8") as file:
            _texts[page] = file.read()
    return _texts[page]


def blocks(page, *languages):
    """Return the fenced blocks of a page that are in one of the languages (all blocks if none is given)."""
    text = read(page)
    found, matches = [], list(FENCE.finditer(text))
    for match, following in zip(matches, matches[1:] + [None]):
        between = text[match.end() : following.start()] if following else "no block follows"
        printed = following.group(2) if not between.strip() and following.group(1) == "text" else None
        line = text.count("\n", 0, match.start()) + 2
        if not languages or match.group(1) in languages:
            found.append(Block(page, line, match.group(1), match.group(2), printed))
    return found


def prose(page):
    """Return a page without its code, fenced or within a line."""
    return re.sub(r"`[^`\n]*`", "", FENCE.sub("", read(page)))


def links(page):
    """Return the targets of a page's links."""
    return LINK.findall(prose(page))


def anchors(page):
    """Return the anchors that a page's headings have on GitHub, in their order."""
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
    """Return a text's sections at a level of headings: from each heading, without marks, to its text, without code."""
    parts = re.split(r"^%s (.*)$" % ("#" * level), FENCE.sub("", text), flags=re.MULTILINE)
    return collections.OrderedDict(
        (heading.strip().strip("*"), body) for heading, body in zip(parts[1::2], parts[2::2])
    )


def rows(text):
    """Return the rows of the first table in a text, each as a list of its cells; the heading row is left out."""
    found = re.search(r"^[^\n]*\|[^\n]*\n[-| ]+\n((?:[^\n]*\|[^\n]*\n)*)", text, re.MULTILINE)
    lines = found.group(1).splitlines() if found else []
    return [[cell.strip().replace(r"\|", "|") for cell in CELL.split(line)] for line in lines]
