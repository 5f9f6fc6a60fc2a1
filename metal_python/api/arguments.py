"""Validate and convert arguments of API methods before a request is sent."""

from __future__ import absolute_import

import re

import six

from metal_python.exceptions import InvalidArgumentError
from metal_python.models.model import Model

OPTIONS = ("async_req", "_return_http_data_only", "_preload_content", "_request_timeout")
# Slashes, control characters and lone surrogates; on Python 2.7 a surrogate pair is one character.
_find_invalid = re.compile(
    u"[\x00-\x1f\x7f-\x9f/]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]"
    if six.PY2
    else u"[\x00-\x1f\x7f-\x9f/\ud800-\udfff]"
).search


def data_only(options):
    """Return the options of a method with ``_return_http_data_only`` set."""
    return dict(options, _return_http_data_only=True)


def checked(options, method):
    """Return the options of a method if all are known.

    :raises TypeError: unknown option
    """
    for name in options:
        if name not in OPTIONS:
            raise TypeError(
                "%s() got an unexpected keyword argument %r; its options are %s" % (method, name, ", ".join(OPTIONS))
            )
    return options


def path_param(name, value, method):
    """Return a path parameter if it is a valid path segment.

    metal-api routes by the decoded path: '/', '.', '..' or an empty string would select another path.

    :param str name: name of the parameter
    :param str value: its value
    :param str method: method name for the error message
    :rtype: str
    :raises InvalidArgumentError: not a string, or not a valid path segment
    """
    if six.PY2 and isinstance(value, str):
        try:
            value = value.decode("utf-8")
        except UnicodeDecodeError:
            raise InvalidArgumentError("%s: %s is not valid UTF-8" % (method, name))
    if not isinstance(value, six.text_type):
        raise InvalidArgumentError("%s: %s must be a string, not %s" % (method, name, type(value).__name__))
    if not value or value in (u".", u".."):
        raise InvalidArgumentError("%s: %s must not be empty, '.' or '..'" % (method, name))
    if _find_invalid(value):
        raise InvalidArgumentError(
            "%s: %s is %r; it must not contain '/', control characters or lone surrogates: metal-api treats '/' as a "
            "path separator" % (method, name, value)
        )
    return value


def query(method, *parameters):
    """Return the query parameters that are not None.

    :param str method: method name for the error message
    :param parameters: tuples of (name, value, type ``str`` or ``bool``)
    :rtype: tuple or None
    :raises InvalidArgumentError: a value of another type
    """
    pairs = []
    for name, value, kind in parameters:
        if value is None:
            continue
        if kind is bool and isinstance(value, bool):
            value = "true" if value else "false"
        elif kind is bool or not isinstance(value, six.string_types):
            raise InvalidArgumentError(
                "%s: %s must be %s, not %r"
                % (method, name.replace("-", "_"), "True or False" if kind is bool else "a string", value)
            )
        pairs.append((name, value))
    return tuple(pairs) or None


def request_body(body, model, method, required=(), unless=None, nonempty=()):
    """Return a request body if it is valid: a model with the fields of the request, or a dict with JSON names.

    :param body: the argument
    :param str model: class name of the request model
    :param str method: method name for the error message
    :param tuple required: JSON names of fields that must not be None; dots separate nested names
    :param dict unless: JSON name of a required field -> JSON name of a field that makes it optional
    :param tuple nonempty: JSON names of fields that must not be empty
    :raises InvalidArgumentError: a value of another type, or a missing or empty field
    """
    if not isinstance(body, dict) and not (isinstance(body, Model) and _has_fields_of(body, model)):
        kind = "None" if body is None else type(body).__name__
        raise InvalidArgumentError("%s: body must be a %s or a dict, not %s" % (method, model, kind))
    for name in required:
        if _field(body, name) is None:
            raise InvalidArgumentError("%s: body.%s is required" % (method, name))
    for name in unless or ():
        if _field(body, name) is None and _field(body, unless[name]) is None:
            raise InvalidArgumentError("%s: body.%s is required unless body.%s is set" % (method, name, unless[name]))
    for name in nonempty:
        if _field(body, name) in ("", []):
            raise InvalidArgumentError("%s: body.%s must not be empty" % (method, name))
    return body


def _has_fields_of(body, model):
    """Return whether a model has all fields of the named model class."""
    if type(body).__name__ == model:
        return True
    from metal_python import models

    return set(getattr(models, model).attribute_map) <= set(body.attribute_map)


def _field(value, name):
    """Return a field of a model or dict by JSON name, with dots for nested fields; None if missing."""
    for part in name.split("."):
        if isinstance(value, dict):
            value = value.get(part)
        else:
            value = next((getattr(value, a) for a, n, _ in getattr(value, "FIELDS", ()) if n == part), None)
    return value


def file_param(value, method):
    """Return the file of an upload if it is not None.

    :param value: a path or a binary file object
    :param str method: method name for the error message
    :raises InvalidArgumentError: it is None
    """
    if value is None:
        raise InvalidArgumentError("%s: file is required: a path or a binary file object" % method)
    return value
