"""Find the field of a request body that cannot be encoded as JSON, for the error message."""

from __future__ import absolute_import

import six

from metal_python import codec
from metal_python.exceptions import as_str
from metal_python.models.model import Model

_NAME_TYPES = six.string_types + six.integer_types + (float, type(None))  # keys that json.dumps accepts


def describe(body, error):
    """Return path and reason of the first invalid field, as in ``body.expiration_date: ...``.

    :param body: a body that :func:`metal_python.codec.dumps` rejected
    :param ValueError error: its exception; used if no single field is invalid
    :rtype: str
    """
    try:
        path, reason = _find(body, "body", ()) or ("body", error)
    except RuntimeError:  # nested too deep
        path, reason = "body", error
    return u"%s: %s" % (path, as_str(reason))


def _find(value, path, parents):
    """Return (path, reason) of the first invalid field of a value, or None."""
    if isinstance(value, Model):
        children = [(".%s" % name, getattr(value, name)) for name in sorted(value.attribute_map)]
    elif isinstance(value, dict):
        invalid = [name for name in value if not isinstance(name, _NAME_TYPES)]
        if invalid:
            return path, "a field's name must be a string, not %s" % type(invalid[0]).__name__
        children = [(u".%s" % as_str(name), child) for name, child in value.items()]
    elif isinstance(value, (list, tuple)):
        children = [("[%d]" % index, child) for index, child in enumerate(value)]
    else:
        try:
            codec.dumps(value)
        except ValueError as error:
            return path, error
        return None
    if any(value is parent for parent in parents):
        return path, "it contains itself"
    for name, child in children:
        found = _find(child, path + name, parents + (value,))
        if found:
            return found
    return None
