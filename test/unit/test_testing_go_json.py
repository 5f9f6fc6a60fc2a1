# -*- coding: utf-8 -*-
"""JSON decoding of request bodies with the rules of Go's encoding/json."""

import pytest

from metal_python.testing import bodies, go_json, go_time


def decode_create(text):
    return go_json.decode(text if isinstance(text, bytes) else text.encode("utf-8"), bodies.CREATE)


def error_message(text, fields=bodies.CREATE):
    with pytest.raises(go_json.InvalidJSONError) as caught:
        go_json.decode(text if isinstance(text, bytes) else text.encode("utf-8"), fields)
    return u"%s" % caught.value


def test_decode_returns_values_of_fields():
    text = u'{"id": "a-1", "features": ["machine", "firewall"], "expirationDate": "1970-01-01T00:00:01Z", "name": "ü"}'
    assert decode_create(text) == {
        u"id": u"a-1",
        u"features": [u"machine", u"firewall"],
        u"expirationDate": go_time.Timestamp(10**9, 0),
        u"name": u"ü",
    }


@pytest.mark.parametrize("key", [u"ID", u"Id", u"iD", u"\\u0069d"])
def test_decode_key_in_other_case_matches(key):
    assert decode_create(u'{"%s": "a-1"}' % key) == {"id": "a-1"}


def test_decode_key_with_unicode_letter_folded_by_go_matches():
    assert decode_create(u'{"featureſ": []}') == {"features": []}
    assert decode_create(u'{"usedby": ["K"], "ID": "K"}') == {"id": u"K"}


@pytest.mark.parametrize("key", [u"İd", u"\u0131d", u"i\u0307d", u"ıD"])
def test_decode_key_with_unicode_letter_not_folded_by_go_is_unknown(key):
    assert decode_create(u'{"%s": "a-1"}' % key) == {}


def test_decode_repeated_key_last_wins():
    assert decode_create('{"id": "a", "ID": "b"}') == {"id": "b"}


def test_decode_unknown_keys_are_ignored():
    assert decode_create('{"foo": [1, {"a": [true, false, null, -1.5e+3]}], "id": "a", "bar": {}, "os": 1}') == {
        "id": "a"
    }


@pytest.mark.parametrize("rest", [" trailing", "{", ' {"id": "b"}', "\x00"])
def test_decode_text_after_first_value_is_ignored(rest):
    assert decode_create('{"id": "a"}' + rest) == {"id": "a"}


@pytest.mark.parametrize("text", [" null ", "null x", "{}", "{ }x"])
def test_decode_null_or_empty_object_sets_nothing(text):
    assert decode_create(text) == {}


def test_decode_null_unsets_earlier_value():
    assert decode_create('{"name": "a", "name": null, "features": ["machine"], "features": null}') == {}


def test_decode_null_keeps_earlier_id():
    assert decode_create('{"id": "a", "id": null}') == {"id": "a"}


# Recorded with encoding/json of Go 1.26.
@pytest.mark.parametrize(
    "lists, features",
    [
        ("[null]", [""]),
        ("[] [null]", [""]),
        ("['a', 'b', 'c'] [null]", ["a"]),
        ("['a', 'b', 'c'] ['x'] [null, null]", ["x", "b"]),
        ("['a', 'b'] [null, null, null]", ["a", "b", ""]),
        ("['a', 'b', 'c'] [null, 'y'] [null, null, null]", ["a", "y", "c"]),
        ("['a', 'b', 'c', 'd'] ['x'] [null, null, null, null, null, null]", ["x", "b", "c", "d", "", ""]),
        ("['a', 'b'] [] [null, null]", ["", ""]),
        ("['a', 'b'] null [null, null]", ["", ""]),
    ],
)
def test_decode_repeated_list_reuses_elements(lists, features):
    members = ", ".join('"features": ' + text for text in lists.replace("'", '"').replace("] ", "]|").split("|"))
    assert decode_create("{%s}" % members.replace("null [", 'null, "features": ['))["features"] == features


def test_decode_blanks_are_allowed_between_tokens():
    assert decode_create(' \t\r\n{ "id" : "a" , "features" : [ "x" , "y" ] } ') == {"id": "a", "features": ["x", "y"]}


def test_decode_string_escapes():
    assert decode_create('{"name": "\\u00fc\\ud83d\\udc27\\n\\/\\"\\\\\\b\\f\\r\\t"}') == {"name": u'ü🐧\n/"\\\b\f\r\t'}


@pytest.mark.parametrize(
    "string, text",
    [
        (b"a\\ud800b", u"a\ufffdb"),
        (b"a\xffb", u"a\ufffdb"),
        (b"\xed\xa0\x80", u"\ufffd\ufffd\ufffd"),
        (b"\xed\xa0\x80\xed\xb0\x80", u"\ufffd" * 6),
        (b"\xf0\x9f\x90", u"\ufffd\ufffd\ufffd"),
        (b"\\ud800\\ud83d\\udc27", u"\ufffd🐧"),
    ],
)
def test_decode_invalid_characters_are_replaced(string, text):
    assert decode_create(b'{"name": "' + string + b'"}') == {u"name": text}


def test_decode_10000_levels_are_accepted():
    assert decode_create('{"deep": %s%s, "id": "a"}' % ("[" * 9999, "]" * 9999)) == {"id": "a"}


def test_decode_10001_levels_are_rejected():
    assert error_message('{"deep": %s%s}' % ("[" * 10000, "]" * 10000)) == "invalid JSON: more than 10000 levels"


@pytest.mark.parametrize(
    "text, position",
    [
        ("", 0),
        (" \n", 0),
        ("{", 1),
        ('{"id', 1),
        ('{"id"', 5),
        ('{"id":', 6),
        ('{"id":"a"', 9),
        ('{"id":"a\\', 6),
        ('{"id":"\\u12', 6),
        ('{"id":-', 6),
        ('{"id":tru', 6),
        ("[", 1),
        ("]", 0),
        (":", 0),
        ('{"a":{]', 6),
        ('["a"}', 4),
        ('["a":1]', 4),
        ('{,"a":1}', 1),
        ('{"a":,}', 5),
        ("{'id':1}", 1),
        ('{"id":1,}', 8),
        ('{"id" 1}', 6),
        ('{"id":1 "a"}', 8),
        ('{"id":1]', 7),
        ("[1 2]", 3),
        ("[1,]", 3),
        ('{"url":NaN}', 7),
        (u'\ufeff{"id":1}', 0),
        ('{"id":"a\nb"}', 6),
        ('{"id":"\\x"}', 6),
        ('{"id":"\\u12g4"}', 6),
        ('{"id":trux}', 6),
        ('{"id":-x}', 6),
        ('{"id":1.x}', 7),
        ('{"id":1e+x}', 7),
        ('{"id":01}', 7),
    ],
)
def test_decode_invalid_json_names_position(text, position):
    assert error_message(text) == "invalid JSON at byte %d" % position


@pytest.mark.parametrize("text", ["[]", "12 ", "-1.5E3", '"a"', "true", "false"])
def test_decode_body_not_an_object_is_rejected(text):
    assert error_message(text) == "json: the body must be an object"


@pytest.mark.parametrize(
    "text, message",
    [
        ('{"id": 5}', "id must be a string"),
        ('{"name": ["a"]}', "name must be a string"),
        ('{"url": {}}', "url must be a string"),
        ('{"classification": false}', "classification must be a string"),
        ('{"features": "machine"}', "features must be an array"),
        ('{"features": {}}', "features must be an array"),
        ('{"features": ["a", 1]}', "features must be a string"),
        ('{"expirationDate": 1936000000}', "expirationDate must be a string"),
        ('{"expirationDate": []}', "expirationDate must be a string"),
        ('{"id": 1, "name": 2}', "id must be a string"),
    ],
)
def test_decode_wrong_type_names_first_field(text, message):
    assert error_message(text) == "json: " + message


def test_decode_usedby_of_update_is_checked():
    assert error_message('{"usedby": "x"}', bodies.UPDATE) == "json: usedby must be an array"


def test_decode_invalid_date_is_reported_before_wrong_type():
    with pytest.raises(go_time.InvalidTimeError):
        decode_create('{"id": 1, "expirationDate": ""}')


def test_decode_date_with_escape_is_rejected():
    with pytest.raises(go_time.InvalidTimeError):
        decode_create('{"expirationDate": "2031\\u002d05-06T07:08:09Z"}')
