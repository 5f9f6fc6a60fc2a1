"""Base class of the models, and what the generated models share."""

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
    """A value has another JSON type than the contract says. The table-driven decoder of codec.py tells which."""


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
    """Base of the models: plain values with a dictionary form, comparison, copying and pickling.

    Every field can be given to ``__init__`` and is an attribute; a field that is None is not sent. Nothing is
    validated before a request is sent.
    """

    __slots__ = ("__weakref__",)

    #: (attribute, JSON name, type) of each field
    FIELDS = ()
    #: attributes that hold secrets
    SECRETS = ()
    #: attributes that a notebook shows of a list of models; () leaves the choice to display.py
    COLUMNS = ()
    #: attribute -> type, as in ``{"id": "str"}``
    swagger_types = {}
    #: attribute -> JSON name, as in ``{"expiration_date": "expirationDate"}``
    attribute_map = {}
    #: always None: no model has subtypes
    discriminator = None

    __hash__ = None

    def to_dict(self):
        """Return a dict of attribute -> value; nested models become dicts, datetimes stay datetimes, lists are copied.

        :rtype: dict
        """
        return dict((name, plain(getattr(self, name))) for name in self.swagger_types)

    def to_str(self):
        """Return the dictionary form as readable text, secrets included.

        :rtype: str
        """
        import pprint  # imports dataclasses and inspect, which a call does not need

        return pprint.pformat(self.to_dict())

    def to_json_dict(self):
        """Return a dict that ``json.dumps`` accepts: JSON names, timestamps in RFC 3339, no fields that are None.

        :rtype: dict
        :raises ValueError: a datetime has no UTC offset, or JSON cannot hold a value
        """
        result = {}
        for attribute, name, _ in self.FIELDS:
            value = getattr(self, attribute)
            if value is not None:
                result[name] = to_json(value)
        return result

    def to_json(self):
        """Return :meth:`to_json_dict` as JSON text.

        :rtype: str
        :raises ValueError: a datetime has no UTC offset, or JSON cannot hold a value
        """
        import json

        return json.dumps(self.to_json_dict(), allow_nan=False)

    def __repr__(self):
        import pprint

        return pprint.pformat(masked(self))

    def _repr_html_(self):
        """Return what a notebook shows."""
        from metal_python.display import model_html

        return model_html(self)

    def __eq__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.swagger_types)

    def __ne__(self, other):
        return not self == other

    def __reduce_ex__(self, protocol):
        return object.__reduce_ex__(self, max(protocol, 2))  # the older protocols know no slots

    def __setstate__(self, state):
        attributes, slots = state if isinstance(state, tuple) else (state, None)
        values = dict.fromkeys(self.swagger_types)  # None for a field that is newer than the pickle
        values.update(attributes or {})
        values.update(slots or {})
        for name in values:
            setattr(self, name, values[name])

    def __replace__(self, **changes):
        """Return a copy with other values for some fields; what ``copy.replace`` calls."""
        import copy

        for name in changes:
            if name not in self.swagger_types:
                raise TypeError("%s has no field %r" % (type(self).__name__, name))
        result = copy.copy(self)
        for name in changes:
            setattr(result, name, changes[name])
        return result


def plain(value):
    """Return what ``to_dict()`` holds for a value: a model as its dict, a list or dict as a copy with the same done."""
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
    """Return the dictionary form of a value with ``***`` for each secret that is set."""
    if isinstance(value, Model):
        return dict(
            (name, SECRET if name in value.SECRETS and getattr(value, name) else masked(getattr(value, name)))
            for name in value.swagger_types
        )
    if isinstance(value, list):
        return [masked(item) for item in value]
    if isinstance(value, dict):
        # A dict with JSON names may stand for a nested model.
        return dict((k, SECRET if k in SECRET_NAMES and v else masked(v)) for k, v in six.iteritems(value))
    return value


def to_json(value):
    """Return a value with its models, timestamps and tuples as what ``json.dumps`` accepts.

    :param value: a model, a list, tuple or dict, a ``datetime``, or anything that JSON has
    :raises ValueError: a datetime without a UTC offset, or an object that JSON cannot hold
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
