"""Build docstrings: convert annotations from Markdown to reStructuredText and wrap them."""

import re
import textwrap

#: Maximum length of a docstring line without indentation.
WIDTH = 112


def rst(markdown):
    """Convert Markdown to reStructuredText."""
    return re.sub(r"`([^`]+)`", r"``\1``", markdown).replace("\\", "\\\\").replace('"""', "'''")


def wrapped(markdown, hanging=""):
    """Return the lines of a paragraph.

    :param str hanging: indentation of all lines but the first
    """
    return textwrap.wrap(
        rst(markdown), WIDTH, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False
    )


def build(summary, paragraphs, fields, indent):
    """Return a docstring including the quotes.

    :param str summary: the first line
    :param paragraphs: Markdown strings
    :param fields: Markdown strings such as ``:param ...:``
    :param int indent: indentation of all lines but the first
    """
    lines = wrapped(summary) or [""]
    if len(lines) > 1:  # a long summary continues on the next line
        lines = [lines[0]] + lines[1:]
    for paragraph in paragraphs:
        lines += [""] + wrapped(paragraph)
    if fields:
        lines.append("")
    for field in fields:
        lines += wrapped(field, "    ")
    if len(lines) == 1:
        return '"""%s"""' % lines[0]
    blank = " " * indent
    rest = "\n".join((blank + line).rstrip() if line else "" for line in lines[1:])
    return '"""%s\n%s\n%s"""' % (lines[0], rest, blank)


def packed(parts, width):
    """Join strings with spaces into lines of limited width."""
    lines = [""]
    for part in parts:
        if lines[-1] and len(lines[-1]) + 1 + len(part) > width:
            lines.append("")
        lines[-1] = (lines[-1] + " " + part).strip()
    return lines
