"""Decode and encode JSON request and response bodies: models, lists of them, and the plain types of ``response_type``.

Each model has a fast decoder, ``_read``, which is generated and raises for anything unexpected. The table-driven
decoder of this module is the specification: it decodes what the fast one does not accept, or names the path of a wrong
value.
"""

from __future__ import absolute_import

import json
import re

import six

from metal_python import models, rfc3339
from metal_python.models.model import Model, Text, to_json
from metal_python.models.model_list import ModelList

__all__ = ["JsonBytes", "decode_utf8", "dumps", "loads", "to_json"]

BOM = u"\ufeff"
# `str.isascii` is new in Python 3.7.
_is_ascii = getattr(Text, "isascii", lambda body: False)
# The kinds of fields that hold no JSON objects.
PLAIN = ("str", "int", "float", "bool", "datetime")
# What a fast decoder raises for an unexpected value.
UNEXPECTED = (ValueError, TypeError, AttributeError, KeyError)


class JsonBytes(bytes):
    """Bytes that are JSON already; what :func:`dumps` returns and passes through."""

    __slots__ = ()


def dumps(value):
    """Return a value as JSON in UTF-8, ready to be sent.

    Fields of models that are None are left out; None in a dict is sent as null. A lone surrogate is sent as its escape.

    :param value: what :func:`to_json` takes
    :rtype: bytes
    :raises ValueError: JSON cannot hold it: a set, bytes, an object, NaN, a cycle, a ``datetime`` without a UTC offset
    """
    if isinstance(value, JsonBytes):
        return value
    try:
        return JsonBytes(_ENCODER.encode(value).encode("ascii"))
    except UnicodeDecodeError:  # only Python 2.7 has strings that are not Unicode
        raise ValueError("a str that is not UTF-8 cannot be sent as JSON: decode it first")
    except (ValueError, TypeError, OverflowError) as error:
        raise ValueError("this cannot be sent as JSON: %s" % error)
    except RuntimeError:  # RecursionError
        raise ValueError("this cannot be sent as JSON: it is nested too deep")


_ENCODER = json.JSONEncoder(allow_nan=False, default=to_json)


def loads(body, response_type):
    """Return the value of a type that a JSON body holds.

    :param body: bytes in UTF-8, with or without a byte order mark, or str
    :param response_type: ``"V1ImageResponse"``, ``"list[V1ImageResponse]"``, ``"dict(str, int)"``, a type, a class
    :raises ValueError: the body is empty, is not JSON, or holds something else
    :raises RuntimeError: it is nested deeper than Python reads
    """
    load = _DECODERS.get(response_type) or _decoder(response_type)
    body = decode_utf8(body)
    if not body:
        raise ValueError("the body is empty")
    return load(body)


def decode_utf8(body):
    """Return a body as str, without its byte order mark.

    :param body: bytes, or str as :class:`metal_python.rest.RESTResponse` has it
    :raises ValueError: it is not UTF-8
    """
    if isinstance(body, bytes):
        body = body.decode("utf-8")
    elif not _is_ascii(body):
        try:
            body.encode("utf-8")
        except UnicodeEncodeError:
            body.encode("utf-8", "surrogateescape").decode("utf-8")  # the error names the byte
    return body[1:] if body[:1] == BOM else body


def _reject_constant(constant):
    raise ValueError("%s is not JSON" % constant)


_JSON_DECODER = json.JSONDecoder(parse_constant=_reject_constant)
# response type -> function that makes the value of a JSON text
_DECODERS = {}


def _decoder(response_type):
    """Return the entry of _DECODERS for a response type; it is made once."""
    name = response_type if isinstance(response_type, six.string_types) else None
    items = re.match(r"list\[(\w+)\]\Z", name or "")
    item = _model_class(items.group(1)) if items else None
    cls = _model_class(response_type)
    if item is not None and "_read" in vars(item):
        load = _list_decoder(item)
    elif cls is not None and "_read" in vars(cls):
        load = _model_decoder(cls)
    else:
        slow = _reader(response_type)

        def load(text):
            return slow(_JSON_DECODER.decode(text), "")

    _DECODERS[response_type] = load
    return load


def _model_class(response_type):
    """Return the model class of a response type, or None if it is something else."""
    if isinstance(response_type, six.string_types):
        response_type = getattr(models, response_type, None)
    return response_type if isinstance(response_type, type) and issubclass(response_type, Model) else None


def _is_flat(cls):
    """Return whether the fields of a model hold no other JSON objects."""
    return all(kind.replace("list[", "").rstrip("]") in PLAIN for _, _, kind in cls.FIELDS)


def _model_decoder(cls):
    read, slow = cls._read, _reader(cls)

    def load(text):
        data = _JSON_DECODER.decode(text)
        try:
            return read(data)
        except UNEXPECTED:
            return slow(data, "")

    return load


def _list_decoder(cls):
    read, slow = cls._read, _reader(cls)
    if _is_flat(cls):
        # Makes a model of each object right after it is parsed: the dict is in the processor's cache, and its memory is
        # free for the next one.
        decode = json.JSONDecoder(parse_constant=_reject_constant, object_hook=read).decode
    else:
        decode = _JSON_DECODER.decode

    def load(text):
        try:
            items = decode(text)
        except UNEXPECTED:
            items = _JSON_DECODER.decode(text)
        if items is None:  # Go writes a nil slice as null
            return ModelList()
        if type(items) is not list:
            raise _wrong_type("", "an array", items)
        for index, item in enumerate(items):
            if type(item) is not cls:
                try:
                    items[index] = read(item)
                except UNEXPECTED:
                    items[index] = _read_item(slow, item, "[%d]" % index)
        return ModelList(items)

    return load


def _read_item(slow, item, path):
    """Return an element of a list; an error names its ``id`` if it has one."""
    try:
        return slow(item, path)
    except ValueError as error:
        id = item.get("id") if isinstance(item, dict) else None
        if isinstance(id, Text):
            raise ValueError("%s (id %r)" % (error, six.ensure_str(id)))
        raise


# The table-driven decoder. A reader is a function (decoded JSON, path) -> value that raises ValueError.


def _wrong_type(path, expected, value):
    """Return the error for a value of another JSON type than the contract says."""
    kinds = {bool: "a boolean", list: "an array", dict: "an object", Text: "a string", type(None): "null"}
    found = "an object" if isinstance(value, Model) else kinds.get(type(value), "a number")
    return ValueError("%s is %s, not %s" % (path.lstrip(".") or "the body", found, expected))


def _reader(response_type):
    """Return the reader of a type, by the type's name or class; each is made once."""
    if response_type in _READERS:
        return _READERS[response_type]
    name = response_type if isinstance(response_type, six.string_types) else response_type.__name__
    items = re.match(r"list\[(.+)\]\Z", name)
    values = re.match(r"dict\(\w+, (.+)\)\Z", name)
    cls = _model_class(response_type)
    if items:
        reader = _list_reader(_reader(items.group(1)))
    elif values:
        reader = _dict_reader(_reader(values.group(1)))
    elif name in _READERS:
        reader = _READERS[name]
    elif cls is not None:
        reader = _model_reader(cls)
    else:
        raise TypeError("no response type %r" % (response_type,))
    _READERS[response_type] = reader
    return reader


def _model_reader(cls):
    """Return the reader of a model: missing and null fields are None, unknown ones are ignored."""

    def read(data, path):
        if type(data) is not dict:
            raise _wrong_type(path, "an object", data)
        model = cls.__new__(cls)
        for attribute, name, kind in cls.FIELDS:
            value = data.get(name)
            setattr(model, attribute, None if value is None else _reader(kind)(value, "%s.%s" % (path, name)))
        return model

    return read


def _list_reader(read):
    def read_list(items, path):
        if type(items) is not list:
            raise _wrong_type(path, "an array", items)
        return [read(item, "%s[%d]" % (path, index)) for index, item in enumerate(items)]

    return read_list


def _dict_reader(read):
    def read_dict(data, path):
        if type(data) is not dict:
            raise _wrong_type(path, "an object", data)
        return dict((key, read(data[key], "%s.%s" % (path, six.ensure_str(key)))) for key in data)

    return read_dict


def _plain_reader(expected, kinds):
    def read(value, path):
        if type(value) not in kinds:
            raise _wrong_type(path, expected, value)
        return value

    return read


def _read_time(value, path):
    if type(value) is not Text:
        raise _wrong_type(path, "a string", value)
    try:
        return rfc3339.parse(value)
    except ValueError as error:
        raise ValueError("%s: %s" % (path.lstrip(".") or "the body", error))


_READERS = {
    "str": _plain_reader("a string", (Text,)),
    "int": _plain_reader("an integer", six.integer_types),
    "float": _plain_reader("a number", (float,) + six.integer_types),
    "bool": _plain_reader("a boolean", (bool,)),
    "datetime": _read_time,
    "object": lambda value, path: value,
}
