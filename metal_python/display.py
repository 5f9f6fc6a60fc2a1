"""HTML for notebooks: a model as a small table, a list of images as a table with a row an image.

All text that came from a server is escaped. The tables have no colours and no rules of their own, so they look as the
notebook's theme wants them to, light or dark.
"""

from __future__ import absolute_import

import datetime

import six

from metal_python.rfc3339 import UTC

# Rows of a list that are shown; a notebook with thousands of rows is of no use to anybody.
MOST_ROWS = 50
# Values of a field that are shown, such as the machines that use an image; there may be thousands too.
MOST_VALUES = 10
COLUMNS = ("id", "name", "classification", "features", "expiration", "used by")

# Notebooks put the text of a cell on its right, and the caption in the middle.
_LEFT = u"style='text-align:left'"
_ONE_LINE = u"style='text-align:left;white-space:nowrap'"


def model_html(model):
    """Return a model as a table with a row a field.

    :param Model model: any of the models
    :rtype: str
    """
    rows = [
        u"<tr><th %s>%s</th><td %s>%s</td></tr>" % (_LEFT, escape(name), _LEFT, shown(value))
        for name, value in sorted(model.to_dict().items())
    ]
    return _table(type(model).__name__, u"".join(rows))


def images_html(images, now=None):
    """Return a list of images as a table.

    :param list images: of V1ImageResponse
    :param datetime.datetime now: what an expiration is compared with, aware; by default the present moment
    :rtype: str
    """
    now = now or datetime.datetime.now(UTC)
    head = u"".join(u"<th %s>%s</th>" % (_LEFT, column) for column in COLUMNS)
    rows = u"".join(_row(image, now) for image in images[:MOST_ROWS])
    caption = u"%d images" % len(images) if len(images) != 1 else u"1 image"
    if len(images) > MOST_ROWS:
        caption += u", the first %d of them" % MOST_ROWS
    return _table(caption, u"<thead><tr>%s</tr></thead><tbody>%s</tbody>" % (head, rows))


def _table(caption, content):
    return u"<table><caption %s>%s</caption>%s</table>" % (_LEFT, caption, content)


def _row(image, now):
    expires = image.expiration_date
    expiration = shown(expires)
    if isinstance(expires, datetime.datetime) and expires.tzinfo is not None and expires <= now:
        expiration += u" <b>expired</b>"
    cells = (
        (_ONE_LINE, shown(image.id)),
        (_LEFT, shown(image.name)),
        (_LEFT, shown(image.classification)),
        (_LEFT, shown(image.features)),
        (_ONE_LINE, expiration),
        (_LEFT, shown(image.usedby)),
    )
    return u"<tr>%s</tr>" % u"".join(u"<td %s>%s</td>" % cell for cell in cells)


def shown(value):
    """Return a field's value as HTML."""
    if value is None:
        return u""
    if isinstance(value, datetime.datetime):
        return escape(value.strftime("%Y-%m-%d %H:%M %z") if value.year >= 1900 else value.isoformat())
    if isinstance(value, (list, tuple)):
        values = [shown(item) for item in value[:MOST_VALUES]]
        if len(value) > MOST_VALUES:
            values.append(u"\u2026 %d in all" % len(value))
        return u", ".join(values)
    return escape(value)


def escape(value):
    """Return anything as text in which HTML has no meaning."""
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else six.text_type(value)
    for letter, entity in ((u"&", u"&amp;"), (u"<", u"&lt;"), (u">", u"&gt;"), (u'"', u"&quot;"), (u"'", u"&#39;")):
        text = text.replace(letter, entity)
    return text
