"""HTML tables of models and lists of models for notebooks.

All strings are HTML-escaped and secrets are shown as ``***``. The tables set no colors, so they follow the theme of the
notebook.
"""

from __future__ import absolute_import

import datetime
import re

import six

from metal_python.generated_names import SECRET_NAMES
from metal_python.models.model import SECRET, Model
from metal_python.rfc3339 import UTC

# Maximum rows of a list.
MAX_ROWS = 50
# Maximum values of a list or dict field, such as ``usedby``.
MAX_VALUES = 10
# Maximum columns of models without ``COLUMNS``.
MAX_COLUMNS = 8
# Fields that identify a model.
_IDENTIFYING_FIELDS = ("id", "name", "ip", "value")
_HEADINGS = {"expiration_date": u"expiration", "usedby": u"used by"}

# Notebooks align cells to the right and center the caption.
_LEFT = u"style='text-align:left'"
_ONE_LINE = u"style='text-align:left;white-space:nowrap'"


def model_html(model):
    """Return an HTML table with a row for each field of a model.

    :param Model model: the model
    :rtype: str
    """
    rows = [
        u"<tr><th %s>%s</th><td %s>%s</td></tr>" % (_LEFT, escape(name), _LEFT, _field(model, name))
        for name in sorted(model.swagger_types)
    ]
    return _table(type(model).__name__, u"".join(rows))


def models_html(models, now=None):
    """Return an HTML table with a row for each model of a list.

    :param list models: at least one, all of one class
    :param datetime.datetime now: time zone aware, to mark expired images; defaults to the current time
    :rtype: str
    """
    now = now or datetime.datetime.now(UTC)
    cls = type(models[0])
    columns = cls.COLUMNS or default_columns(cls)
    header = u"".join(u"<th %s>%s</th>" % (_LEFT, _HEADINGS.get(name, name)) for name in columns)
    rows = u"".join(_row(model, columns, now) for model in models[:MAX_ROWS])
    caption = u"%d %s" % (len(models), noun(cls, len(models)))
    if len(models) > MAX_ROWS:
        caption += u", the first %d of them" % MAX_ROWS
    return _table(caption, u"<thead><tr>%s</tr></thead><tbody>%s</tbody>" % (header, rows))


def default_columns(cls):
    """Return the default columns of a model class: identifying fields, then plain values, then other fields."""
    plain = [name for name, _, kind in cls.FIELDS if kind in ("str", "int", "float", "bool")]
    names = [name for name in _IDENTIFYING_FIELDS if name in plain]
    names += [name for name in plain if name not in names]
    names += [name for name, _, _ in cls.FIELDS if name not in names]
    return tuple(names[:MAX_COLUMNS])


def noun(cls, count):
    """Return the noun for a caption, such as ``images`` for V1ImageResponse."""
    words = re.sub(r"^V1|Response$", "", cls.__name__)
    words = re.sub("([A-Z]+)([A-Z][a-z])", r"\1 \2", words)
    words = re.sub("([a-z])([A-Z])", r"\1 \2", words).lower()
    if count == 1:
        return words
    if words.endswith("y"):
        return words[:-1] + "ies"
    return words + ("es" if words.endswith(("ch", "s")) else "s")


def _table(caption, content):
    return u"<table><caption %s>%s</caption>%s</table>" % (_LEFT, caption, content)


def _row(model, columns, now):
    cells = []
    for name in columns:
        value = getattr(model, name)
        cell = _field(model, name)
        is_time = isinstance(value, datetime.datetime)
        if name == "expiration_date" and is_time and value.tzinfo is not None and value <= now:
            cell += u" <b>expired</b>"
        cells.append(u"<td %s>%s</td>" % (_ONE_LINE if name == "id" or is_time else _LEFT, cell))
    return u"<tr>%s</tr>" % u"".join(cells)


def _field(model, name):
    value = getattr(model, name)
    return SECRET if name in model.SECRETS and value else value_html(value)


def value_html(value):
    """Return a field value as HTML; a nested model is summarized."""
    if value is None:
        return u""
    if isinstance(value, datetime.datetime):
        return escape(value.strftime("%Y-%m-%d %H:%M %z") if value.year >= 1900 else value.isoformat())
    if isinstance(value, Model):
        return _summary(value)
    if isinstance(value, dict):
        hidden = [key for key in value if key in SECRET_NAMES and value[key]]
        return _joined([u"%s: %s" % (escape(k), SECRET if k in hidden else value_html(value[k])) for k in value])
    if isinstance(value, (list, tuple)):
        return _joined([value_html(item) for item in value[:MAX_VALUES]], len(value))
    return escape(value)


def _joined(values, count=None):
    count = len(values) if count is None else count
    if count > MAX_VALUES:
        values = values[:MAX_VALUES] + [u"\u2026 %d in all" % count]
    return u", ".join(values)


def _summary(model):
    """Return a one-line summary of a model: an identifying field, or its first three plain values."""
    for name in _IDENTIFYING_FIELDS:
        if isinstance(getattr(model, name, None), six.string_types) and getattr(model, name):
            return _field(model, name)
    plain = six.string_types + six.integer_types + (float,)
    fields = [name for name in model.swagger_types if isinstance(getattr(model, name), plain)]
    return u", ".join(u"%s=%s" % (name, _field(model, name)) for name in sorted(fields)[:3]) or type(model).__name__


def escape(value):
    """Return a value as an HTML-escaped string."""
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else six.text_type(value)
    for char, entity in ((u"&", u"&amp;"), (u"<", u"&lt;"), (u">", u"&gt;"), (u'"', u"&quot;"), (u"'", u"&#39;")):
        text = text.replace(char, entity)
    return text
