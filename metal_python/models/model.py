"""Base class and helpers of the generated models."""

from __future__ import absolute_import

import datetime

import six

from metal_python.generated_names import SECRET_NAMES
from metal_python.rfc3339 import format_time

Text = six.text_type
INTEGERS = frozenset(six.integer_types)
NUMBERS = INTEGERS | frozenset([float])
BOOLEANS = frozenset([bool])
SECRET = "***"

new = object.__new__
join = u"".join
_JSON_TYPES = NUMBERS | BOOLEANS | frozenset([Text, str, type(None)])
_NUMBERS = (float,) + six.integer_types


class UnexpectedValueError(ValueError):
    """Unexpected JSON type in a fast decoder. The table-driven decoder of codec.py names the field."""


def describe(fields):
    """Return ``(slots, swagger_types, attribute_map)`` for a table of fields.

    :param fields: tuples of (attribute, JSON name, type)
    """
    return (
        tuple(attribute for attribute, _, _ in fields),
        dict((attribute, kind) for attribute, _, kind in fields),
        dict((attribute, name) for attribute, name, _ in fields),
    )


class Model(object):
    """Base class of models: conversion to dict and JSON, comparison, copying and pickling.

    Each field is an ``__init__`` parameter and an attribute; None means unset. Values are validated only when a request
    is sent.
    """

    __slots__ = ("__weakref__",)

    #: (attribute, JSON name, type) of each field
    FIELDS = ()
    #: attributes that hold secrets
    SECRETS = ()
    #: attributes shown as columns of a list in a notebook; () for the default columns of display.py
    COLUMNS = ()
    #: attribute -> type, as in ``{"id": "str"}``
    swagger_types = {}
    #: attribute -> JSON name, as in ``{"expiration_date": "expirationDate"}``
    attribute_map = {}
    #: always None: no model has subtypes
    discriminator = None

    __hash__ = None

    def to_dict(self):
        """Return a dict of attribute -> value. Nested models become dicts, lists are copied, datetimes are kept.

        :rtype: dict
        """
        return dict((name, plain(getattr(self, name))) for name in self.swagger_types)

    def to_str(self):
        """Return :meth:`to_dict` as a formatted string, including secrets.

        :rtype: str
        """
        import pprint  # slow to import: it imports dataclasses and inspect

        return pprint.pformat(self.to_dict())

    def to_json_dict(self):
        """Return a dict for ``json.dumps``: JSON names, RFC 3339 timestamps, without fields that are None.

        :rtype: dict
        :raises ValueError: a naive datetime, or a value that JSON does not support
        """
        result = {}
        for attribute, name, _ in self.FIELDS:
            value = getattr(self, attribute)
            if value is not None:
                result[name] = to_json(value)
        return result

    def to_json(self):
        """Return :meth:`to_json_dict` as a JSON string.

        :rtype: str
        :raises ValueError: a naive datetime, or a value that JSON does not support
        """
        import json

        return json.dumps(self.to_json_dict(), allow_nan=False)

    def __repr__(self):
        import pprint

        return pprint.pformat(masked(self))

    def _repr_html_(self):
        """Return an HTML table for notebooks."""
        from metal_python.display import model_html

        return model_html(self)

    def __eq__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.swagger_types)

    def __ne__(self, other):
        return not self == other

    def __reduce_ex__(self, protocol):
        return object.__reduce_ex__(self, max(protocol, 2))  # protocols 0 and 1 do not support __slots__

    def __setstate__(self, state):
        attributes, slots = state if isinstance(state, tuple) else (state, None)
        values = dict.fromkeys(self.swagger_types)  # None for fields added after the pickle was written
        values.update(attributes or {})
        values.update(slots or {})
        for name in values:
            setattr(self, name, values[name])

    def __replace__(self, **changes):
        """Return a copy with changed fields; called by ``copy.replace`` (Python 3.13)."""
        import copy

        for name in changes:
            if name not in self.swagger_types:
                raise TypeError("%s has no field %r" % (type(self).__name__, name))
        result = copy.copy(self)
        for name in changes:
            setattr(result, name, changes[name])
        return result


def plain(value):
    """Return the ``to_dict()`` form of a field value: models as dicts, lists and dicts as copies."""
    if value is None:
        return None
    if isinstance(value, list):
        return [item.to_dict() if hasattr(item, "to_dict") else item for item in value]
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, dict):
        return dict((key, item.to_dict() if hasattr(item, "to_dict") else item) for key, item in six.iteritems(value))
    return value


def masked(value):
    """Return the ``to_dict()`` form of a value with ``***`` for each secret that is set."""
    if isinstance(value, Model):
        return dict(
            (name, SECRET if name in value.SECRETS and getattr(value, name) else masked(getattr(value, name)))
            for name in value.swagger_types
        )
    if isinstance(value, list):
        return [masked(item) for item in value]
    if isinstance(value, dict):
        # A dict may be used in place of a nested model.
        return dict((k, SECRET if k in SECRET_NAMES and v else masked(v)) for k, v in six.iteritems(value))
    return value


def to_json(value):
    """Convert models, timestamps and tuples to types that ``json.dumps`` accepts.

    :param value: a model, list, tuple, dict, ``datetime`` or JSON value
    :raises ValueError: a naive datetime, or a value that JSON does not support
    """
    if type(value) in _JSON_TYPES:
        return value
    if isinstance(value, (list, tuple)):
        return [item if type(item) in _JSON_TYPES else to_json(item) for item in value]
    if isinstance(value, Model):
        return value.to_json_dict()
    if isinstance(value, dict):
        return dict((key, to_json(item)) for key, item in six.iteritems(value))
    if isinstance(value, datetime.date):
        return format_time(value)
    if isinstance(value, (Text, str) + _NUMBERS):  # subclasses, such as members of an enum.IntEnum
        return value
    raise ValueError("a value of type %s" % type(value).__name__)
