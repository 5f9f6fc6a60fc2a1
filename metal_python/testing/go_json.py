"""Request bodies as Go's ``encoding/json`` reads them into a struct, with the wording of its errors."""

import collections
import json
import re

from metal_python.testing import go_text, go_time

MAX_DEPTH = 10000

# The kinds of fields. A null leaves a STRING as it is and takes every other kind back.
STRING, POINTER, STRINGS, TIME = u"string", u"*string", u"[]string", u"*time.Time"

_SPACE = re.compile(br"[ \t\r\n]*")
_STRING = re.compile(br'"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\x00-\x1f]*)*')
_HEX = re.compile(br"[0-9A-Fa-f]*")
_DIGITS = re.compile(br"[0-9]*")
_INTEGER = re.compile(br"0|[1-9][0-9]*")
_LITERALS = {b"t": b"true", b"f": b"false", b"n": b"null"}
_KINDS = {b"{": u"object", b"[": u"array", b'"': u"string", b"t": u"bool", b"f": u"bool"}

# What may come next while a value is skipped.
_VALUE, _FIRST_VALUE, _KEY, _FIRST_KEY, _COLON, _AFTER = range(6)


class Struct(collections.namedtuple("Struct", ["type", "fields"])):
    """A Go struct: its type as errors name it, and its fields by JSON name in lower case."""

    __slots__ = ()


class Field(collections.namedtuple("Field", ["name", "path", "kind"])):
    """A field: the key of its value, its path in the struct as errors name it, and one of the kinds."""

    __slots__ = ()


class InvalidJSONError(ValueError):
    """A body that Go refuses; the message is worded as Go words it."""


class _MismatchError(Exception):
    """A value of another type than its field; Go reads on and reports the first one in the end."""


def decode(data, struct):
    """Return the values of the fields of a struct that a JSON text sets.

    Keys match whatever their case, the last of several wins, unknown ones are ignored, and so is all that follows
    the first value.

    :param bytes data: the JSON text
    :param Struct struct: what the text is read into
    :rtype: dict
    :raises InvalidJSONError: it is no JSON, or a value has the wrong type
    :raises metal_python.testing.go_time.InvalidTimeError: the text of a moment is no RFC 3339
    """
    start = _SPACE.match(data).end()
    if start == len(data):
        raise InvalidJSONError(u"EOF")
    end = _skip_value(data, start)
    if data[start : start + 1] == b"n":
        return {}
    if data[start : start + 1] != b"{":
        raise InvalidJSONError(
            u"json: cannot unmarshal %s into Go value of type %s" % (_kind(data[start:end]), struct.type)
        )
    values, mismatch = {}, None
    for key, value in _members(data, start):
        field = struct.fields.get(_folded(key))
        if field:
            try:
                _set(values, field, value)
            except _MismatchError as error:
                mismatch = mismatch or u"json: cannot unmarshal %s into Go struct field %s.%s of type %s" % (
                    error.args[0],
                    struct.type.split(u".")[-1],
                    field.path,
                    error.args[1],
                )
    if mismatch:
        raise InvalidJSONError(mismatch)
    return values


def _folded(key):
    """A key for comparing: Go counts the long s and the Kelvin sign as cases of s and k."""
    return _unquoted(key).replace(u"\u017f", u"s").replace(u"\u212a", u"k").lower()


def _set(values, field, value):
    if value == b"null":
        if field.kind != STRING:
            values.pop(field.name, None)
    elif field.kind == TIME:
        values[field.name] = _time(value)
    elif field.kind == STRINGS:
        if value[:1] != b"[":
            raise _MismatchError(_kind(value), STRINGS)
        values[field.name] = [u"" if element == b"null" else _string(element) for element in _elements(value)]
    else:
        values[field.name] = _string(value)


def _kind(value):
    return _KINDS.get(value[:1], u"number")


def _string(value):
    if value[:1] != b'"':
        raise _MismatchError(_kind(value), STRING)
    return _unquoted(value)


def _time(value):
    if value[:1] != b'"':
        raise InvalidJSONError(u"Time.UnmarshalJSON: input is not a JSON string")
    # Go looks at the text between the quotes as it stands, escapes are not resolved.
    return go_time.parse(go_text.from_utf8(value[1:-1]))


def _unquoted(value):
    return go_text.whole(json.loads(go_text.from_utf8(value), strict=False))


def _members(data, position):
    """The keys and values of the object at a position, as they stand in a text that is known to be right."""
    position = _skip_space(data, position + 1)
    while data[position : position + 1] != b"}":
        key_end = _skip_value(data, position)
        start = _skip_space(data, _skip_space(data, key_end) + 1)
        end = _skip_value(data, start)
        yield data[position:key_end], data[start:end]
        position = _next(data, end)


def _elements(data):
    position = _skip_space(data, 1)
    while data[position : position + 1] != b"]":
        end = _skip_value(data, position)
        yield data[position:end]
        position = _next(data, end)


def _next(data, position):
    """Where the next member or element begins, or the closing bracket stands."""
    position = _skip_space(data, position)
    return _skip_space(data, position + 1) if data[position : position + 1] == b"," else position


def _skip_space(data, position):
    return _SPACE.match(data, position).end()


def _skip_value(data, position):
    """Return where the value that begins at a position ends; a loop, since recursion would not go 10,000 deep."""
    brackets, expected = [], _VALUE
    while True:
        position = _skip_space(data, position)
        char = data[position : position + 1]
        if expected in (_KEY, _FIRST_KEY) and char == b'"':
            position, expected = _skip_string(data, position), _COLON
        elif (expected, char) in ((_FIRST_KEY, b"}"), (_FIRST_VALUE, b"]")):
            brackets.pop()
            position, expected = position + 1, _AFTER
        elif expected in (_KEY, _FIRST_KEY):
            raise _unexpected(char, u"looking for beginning of object key string")
        elif expected == _COLON:
            position, expected = _skip(data, position, b":", u"after object key"), _VALUE
        elif expected == _AFTER:
            in_object = brackets[-1] == b"{"
            if char == b",":
                expected = _KEY if in_object else _VALUE
                position += 1
            else:
                closing = (b"}", u"after object key:value pair") if in_object else (b"]", u"after array element")
                position = _skip(data, position, *closing)
                brackets.pop()
        elif char in (b"{", b"["):
            brackets.append(char)
            if len(brackets) > MAX_DEPTH:
                raise _unexpected(char, u"exceeded max depth")
            position, expected = position + 1, _FIRST_KEY if char == b"{" else _FIRST_VALUE
        else:
            position, expected = _skip_scalar(data, position), _AFTER
        if expected == _AFTER and not brackets:
            return position


def _skip(data, position, char, context):
    found = data[position : position + 1]
    if found != char:
        raise _unexpected(found, context)
    return position + 1


def _skip_scalar(data, position):
    char = data[position : position + 1]
    if char == b'"':
        return _skip_string(data, position)
    if char in _LITERALS:
        literal = _LITERALS[char].decode("ascii")
        for expected in literal:
            context = u"in literal %s (expecting '%s')" % (literal, expected)
            position = _skip(data, position, expected.encode("ascii"), context)
        return position
    if char == b"-" or char.isdigit():
        return _skip_number(data, position)
    raise _unexpected(char, u"looking for beginning of value")


def _skip_string(data, position):
    end = _STRING.match(data, position).end()
    char = data[end : end + 1]
    if char == b'"':
        return end + 1
    if char != b"\\":
        raise _unexpected(char, u"in string literal")
    if data[end + 1 : end + 2] != b"u":
        raise _unexpected(data[end + 1 : end + 2], u"in string escape code")
    end = _HEX.match(data, end + 2).end()
    raise _unexpected(data[end : end + 1], u"in \\u hexadecimal character escape")


def _skip_number(data, position):
    if data[position : position + 1] == b"-":
        position += 1
    position = _skip_digits(data, position, _INTEGER, u"in numeric literal")
    if data[position : position + 1] == b".":
        position = _skip_digits(data, position + 1, _DIGITS, u"after decimal point in numeric literal")
    if data[position : position + 1] in (b"e", b"E"):
        position += 2 if data[position + 1 : position + 2] in (b"+", b"-") else 1
        position = _skip_digits(data, position, _DIGITS, u"in exponent of numeric literal")
    return position


def _skip_digits(data, position, pattern, context):
    match = pattern.match(data, position)
    if not match or match.end() == position:
        raise _unexpected(data[position : position + 1], context)
    return match.end()


def _unexpected(char, context):
    if not char:
        return InvalidJSONError(u"unexpected EOF")
    text = char.decode("latin-1")
    quoted = {u"'": u"\\'", u'"': u'"'}.get(text) or go_text.quote(text)[1:-1]
    return InvalidJSONError(u"invalid character '%s' %s" % (quoted, context))
