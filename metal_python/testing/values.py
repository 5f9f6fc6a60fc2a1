"""Convert scripted response bodies to JSON, validate them against the contract, and fill in required fields."""

import collections
import datetime

import six

from metal_python.testing import contract, go_time, routes

FIXED_TIME = u"2024-01-01T00:00:00Z"
"""Default of required timestamp fields."""

_NUMBERS = six.integer_types + (float,)
# Type of the contract -> Python types, description in error messages, default of required fields.
_TYPES = {
    "str": (six.string_types, "a string", u""),
    "datetime": (six.string_types, "a datetime with a UTC offset or an RFC 3339 string", FIXED_TIME),
    "bool": ((bool,), "a bool", False),
    "int": (six.integer_types, "an int", 0),
    "float": (_NUMBERS, "a number", 0.0),
}


def to_json(value):
    """Convert a value to JSON types: models to dicts without None, datetimes to RFC 3339 strings.

    :param value: None, a model (any object with ``attribute_map``, so those of metal-python 0.45.0 too), a datetime, a
        JSON value, or a list, tuple or dict of those
    """
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return dict((key, to_json(item)) for key, item in value.items())
    if isinstance(value, str):
        return six.ensure_text(value)  # bytes on Python 2.7
    if isinstance(value, datetime.datetime):
        return _rfc3339(value)
    if hasattr(value, "attribute_map"):
        pairs = [(name, getattr(value, attribute)) for attribute, name in value.attribute_map.items()]
        return dict((name, to_json(item)) for name, item in pairs if item is not None)
    return value


def complete(value, kind, where):
    """Validate names and types of a JSON value, and return it with missing required fields filled in.

    :param value: JSON value; None means an empty object or list
    :param str kind: type of the contract, such as ``list[V1MachineResponse]``
    :param str where: prefix of error messages
    :raises ValueError: unknown field or wrong type
    """
    return _default(kind) if value is None else _checked(value, kind, where)


def _checked(value, kind, where):
    if kind.startswith("list["):
        _expect(value, list, "a list", where)
        return [_checked(item, kind[len("list[") : -1], "%s[%d]" % (where, i)) for i, item in enumerate(value)]
    if kind.startswith("dict("):
        _expect(value, dict, "a dict", where)
        return dict(
            (k, _checked(item, kind[len("dict(str, ") : -1], "%s[%r]" % (where, k))) for k, item in value.items()
        )
    if kind in contract.MODELS:
        return _checked_model(value, kind, where)
    types, name, _ = _TYPES[kind]
    _expect(value, types, name, where)
    if isinstance(value, bool) != (kind == "bool"):
        raise ValueError("%s must be %s, not %r" % (where, name, value))
    if kind == "datetime":
        try:
            go_time.parse(six.ensure_text(value))
        except go_time.InvalidTimeError:
            raise ValueError("%s must be %s, not %r" % (where, name, value))
    return value


def _checked_model(value, model, where):
    _expect(value, dict, "a %s or a dict" % model, where)
    fields = contract.MODELS[model]
    names = [field.name for field in fields]
    for name in value:
        if name not in names:
            hint = routes.suggestion(name, names) if isinstance(name, six.string_types) else ""
            raise ValueError("%s: %s has no field %r%s" % (where, model, name, hint))
    result = collections.OrderedDict()
    for field in fields:
        if field.name in value:
            item, path = value[field.name], "%s.%s" % (where, field.name)
            if item is not None:
                item = _checked(item, field.type, path)
            elif field.required and not field.nullable:
                raise ValueError("%s must not be None" % path)
            result[field.name] = item
        elif field.required:
            result[field.name] = None if field.nullable else _default(field.type)
    return result


def _default(kind):
    if kind.startswith("list["):
        return []
    if kind.startswith("dict("):
        return {}
    if kind in contract.MODELS:
        return _checked_model({}, kind, "")
    return _TYPES[kind][2]


def _expect(value, types, name, where):
    if not isinstance(value, types):
        raise ValueError("%s must be %s, not %r" % (where, name, value))


def _rfc3339(value):
    if value.utcoffset() is None:
        raise ValueError("%r has no UTC offset: give it a tzinfo" % value)
    return six.ensure_text(value.isoformat()).replace(u"+00:00", u"Z")
