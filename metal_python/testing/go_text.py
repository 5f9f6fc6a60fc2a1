"""Decode and format strings as Go does: UTF-8 with replacement characters, ``%q``, JSON."""

import codecs
import json
import re
import unicodedata

import six

_SURROGATE = re.compile(u"[\ud800-\udfff]")
_LONE_SURROGATES = re.compile(u"[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]")
# Python 2.7 decodes an encoded surrogate; Go replaces each of its bytes.
_ENCODED_SURROGATE = re.compile(b"\xed[\xa0-\xbf][\x80-\xbf]")
_QUOTED = {
    u"\a": u"\\a",
    u"\b": u"\\b",
    u"\f": u"\\f",
    u"\n": u"\\n",
    u"\r": u"\\r",
    u"\t": u"\\t",
    u"\v": u"\\v",
    u"\\": u"\\\\",
    u'"': u'\\"',
}
# json.dumps creates an encoder for each call.
_encode = json.JSONEncoder(ensure_ascii=False).encode
_ESCAPED_IN_JSON = [(char, u"\\u%04x" % ord(char)) for char in u"<>&\u2028\u2029"]


def _replace_one_byte(error):
    # Python replaces a truncated sequence with one character, Go replaces each byte.
    return u"\ufffd", error.start + 1


codecs.register_error("metal_python.testing.go", _replace_one_byte)


def replace_lone_surrogates(string):
    """Return the string with each lone surrogate replaced with U+FFFD: a Go string cannot contain one."""
    # Fast path: searching for any surrogate first is ten times as fast.
    return _LONE_SURROGATES.sub(u"\ufffd", string) if _SURROGATE.search(string) else string


def from_utf8(data):
    """Decode UTF-8, replacing each invalid byte with U+FFFD.

    :param bytes data: any bytes
    :rtype: str
    """
    data = _ENCODED_SURROGATE.sub(b"\xef\xbf\xbd" * 3, data)
    return replace_lone_surrogates(data.decode("utf-8", "metal_python.testing.go"))


def quote(string):
    """Return the string in the format of Go's ``%q``: in double quotes, with nonprintable characters escaped."""
    return u'"%s"' % u"".join(_quoted(char) for char in _characters(string))


def _characters(string):
    # On a narrow build of Python 2.7 a character above U+FFFF is two code units.
    return re.findall(u"[\ud800-\udbff][\udc00-\udfff]|.", string, re.DOTALL)


def _quoted(char):
    if char in _QUOTED:
        return _QUOTED[char]
    if len(char) > 1 or char == u" " or unicodedata.category(char)[0] in "LMNPS":
        return char
    number = ord(char)
    return u"\\x%02x" % number if number < 0x80 else u"\\u%04x" % number if number <= 0xFFFF else u"\\U%08x" % number


def json_string(string):
    """Return the string as JSON in the format of Go's encoder: ``<``, ``>`` and ``&`` are escaped."""
    return _escaped(_encode(string))


def json_text(value):
    """Return a value as JSON in the format of metal-api: indented by one space.

    :param value: None, bool, number, str, list or dict
    :rtype: str
    """
    return _escaped(json.dumps(value, ensure_ascii=False, indent=1, separators=(",", ": ")))


def _escaped(string):
    string = six.text_type(string)
    for char, escape in _ESCAPED_IN_JSON:
        string = string.replace(char, escape)
    return string
