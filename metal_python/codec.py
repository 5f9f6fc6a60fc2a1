"""Decode and encode JSON request and response bodies.

Response models have a generated fast decoder, ``_read``, which raises one of ``UNEXPECTED`` for any unexpected value.
The table-driven decoder of this module is the fallback: it decodes such values, or names the path of an invalid one.
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
# Field types that contain no JSON objects.
PLAIN = ("str", "int", "float", "bool", "datetime")
# Exceptions of the fast decoders.
UNEXPECTED = (ValueError, TypeError, AttributeError, KeyError)


class JsonBytes(bytes):
    """Encoded JSON; :func:`dumps` returns it, and does not encode it again."""

    __slots__ = ()


def dumps(value):
    """Encode a value as JSON in ASCII.

    Model fields that are None are omitted; None in a dict is encoded as null.

    :param value: any value that :func:`to_json` accepts
    :rtype: bytes
    :raises ValueError: not encodable: a set, bytes, an object, NaN, a cycle, a naive ``datetime``
    """
    if isinstance(value, JsonBytes):
        return value
    try:
        return JsonBytes(_ENCODER.encode(value).encode("ascii"))
    except UnicodeDecodeError:  # only Python 2.7 has strings that are not Unicode
        raise ValueError("a str that is not UTF-8 cannot be encoded as JSON: decode it first")
    except (ValueError, TypeError, OverflowError) as error:
        raise ValueError("cannot be encoded as JSON: %s" % error)
    except RuntimeError:  # RecursionError
        raise ValueError("cannot be encoded as JSON: it is nested too deep")


_ENCODER = json.JSONEncoder(allow_nan=False, default=to_json)


def loads(body, response_type):
    """Decode a JSON body.

    :param body: UTF-8 bytes or str, with or without a byte order mark
    :param response_type: ``"V1ImageResponse"``, ``"list[V1ImageResponse]"``, ``"dict(str, int)"``, a type or a class
    :raises ValueError: the body is empty, invalid JSON, or of another type
    :raises RuntimeError: it exceeds Python's recursion limit
    """
    decode = _DECODERS.get(response_type) or _decoder(response_type)
    body = decode_utf8(body)
    if not body:
        raise ValueError("the body is empty")
    return decode(body)


def decode_utf8(body):
    """Return a body as str, without a byte order mark.

    :param body: bytes, or str with surrogateescape
    :raises ValueError: invalid UTF-8
    """
    if isinstance(body, bytes):
        body = body.decode("utf-8")
    elif not _is_ascii(body):
        try:
            body.encode("utf-8")
        except UnicodeEncodeError:
            body.encode("utf-8", "surrogateescape").decode("utf-8")  # raises an error that names the byte
    return body[1:] if body[:1] == BOM else body


def _reject_constant(constant):
    raise ValueError("%s is not JSON" % constant)


_JSON_DECODER = json.JSONDecoder(parse_constant=_reject_constant)
# Cache: response type -> function that decodes a JSON string.
_DECODERS = {}


def _decoder(response_type):
    """Create and cache the decoder of a response type."""
    name = response_type if isinstance(response_type, six.string_types) else None
    items = re.match(r"list\[(\w+)\]\Z", name or "")
    item = _model_class(items.group(1)) if items else None
    cls = _model_class(response_type)
    if item is not None and "_read" in vars(item):
        decode = _list_decoder(item)
    elif cls is not None and "_read" in vars(cls):
        decode = _model_decoder(cls)
    else:
        read = _reader(response_type)

        def decode(string):
            return read(_JSON_DECODER.decode(string), "")

    _DECODERS[response_type] = decode
    return decode


def _model_class(response_type):
    """Return the model class of a response type, or None if it is something else."""
    if isinstance(response_type, six.string_types):
        response_type = getattr(models, response_type, None)
    return response_type if isinstance(response_type, type) and issubclass(response_type, Model) else None


def _is_flat(cls):
    """Return whether the fields of a model contain no JSON objects."""
    return all(kind.replace("list[", "").rstrip("]") in PLAIN for _, _, kind in cls.FIELDS)


def _model_decoder(cls):
    read, fallback = cls._read, _reader(cls)

    def decode(string):
        data = _JSON_DECODER.decode(string)
        try:
            return read(data)
        except UNEXPECTED:
            return fallback(data, "")

    return decode


def _list_decoder(cls):
    read, fallback = cls._read, _reader(cls)
    if _is_flat(cls):
        # Converting each dict as soon as it is parsed is faster: it is still in the CPU cache and its memory is reused.
        decode_json = json.JSONDecoder(parse_constant=_reject_constant, object_hook=read).decode
    else:
        decode_json = _JSON_DECODER.decode

    def decode(string):
        try:
            items = decode_json(string)
        except UNEXPECTED:
            items = _JSON_DECODER.decode(string)
        if items is None:  # Go writes a nil slice as null
            return ModelList()
        if type(items) is not list:
            raise _wrong_type("", "an array", items)
        for index, item in enumerate(items):
            if type(item) is not cls:
                try:
                    items[index] = read(item)
                except UNEXPECTED:
                    items[index] = _read_item(fallback, item, "[%d]" % index)
        return ModelList(items)

    return decode


def _read_item(read, item, path):
    """Return a list item; the error message includes its ``id``, if any."""
    try:
        return read(item, path)
    except ValueError as error:
        id = item.get("id") if isinstance(item, dict) else None
        if isinstance(id, Text):
            raise ValueError("%s (id %r)" % (error, six.ensure_str(id)))
        raise


# Table-driven decoder. A reader is a function (parsed JSON, path) -> value that raises ValueError.


def _wrong_type(path, expected, value):
    """Return the exception for a value of an unexpected JSON type."""
    kinds = {bool: "a boolean", list: "an array", dict: "an object", Text: "a string", type(None): "null"}
    found = "an object" if isinstance(value, Model) else kinds.get(type(value), "a number")
    return ValueError("%s is %s, not %s" % (path.lstrip(".") or "the body", found, expected))


def _reader(response_type):
    """Return the reader of a type, given by name or class; readers are cached."""
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
        raise TypeError("unknown response type %r" % (response_type,))
    _READERS[response_type] = reader
    return reader


def _model_reader(cls):
    """Return the reader of a model: missing and null fields become None, unknown fields are ignored."""

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
