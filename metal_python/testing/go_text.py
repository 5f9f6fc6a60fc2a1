"""Decode and format strings as Go does: UTF-8 with replacement characters, quoted strings, JSON strings."""

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
# json.dumps would make an encoder for each string.
_encode = json.JSONEncoder(ensure_ascii=False).encode
_ESCAPED_IN_JSON = [(char, u"\\u%04x" % ord(char)) for char in u"<>&\u2028\u2029"]


def _replace_one_byte(error):
    # Python would replace a truncated sequence with one character, Go replaces each of its bytes.
    return u"\ufffd", error.start + 1


codecs.register_error("metal_python.testing.go", _replace_one_byte)


def replace_lone_surrogates(text):
    """Return the text with U+FFFD for each lone surrogate: a Go string cannot hold one."""
    # Searching for any surrogate first is ten times as fast, and most strings have none.
    return _LONE_SURROGATES.sub(u"\ufffd", text) if _SURROGATE.search(text) else text


def from_utf8(data):
    """Return the text of UTF-8 bytes, with U+FFFD for each invalid byte.

    :param bytes data: any bytes
    :rtype: text
    """
    data = _ENCODED_SURROGATE.sub(b"\xef\xbf\xbd" * 3, data)
    return replace_lone_surrogates(data.decode("utf-8", "metal_python.testing.go"))


def quote(text):
    """Return the text as Go's ``%q`` writes it: in double quotes, with escapes for what is not printable."""
    return u'"%s"' % u"".join(_quoted(char) for char in _characters(text))


def _characters(text):
    # On a narrow build of Python 2.7 a character beyond U+FFFF is two code units.
    return re.findall(u"[\ud800-\udbff][\udc00-\udfff]|.", text, re.DOTALL)


def _quoted(char):
    if char in _QUOTED:
        return _QUOTED[char]
    if len(char) > 1 or char == u" " or unicodedata.category(char)[0] in "LMNPS":
        return char
    number = ord(char)
    return u"\\x%02x" % number if number < 0x80 else u"\\u%04x" % number if number <= 0xFFFF else u"\\U%08x" % number


def json_string(text):
    """Return the text as the JSON string that Go's encoder writes: UTF-8, with ``<``, ``>`` and ``&`` escaped."""
    return _escaped(_encode(text))


def json_text(value):
    """Return a JSON value as metal-api writes it, indented by one blank.

    :param value: None, bool, number, text, list or dict
    :rtype: text
    """
    return _escaped(json.dumps(value, ensure_ascii=False, indent=1, separators=(",", ": ")))


def _escaped(text):
    text = six.text_type(text)
    for char, escape in _ESCAPED_IN_JSON:
        text = text.replace(char, escape)
    return text
