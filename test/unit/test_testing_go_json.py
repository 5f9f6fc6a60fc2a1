# -*- coding: utf-8 -*-
"""JSON read into a struct as Go reads it."""

import pytest

from metal_python.testing import bodies, go_json, go_time


def create(text):
    return go_json.decode(text if isinstance(text, bytes) else text.encode("utf-8"), bodies.CREATE)


def refusal(text, struct=bodies.CREATE):
    with pytest.raises(go_json.InvalidJSONError) as caught:
        go_json.decode(text if isinstance(text, bytes) else text.encode("utf-8"), struct)
    return u"%s" % caught.value


def test_the_values_of_the_fields_are_read():
    text = u'{"id": "a-1", "features": ["machine", "firewall"], "expirationDate": "1970-01-01T00:00:01Z", "name": "ü"}'
    assert create(text) == {
        u"id": u"a-1",
        u"features": [u"machine", u"firewall"],
        u"expirationDate": go_time.Moment(10**9, 0),
        u"name": u"ü",
    }


@pytest.mark.parametrize("key", ["ID", "Id", "iD", "\\u0069d"])
def test_keys_match_whatever_their_case(key):
    assert create('{"%s": "a-1"}' % key) == {"id": "a-1"}


def test_a_key_matches_with_a_letter_that_go_takes_for_another_case():
    assert create(u'{"featureſ": []}') == {"features": []}


def test_the_last_of_several_keys_wins():
    assert create('{"id": "a", "ID": "b"}') == {"id": "b"}


def test_unknown_keys_are_ignored_whatever_they_hold():
    assert create('{"foo": [1, {"a": [true, false, null, -1.5e+3]}], "id": "a", "bar": {}, "os": 1}') == {"id": "a"}


@pytest.mark.parametrize("rest", [" trailing", "{", ' {"id": "b"}', "\x00"])
def test_what_follows_the_first_value_is_ignored(rest):
    assert create('{"id": "a"}' + rest) == {"id": "a"}


def test_null_is_an_empty_struct():
    assert create(" null ") == {}


def test_a_null_takes_back_what_was_set_before():
    assert create('{"name": "a", "name": null, "features": ["machine"], "features": null}') == {}


def test_a_null_does_not_take_back_an_id():
    assert create('{"id": "a", "id": null}') == {"id": "a"}


def test_a_null_in_a_list_is_an_empty_text():
    assert create('{"features": [null]}') == {"features": [u""]}


def test_blanks_are_allowed_between_all_parts():
    assert create(' \t\r\n{ "id" : "a" , "features" : [ "x" , "y" ] } ') == {"id": "a", "features": ["x", "y"]}


def test_escapes_are_resolved():
    assert create('{"name": "\\u00fc\\ud83d\\udc27\\n\\/\\"\\\\\\b\\f\\r\\t"}') == {"name": u'ü🐧\n/"\\\b\f\r\t'}


@pytest.mark.parametrize("text", [b'"a\\ud800b"', b'"a\xffb"'])
def test_what_is_no_character_becomes_a_replacement_character(text):
    assert create(b'{"name": %s}' % text if str is bytes else b'{"name": ' + text + b"}") == {"name": u"a\ufffdb"}


def test_ten_thousand_levels_are_read():
    assert create('{"deep": %s%s, "id": "a"}' % ("[" * 9999, "]" * 9999)) == {"id": "a"}


def test_one_level_more_is_refused():
    text = '{"deep": %s%s}' % ("[" * 10000, "]" * 10000)
    assert refusal(text) == "invalid character '[' exceeded max depth"


@pytest.mark.parametrize(
    "text, message",
    [
        ("", "EOF"),
        (" \n", "EOF"),
        ("{", "unexpected EOF"),
        ('{"id', "unexpected EOF"),
        ('{"id"', "unexpected EOF"),
        ('{"id":', "unexpected EOF"),
        ('{"id":"a"', "unexpected EOF"),
        ('{"id":"\\', "unexpected EOF"),
        ('{"id":"\\u12', "unexpected EOF"),
        ('{"id":-', "unexpected EOF"),
        ('{"id":tru', "unexpected EOF"),
        ("[", "unexpected EOF"),
        ("{'id':1}", "invalid character '\\'' looking for beginning of object key string"),
        ('{"id":1,}', "invalid character '}' looking for beginning of object key string"),
        ('{"id" 1}', "invalid character '1' after object key"),
        ('{"id":1 "a"}', "invalid character '\"' after object key:value pair"),
        ('{"id":1]', "invalid character ']' after object key:value pair"),
        ("[1 2]", "invalid character '2' after array element"),
        ("[1,]", "invalid character ']' looking for beginning of value"),
        ('{"url":NaN}', "invalid character 'N' looking for beginning of value"),
        (u'\ufeff{"id":1}', u"invalid character 'ï' looking for beginning of value"),
        ('{"id":"a\nb"}', "invalid character '\\n' in string literal"),
        ('{"id":"\\x"}', "invalid character 'x' in string escape code"),
        ('{"id":"\\u12g4"}', "invalid character 'g' in \\u hexadecimal character escape"),
        ('{"id":trux}', "invalid character 'x' in literal true (expecting 'e')"),
        ('{"id":-x}', "invalid character 'x' in numeric literal"),
        ('{"id":1.x}', "invalid character 'x' after decimal point in numeric literal"),
        ('{"id":1e+x}', "invalid character 'x' in exponent of numeric literal"),
        ('{"id":01}', "invalid character '1' after object key:value pair"),
    ],
)
def test_what_is_no_json_is_refused_in_go_s_words(text, message):
    assert refusal(text) == message


@pytest.mark.parametrize(
    "text, kind",
    [("[]", "array"), ("12 ", "number"), ("-1.5E3", "number"), ('"a"', "string"), ("true", "bool"), ("false", "bool")],
)
def test_a_body_that_is_no_object_is_refused(text, kind):
    assert refusal(text) == "json: cannot unmarshal %s into Go value of type v1.ImageCreateRequest" % kind


@pytest.mark.parametrize(
    "text, kind, path, gotype",
    [
        ('{"id": 5}', "number", "Common.Identifiable.id", "string"),
        ('{"name": ["a"]}', "array", "Common.Describable.name", "string"),
        ('{"url": {}}', "object", "url", "string"),
        ('{"classification": false}', "bool", "classification", "string"),
        ('{"features": "machine"}', "string", "features", "[]string"),
        ('{"features": ["a", 1]}', "number", "features", "string"),
    ],
)
def test_a_value_of_the_wrong_type_is_refused_in_go_s_words(text, kind, path, gotype):
    message = "json: cannot unmarshal %s into Go struct field ImageCreateRequest.%s of type %s"
    assert refusal(text) == message % (kind, path, gotype)


def test_the_first_of_several_wrong_types_is_named():
    assert "Common.Identifiable.id" in refusal('{"id": 1, "name": 2}')


def test_usedby_is_checked_in_an_update():
    assert refusal('{"usedby": "x"}', bodies.UPDATE) == (
        "json: cannot unmarshal string into Go struct field ImageUpdateRequest.ImageBase.usedby of type []string"
    )


@pytest.mark.parametrize("value", ["1936000000", "[]", "{}", "true"])
def test_a_date_that_is_no_string_is_refused(value):
    assert refusal('{"expirationDate": %s}' % value) == "Time.UnmarshalJSON: input is not a JSON string"


def test_a_wrong_date_is_told_before_a_wrong_type():
    with pytest.raises(go_time.InvalidTimeError):
        create('{"id": 1, "expirationDate": ""}')


def test_escapes_in_a_date_are_not_resolved():
    with pytest.raises(go_time.InvalidTimeError):
        create('{"expirationDate": "2031\\u002d05-06T07:08:09Z"}')
