"""HTML for notebooks: a model as a small table, a list of models as a table with a row for each.

All text from a server is escaped. Secrets are shown as ``***``. The tables have no colours or rules of their own, so
they follow the notebook's theme, light or dark.
"""

from __future__ import absolute_import

import datetime
import re

import six

from metal_python.generated_names import SECRET_NAMES
from metal_python.models.model import SECRET, Model
from metal_python.rfc3339 import UTC

# Rows of a list that are shown.
MAX_ROWS = 50
# Values of a field that are shown, such as the machines that use an image.
MAX_VALUES = 10
# Columns of a list of models that names none.
MAX_COLUMNS = 8
# Fields that say what a nested model is.
_NAMES = ("id", "name", "ip", "value")
_HEADINGS = {"expiration_date": u"expiration", "usedby": u"used by"}

# Notebooks align the text of a cell to the right, and center the caption.
_LEFT = u"style='text-align:left'"
_ONE_LINE = u"style='text-align:left;white-space:nowrap'"


def model_html(model):
    """Return a model as a table with a row for each field.

    :param Model model: any of the models
    :rtype: str
    """
    rows = [
        u"<tr><th %s>%s</th><td %s>%s</td></tr>" % (_LEFT, escape(name), _LEFT, _field(model, name))
        for name in sorted(model.swagger_types)
    ]
    return _table(type(model).__name__, u"".join(rows))


def models_html(models, now=None):
    """Return a list of models as a table.

    :param list models: of one class, at least one
    :param datetime.datetime now: what an expiration is compared with, aware; by default the present time
    :rtype: str
    """
    now = now or datetime.datetime.now(UTC)
    cls = type(models[0])
    columns = cls.COLUMNS or default_columns(cls)
    head = u"".join(u"<th %s>%s</th>" % (_LEFT, _HEADINGS.get(name, name)) for name in columns)
    rows = u"".join(_row(model, columns, now) for model in models[:MAX_ROWS])
    caption = u"%d %s" % (len(models), noun(cls, len(models)))
    if len(models) > MAX_ROWS:
        caption += u", the first %d of them" % MAX_ROWS
    return _table(caption, u"<thead><tr>%s</tr></thead><tbody>%s</tbody>" % (head, rows))


def default_columns(cls):
    """Return the fields of a model that a list shows: what names it, then plain values, then the others."""
    plain = [name for name, _, kind in cls.FIELDS if kind in ("str", "int", "float", "bool")]
    names = [name for name in _NAMES if name in plain]
    names += [name for name in plain if name not in names]
    names += [name for name, _, _ in cls.FIELDS if name not in names]
    return tuple(names[:MAX_COLUMNS])


def noun(cls, count):
    """Return what models of a class are called in a caption: ``images`` for V1ImageResponse."""
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
        text = _field(model, name)
        is_time = isinstance(value, datetime.datetime)
        if name == "expiration_date" and is_time and value.tzinfo is not None and value <= now:
            text += u" <b>expired</b>"
        cells.append(u"<td %s>%s</td>" % (_ONE_LINE if name == "id" or is_time else _LEFT, text))
    return u"<tr>%s</tr>" % u"".join(cells)


def _field(model, name):
    value = getattr(model, name)
    return SECRET if name in model.SECRETS and value else value_html(value)


def value_html(value):
    """Return a field's value as HTML; a nested model is summarized."""
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
    """Return what a nested model is, in one line: what names it, or its first plain values."""
    for name in _NAMES:
        if isinstance(getattr(model, name, None), six.string_types) and getattr(model, name):
            return _field(model, name)
    plain = six.string_types + six.integer_types + (float,)
    fields = [name for name in model.swagger_types if isinstance(getattr(model, name), plain)]
    return u", ".join(u"%s=%s" % (name, _field(model, name)) for name in sorted(fields)[:3]) or type(model).__name__


def escape(value):
    """Return anything as text in which HTML has no meaning."""
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else six.text_type(value)
    for letter, entity in ((u"&", u"&amp;"), (u"<", u"&lt;"), (u">", u"&gt;"), (u'"', u"&quot;"), (u"'", u"&#39;")):
        text = text.replace(letter, entity)
    return text
