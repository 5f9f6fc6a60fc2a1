"""Decode JSON request bodies with the rules of Go's ``encoding/json``."""

import collections
import json
import re

from metal_python.testing import go_text, go_time

MAX_DEPTH = 10000

# Field types. A null leaves a STRING unchanged and unsets every other type.
STRING, POINTER, STRINGS, TIME = u"string", u"*string", u"[]string", u"*time.Time"

_TOKEN = re.compile(
    br'[ \t\r\n]*("[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\x00-\x1f]*)*"'
    br"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null|[][{}:,])"
)
_PUNCTUATION = (b"]", b"}", b":", b",")

# Parser states: expected tokens.
_VALUE, _FIRST_VALUE, _KEY, _FIRST_KEY, _COLON, _AFTER = range(6)


class _Object(list):
    """A JSON object as a list of [key, value]."""


class Field(collections.namedtuple("Field", ["name", "type"])):
    """A field of a request body: its JSON name and one of the field types."""

    __slots__ = ()


class InvalidJSONError(ValueError):
    """The body is not valid JSON, or a value has the wrong type."""


def decode(data, fields):
    """Return the fields set in a JSON object.

    Keys are case-insensitive and the last duplicate wins. Unknown keys and trailing data are ignored.

    :param bytes data: JSON
    :param dict fields: :class:`Field` by JSON name in lower case
    :rtype: dict
    :raises InvalidJSONError: invalid JSON, or a value of the wrong type
    :raises metal_python.testing.go_time.InvalidTimeError: a date not in RFC 3339 format
    """
    members = _parse(data)
    if members == b"null":
        return {}
    if not isinstance(members, _Object):
        raise InvalidJSONError(u"json: the body must be an object")
    values, slices, mismatch = {}, {}, None
    for key, value in members:
        field = fields.get(_folded(key))
        if field:
            try:
                _set(values, slices, field, value)
            except InvalidJSONError as error:
                # Go decodes the remaining fields first: an invalid date takes precedence.
                mismatch = mismatch or error
    if mismatch:
        raise mismatch
    return values


def _folded(key):
    """Return a case-folded key. Go folds only ASCII letters, the long s and the Kelvin sign."""
    string = _unquoted(key).replace(u"\u017f", u"s").replace(u"\u212a", u"k")
    return re.sub(u"[A-Z]", lambda match: match.group().lower(), string)


def _set(values, slices, field, value):
    if value == b"null":
        if field.type != STRING:
            values.pop(field.name, None)
            slices.pop(field.name, None)
    elif field.type == TIME:
        # Go parses the string between the quotes without resolving escapes.
        values[field.name] = go_time.parse(go_text.from_utf8(_string(field, value)[1:-1]))
    elif field.type == STRINGS:
        if type(value) is not list:
            raise InvalidJSONError(u"json: %s must be an array" % field.name)
        # Go reuses the slice for a duplicate key: null keeps an element, and a longer array exposes old elements. An
        # empty array allocates a new slice.
        if not value:
            slices.pop(field.name, None)
        elements = slices.setdefault(field.name, [])
        elements.extend([u""] * (len(value) - len(elements)))
        for index, element in enumerate(value):
            if element != b"null":
                elements[index] = _unquoted(_string(field, element))
        values[field.name] = elements[: len(value)]
    else:
        values[field.name] = _unquoted(_string(field, value))


def _string(field, value):
    if not isinstance(value, bytes) or value[:1] != b'"':
        raise InvalidJSONError(u"json: %s must be a string" % field.name)
    return value


def _unquoted(string):
    return go_text.replace_lone_surrogates(json.loads(go_text.from_utf8(string), strict=False))


def _parse(data):
    """Return the first JSON value: bytes for scalars, a list for an array, an _Object for an object.

    Iterative: Go accepts 10,000 levels, more than Python's recursion limit.
    """
    containers, expected, position = [], _VALUE, 0
    while True:
        match = _TOKEN.match(data, position)
        if not match:
            raise InvalidJSONError(u"invalid JSON at byte %d" % position)
        token, position = match.group(1), match.end()
        top = containers[-1] if containers else None
        if expected in (_VALUE, _FIRST_VALUE) and token in (b"[", b"{"):
            containers.append([] if token == b"[" else _Object())
            expected = _FIRST_VALUE if token == b"[" else _FIRST_KEY
            if len(containers) > MAX_DEPTH:
                raise InvalidJSONError(u"invalid JSON: more than %d levels" % MAX_DEPTH)
        elif expected in (_KEY, _FIRST_KEY) and token[:1] == b'"':
            top.append([token])
            expected = _COLON
        elif expected == _COLON and token == b":":
            expected = _VALUE
        elif expected == _AFTER and token == b",":
            expected = _KEY if isinstance(top, _Object) else _VALUE
        else:
            if expected in (_VALUE, _FIRST_VALUE) and token not in _PUNCTUATION:
                value = token
            elif expected in (_AFTER, _FIRST_VALUE, _FIRST_KEY) and token == (
                b"}" if isinstance(top, _Object) else b"]"
            ):
                value = containers.pop()
            else:
                raise InvalidJSONError(u"invalid JSON at byte %d" % match.start(1))
            if not containers:
                return value
            top = containers[-1]
            (top[-1] if isinstance(top, _Object) else top).append(value)
            expected = _AFTER
