# -*- coding: utf-8 -*-
"""String decoding, quoting and JSON escaping with the rules of Go."""

import pytest

from metal_python.testing import go_text


def test_from_utf8_decodes():
    assert go_text.from_utf8(u"Größe – 日本語 🐧".encode("utf-8")) == u"Größe – 日本語 🐧"


@pytest.mark.parametrize("data, text", [(b"a\xffb", u"a\ufffdb"), (b"\xe6\x97", u"\ufffd\ufffd")])
def test_from_utf8_replaces_each_invalid_byte(data, text):
    assert go_text.from_utf8(data) == text


@pytest.mark.parametrize(
    "data, text",
    [
        (b"a\xed\xa0\x80b", u"a\ufffd\ufffd\ufffdb"),
        (b"\xed\xbf\xbf", u"\ufffd" * 3),
        (b"\xed\xa0\xbd\xed\xb0\xa7", u"\ufffd" * 6),
        (b"\xed\x9f\xbf", u"\ud7ff"),
        (b"\xc0\x80\xf4\x90\x80\x80", u"\ufffd" * 6),
    ],
)
def test_from_utf8_replaces_each_byte_of_encoded_surrogate(data, text):
    assert go_text.from_utf8(data) == text


def test_replace_lone_surrogates():
    assert go_text.replace_lone_surrogates(u"a\ud800b\udc00") == u"a\ufffdb\ufffd"


@pytest.mark.parametrize(
    "text, quoted",
    [
        (u"a b", u'"a b"'),
        (u'"\\', u'"\\"\\\\"'),
        (u"\n\t\x00\x7f", u'"\\n\\t\\x00\\x7f"'),
        (u"größe 𝄞", u'"größe 𝄞"'),
        (u"\u00a0\u2028", u'"\\u00a0\\u2028"'),
    ],
)
def test_quote_escapes_unprintable_characters(text, quoted):
    assert go_text.quote(text) == quoted


@pytest.mark.skipif(len(u"\U000e0001") > 1, reason="narrow builds store it as a surrogate pair")
def test_quote_character_beyond_ffff_has_eight_digits():
    assert go_text.quote(u"\U000e0001") == u'"\\U000e0001"'


def test_json_string_escapes_html():
    assert go_text.json_string(u"<b>&\u2028\u2029") == u'"\\u003cb\\u003e\\u0026\\u2028\\u2029"'


def test_json_string_keeps_other_characters():
    assert go_text.json_string(u'ü🐧/\x7f\n\x01"\\') == u'"ü🐧/\x7f\\n\\u0001\\"\\\\"'
