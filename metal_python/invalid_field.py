"""Find the field of a request body that JSON cannot hold. Only an error needs it."""

from __future__ import absolute_import

import six

from metal_python import codec
from metal_python.exceptions import as_str
from metal_python.models.model import Model

_NAME_TYPES = six.string_types + six.integer_types + (float, type(None))  # what json.dumps takes as a key


def describe(body, error):
    """Return the path of the first field that cannot be sent, and why, as in ``body.expiration_date: ...``.

    :param body: what :func:`metal_python.codec.dumps` has rejected
    :param ValueError error: its error, which says why if no single field is the reason
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
        wrong = [name for name in value if not isinstance(name, _NAME_TYPES)]
        if wrong:
            return path, "a field's name must be a string, not %s" % type(wrong[0]).__name__
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
