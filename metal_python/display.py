"""HTML for notebooks: a model as a small table, a list of images as a table with a row an image.

All text that came from a server is escaped.
"""
from __future__ import absolute_import

import datetime

import six

from metal_python.rfc3339 import UTC

# Rows of a list that are shown; a notebook with thousands of rows is of no use to anybody.
MOST_ROWS = 50
COLUMNS = ("id", "name", "classification", "features", "expiration", "used by")


def model_html(model):
    """Return a model as a table with a row a field.

    :param Model model: any of the models
    :rtype: str
    """
    rows = [
        u"<tr><th style='text-align:left'>%s</th><td style='text-align:left'>%s</td></tr>" % (escape(name), shown(value))
        for name, value in sorted(model.to_dict().items())
    ]
    return u"<table><caption>%s</caption>%s</table>" % (type(model).__name__, u"".join(rows))


def images_html(images, now=None):
    """Return a list of images as a table.

    :param list images: of V1ImageResponse
    :param datetime.datetime now: what an expiration is compared with, aware; by default the present moment
    :rtype: str
    """
    now = now or datetime.datetime.now(UTC)
    head = u"".join(u"<th style='text-align:left'>%s</th>" % column for column in COLUMNS)
    rows = u"".join(_row(image, now) for image in images[:MOST_ROWS])
    caption = u"%d images" % len(images) if len(images) != 1 else u"1 image"
    if len(images) > MOST_ROWS:
        caption += u", the first %d of them" % MOST_ROWS
    return u"<table><caption>%s</caption><thead><tr>%s</tr></thead><tbody>%s</tbody></table>" % (caption, head, rows)


def _row(image, now):
    expires = image.expiration_date
    expiration = shown(expires)
    if isinstance(expires, datetime.datetime) and expires.tzinfo is not None and expires <= now:
        expiration += u" <b>expired</b>"
    texts = [shown(value) for value in (image.id, image.name, image.classification, image.features)]
    cells = texts + [expiration, shown(image.usedby)]
    return u"<tr>%s</tr>" % u"".join(u"<td style='text-align:left'>%s</td>" % cell for cell in cells)


def shown(value):
    """Return a field's value as HTML."""
    if value is None:
        return u""
    if isinstance(value, datetime.datetime):
        return escape(value.strftime("%Y-%m-%d %H:%M %z") if value.year >= 1900 else value.isoformat())
    if isinstance(value, (list, tuple)):
        return u", ".join(shown(item) for item in value)
    return escape(value)


def escape(value):
    """Return anything as text in which HTML has no meaning."""
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else six.text_type(value)
    for letter, entity in ((u"&", u"&amp;"), (u"<", u"&lt;"), (u">", u"&gt;"), (u'"', u"&quot;"), (u"'", u"&#39;")):
        text = text.replace(letter, entity)
    return text
