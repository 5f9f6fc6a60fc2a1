"""Docstrings: wrap the texts of the annotations and put them into reStructuredText."""

import re
import textwrap

#: Columns of a docstring line, without its indentation.
WIDTH = 112


def rst(text):
    """Return a text of the annotations, which is Markdown, as reStructuredText."""
    return re.sub(r"`([^`]+)`", r"``\1``", text).replace("\\", "\\\\").replace('"""', "'''")


def wrapped(text, hanging=""):
    """Return the lines of a paragraph.

    :param str hanging: indentation of all lines but the first
    """
    return textwrap.wrap(rst(text), WIDTH, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False)


def build(summary, paragraphs, fields, indent):
    """Return a docstring with its quotes.

    :param str summary: the first line
    :param paragraphs: texts
    :param fields: ``:param ...:`` and its like, one text each
    :param int indent: columns before each line but the first
    """
    lines = wrapped(summary) or [""]
    if len(lines) > 1:  # a summary line that is too long goes on in the paragraph below it
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
    text = "\n".join((blank + line).rstrip() if line else "" for line in lines[1:])
    return '"""%s\n%s\n%s"""' % (lines[0], text, blank)


def packed(parts, width):
    """Return lines of at most a width that hold the parts, separated by blanks."""
    lines = [""]
    for part in parts:
        if lines[-1] and len(lines[-1]) + 1 + len(part) > width:
            lines.append("")
        lines[-1] = (lines[-1] + " " + part).strip()
    return lines
