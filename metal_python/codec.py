"""JSON text <-> values: models, lists of them, and the plain types that ``response_type`` may name.

Knows models and times, never a status, a URL or a client. What cannot be read or written is a ValueError.
"""

from __future__ import absolute_import

import datetime
import json
import operator
import re

import six

from metal_python import models, rfc3339
from metal_python.models.image_list import ImageList
from metal_python.models.model import Model, Text, wrong_type
from metal_python.models.v1_image_response import V1ImageResponse

BOM = u"\ufeff"
# At once, where there is the method (Python 3.7 and newer).
_is_ascii = getattr(Text, "isascii", lambda body: False)


class JsonBytes(bytes):
    """Text that is JSON already, as UTF-8; what :func:`dumps` returns and passes through."""

    __slots__ = ()


def dumps(value):
    """Return a value as JSON text in UTF-8, ready to be sent.

    Fields of models that are None are left out; None in a dict is sent as null. Half of a surrogate pair goes out as
    its escape.

    :param value: what :func:`to_json` takes
    :rtype: bytes
    :raises ValueError: JSON cannot hold it: a set, bytes, an object, NaN, a cycle, a ``datetime`` without a time zone
    """
    if isinstance(value, JsonBytes):
        return value
    try:
        return JsonBytes(_ENCODER.encode(value).encode("ascii"))
    except UnicodeDecodeError:  # only Python 2.7 has text that may be no text
        raise ValueError("a str that is not UTF-8 cannot be sent as JSON: decode it first")
    except (ValueError, TypeError, OverflowError) as error:
        raise ValueError("this cannot be sent as JSON: %s" % error)
    except RuntimeError:  # RecursionError
        raise ValueError("this cannot be sent as JSON: it is nested too deep")


def to_json(value):
    """Return a value with its models, times and tuples as what json.dumps takes.

    :param value: a model, a list, tuple or dict, a ``datetime``, or anything that is JSON already
    :raises ValueError: a time without a time zone, or an object that JSON cannot hold
    """
    if isinstance(value, (list, tuple)):
        return [
            item if type(item) is Text else _fields(item) if isinstance(item, Model) else to_json(item)
            for item in value
        ]
    if isinstance(value, Model):
        return _fields(value)
    if isinstance(value, dict):
        return dict((key, to_json(item)) for key, item in six.iteritems(value))
    if value is None or isinstance(value, _PLAIN):
        return value
    return _default(value)


def _fields(model):
    """Return a model's fields that are set, by their names on the wire."""
    if type(model) is V1ImageResponse:
        result = model.to_usual_json()
        if result is not None:
            return result
    names, values = _LAYOUTS[type(model)]
    result = {}
    for name, value in zip(names, values(model)):
        kind = type(value)
        if kind is Text:
            result[name] = value
        elif kind is datetime.datetime:
            result[name] = rfc3339.format_time(value)
        elif kind is list:
            try:
                _join(value)  # quicker than a look at each: fails where one is no text
                result[name] = value[:]
            except TypeError:
                result[name] = to_json(value)
        elif value is not None:
            result[name] = to_json(value)
    return result


def _default(value):
    """Return what JSON can hold for a value that json.dumps does not know."""
    if isinstance(value, Model):
        return _fields(value)
    if isinstance(value, datetime.date):
        return rfc3339.format_time(value)
    raise ValueError("a value of type %s" % type(value).__name__)


class _Layouts(dict):
    """Model class -> (names on the wire, function that returns the values in their order)."""

    def __missing__(self, cls):
        attributes = sorted(cls.attribute_map)
        self[cls] = layout = [cls.attribute_map[name] for name in attributes], operator.attrgetter(*attributes)
        return layout


_LAYOUTS = _Layouts()
_join = u"".join
_PLAIN = (Text, str, bool, float) + six.integer_types
_ENCODER = json.JSONEncoder(allow_nan=False, default=_default)


def loads(body, response_type):
    """Return the value of a type that a JSON body holds.

    :param body: bytes in UTF-8, with or without a byte order mark, or text
    :param response_type: ``"V1ImageResponse"``, ``"list[V1ImageResponse]"``, ``"dict(str, int)"``, a type, a class
    :raises ValueError: the body is empty, is not JSON, or holds something else
    :raises RuntimeError: it is nested deeper than Python reads
    """
    reader = _READERS.get(response_type) or _reader(response_type)
    return reader(_parse(body, _IMAGE_DECODER if response_type in _OF_IMAGES else _DECODER))


def text(body):
    """Return a body's text, without its byte order mark.

    :param body: bytes, or text as :class:`metal_python.rest.RESTResponse` has it
    :raises ValueError: it is not UTF-8
    """
    if isinstance(body, bytes):
        body = body.decode("utf-8")
    elif not _is_ascii(body):
        try:
            body.encode("utf-8")
        except UnicodeEncodeError:
            body.encode("utf-8", "surrogateescape").decode("utf-8")  # says which byte it is
    return body[1:] if body[:1] == BOM else body


def _parse(body, decoder):
    body = text(body)
    if not body:
        raise ValueError("its body is empty")
    return decoder.decode(body)


def _refuse(constant):
    raise ValueError("%s is not JSON" % constant)


_DECODER = json.JSONDecoder(parse_constant=_refuse)
# Makes an image of each object as soon as it is read: it is in the processor's cache then, and the next dict takes its
# place in memory.
_IMAGE_DECODER = json.JSONDecoder(parse_constant=_refuse, object_hook=V1ImageResponse.from_usual_json)
_OF_IMAGES = ("list[V1ImageResponse]", "V1ImageResponse")


def _image(item):
    """Return an image, which the decoder has made already where the object was as usual."""
    return item if type(item) is V1ImageResponse else V1ImageResponse.from_json(item)


def _images(items):
    """Return the list's images; those that the decoder left are read in their places."""
    if type(items) is not list:
        raise wrong_type("the answer", "an array", items)
    place = 0
    try:
        for place, item in enumerate(items):
            if type(item) is not V1ImageResponse:
                items[place] = V1ImageResponse.from_json(item)
    except ValueError as error:
        raise ValueError("[%d]: %s" % (place, error))
    return ImageList(items)


def _model_reader(cls):
    """Return the function that reads a decoded JSON object as this model."""
    fields = [(attribute, cls.attribute_map[attribute], _reader(kind)) for attribute, kind in cls.swagger_types.items()]

    def read(data):
        if type(data) is not dict:
            raise wrong_type(cls.__name__, "an object", data)
        model = cls()
        for attribute, name, reader in fields:
            value = data.get(name)
            if value is not None:
                setattr(model, attribute, reader(value))
        return model

    return read


def _plain_reader(name, kinds):
    """Return the function that checks a plain JSON value."""

    def read(value):
        if type(value) not in kinds:
            raise wrong_type("a value", "of the type %s" % name, value)
        return value

    return read


def _time(value):
    if not isinstance(value, Text):
        raise wrong_type("a value", "a time", value)
    return rfc3339.parse(value)


def _reader(response_type):
    """Return the function that turns decoded JSON into a type, by the type's name or class; each is made once."""
    if response_type in _READERS:
        return _READERS[response_type]
    name = response_type if isinstance(response_type, six.string_types) else response_type.__name__
    items = re.match(r"list\[(.+)\]\Z", name)
    values = re.match(r"dict\(\w+, (.+)\)\Z", name)
    if items:
        reader = _list_reader(_reader(items.group(1)))
    elif values:
        reader = _dict_reader(_reader(values.group(1)))
    elif name in _READERS:
        reader = _READERS[name]
    elif isinstance(getattr(models, name, None), type):
        reader = _model_reader(getattr(models, name))
    else:
        raise TypeError("no response type %r" % (response_type,))
    _READERS[response_type] = reader
    return reader


def _list_reader(read):
    def read_list(items):
        if type(items) is not list:
            raise wrong_type("the answer", "an array", items)
        return [read(item) for item in items]

    return read_list


def _dict_reader(read):
    def read_dict(data):
        if type(data) is not dict:
            raise wrong_type("the answer", "an object", data)
        return dict((key, read(value)) for key, value in data.items())

    return read_dict


_READERS = {
    "list[V1ImageResponse]": _images,
    "V1ImageResponse": _image,
    "str": _plain_reader("str", (Text,)),
    "int": _plain_reader("int", six.integer_types),
    "float": _plain_reader("float", (float,) + six.integer_types),
    "bool": _plain_reader("bool", (bool,)),
    "datetime": _time,
    "object": lambda value: value,
}
