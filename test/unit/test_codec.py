# coding: utf-8
import datetime
import json

import pytest
import six

from metal_python import codec, models
from metal_python.codec import JsonBytes, dumps, loads, to_json
from metal_python.rfc3339 import UTC

BUILT_IN = dict(codec._READERS)
MOMENT = datetime.datetime(2026, 11, 24, 8, 29, 12, 730549, UTC)
WRITTEN = u"2026-11-24T08:29:12.730549+00:00"
IMAGE = {
    u"changed": u"2026-11-24T08:29:12.730549322Z",
    u"classification": u"supported",
    u"created": u"2026-11-23T08:29:12Z",
    u"description": u"Ubuntu",
    u"expirationDate": u"2027-11-24T08:29:12.5Z",
    u"features": [u"machine"],
    u"id": u"ubuntu-24.04.20260131",
    u"name": u"Ubuntu 24.04",
    u"url": u"http://images.example/ubuntu",
    u"usedby": [u"machine-1"],
}

MARK = u"\ufeff".encode("utf-8")


@pytest.fixture(autouse=True)
def nothing_made_before(monkeypatch):
    """Have each test make the readers and layouts that it uses, so that none depends on those before it."""
    monkeypatch.setattr(codec, "_READERS", dict(BUILT_IN))
    monkeypatch.setattr(codec, "_LAYOUTS", codec._Layouts())


class Anything(object):
    pass


def cycle():
    items = []
    items.append(items)
    return items


def nested(depth):
    value = u"x"
    for _ in range(depth):
        value = [value]
    return value


def sent(value):
    """Return what a server reads of a value that was sent."""
    return json.loads(dumps(value).decode("ascii"))


def refused(value):
    """Return the text of the error for a value that cannot be sent."""
    with pytest.raises(ValueError) as raised:
        dumps(value)
    return str(raised.value)


# Values to JSON text


def test_a_model_is_written_with_its_names_on_the_wire():
    body = models.V1ImageCreateRequest(id=u"a-1", url=u"http://images.example/a", expiration_date=MOMENT)
    assert sent(body) == {u"id": u"a-1", u"url": u"http://images.example/a", u"expirationDate": WRITTEN}


def test_every_field_of_a_model_is_written():
    assert sent(loads(json.dumps(IMAGE), "V1ImageResponse")) == dict(
        IMAGE, changed=WRITTEN, created=u"2026-11-23T08:29:12+00:00", expirationDate=u"2027-11-24T08:29:12.500000+00:00"
    )


def test_a_field_that_is_none_is_left_out():
    assert sent(models.V1ImageFindRequest()) == {}


def test_empty_values_are_not_left_out():
    assert sent(models.V1ImageUpdateRequest(description=u"", features=[])) == {u"description": u"", u"features": []}


def test_none_in_a_dict_is_sent_as_null():
    assert sent({u"name": None}) == {u"name": None}


def test_a_list_of_models_is_written():
    assert sent([models.V1ImageFindRequest(id=u"a"), models.V1ImageFindRequest(id=u"b")]) == [
        {u"id": u"a"},
        {u"id": u"b"},
    ]


def test_a_model_in_a_dict_is_written():
    assert sent({u"image": models.V1ImageFindRequest(os=u"ubuntu")}) == {u"image": {u"os": u"ubuntu"}}


def test_a_time_in_a_dict_is_written():
    assert sent({u"expirationDate": MOMENT}) == {u"expirationDate": WRITTEN}


def test_a_tuple_is_written_as_an_array():
    assert sent(models.V1ImageFindRequest(features=(u"machine", u"firewall"))) == {
        u"features": [u"machine", u"firewall"]
    }
    assert sent((1, 2)) == [1, 2]


@pytest.mark.parametrize("value", [None, True, False, 0, -5, 2.5, u"", u"text", [], {}, 10**30])
def test_what_is_json_is_written_as_it_is(value):
    assert sent(value) == value
    assert type(sent(value)) is type(value) or isinstance(value, six.integer_types)


def test_text_goes_out_as_ascii_with_escapes():
    assert dumps(u"b\xfccher") == b'"b\\u00fccher"'


def test_a_lone_surrogate_goes_out_as_its_escape():
    assert dumps(u"\ud800") == b'"\\ud800"'


def test_a_native_str_is_text():
    assert sent(models.V1ImageFindRequest(id="a-1")) == {u"id": u"a-1"}


def test_what_dumps_returned_is_passed_through():
    once = dumps({u"a": 1})
    assert dumps(once) is once
    assert type(once) is JsonBytes


def test_a_dictionary_s_attribute_can_be_any_model_field_kind():
    assert sent(models.HttperrorsHTTPErrorResponse(message=u"no", statuscode=404)) == {
        u"message": u"no",
        u"statuscode": 404,
    }


@pytest.mark.parametrize(
    "value, named",
    [
        (set([1]), "set"),
        (Anything(), "Anything"),
        (bytearray(b"x"), "bytearray"),
        (1j, "complex"),
        (float("nan"), ""),
        (float("inf"), ""),
        (-float("inf"), ""),
        ({(1, 2): 3}, ""),
        (datetime.timedelta(1), "timedelta"),
        (datetime.time(1), "time"),
    ],
)
def test_what_json_cannot_hold_is_refused(value, named):
    for body in (value, [value], {u"key": value}):
        reason = refused(body)
        assert reason.startswith("this cannot be sent as JSON: ")
        assert named in reason


@pytest.mark.parametrize("value", [set([1]), Anything(), {u"a": Anything()}, [Anything()]])
def test_a_field_that_json_cannot_hold_is_refused(value):
    assert refused(models.V1ImageFindRequest(id=value)).startswith("this cannot be sent as JSON: a value of type ")


@pytest.mark.skipif(six.PY2, reason="there, bytes are a str like any other")
def test_bytes_are_refused():
    assert refused(b"x") == "this cannot be sent as JSON: a value of type bytes" or "bytes" in refused(b"x")
    assert "bytes" in refused(models.V1ImageFindRequest(id=b"x"))


@pytest.mark.skipif(not six.PY2, reason="only Python 2.7 has text that may be no text")
def test_a_str_that_is_not_utf_8_is_refused():
    assert refused("\xff") == "a str that is not UTF-8 cannot be sent as JSON: decode it first"


def test_a_naive_time_is_refused_with_the_way_to_write_it():
    naive = datetime.datetime(2026, 11, 24)
    for body in (naive, {u"expirationDate": naive}, models.V1ImageCreateRequest(expiration_date=naive)):
        assert "moment.replace(tzinfo=" in refused(body)


def test_a_date_is_refused_with_the_way_to_write_it():
    date = datetime.date(2026, 11, 24)
    for body in (date, [date], models.V1ImageCreateRequest(expiration_date=date)):
        assert "datetime.datetime(2026, 11, 24" in refused(body)


def test_a_cycle_is_refused():
    assert refused(cycle()).startswith("this cannot be sent as JSON: ")
    assert refused(models.V1ImageFindRequest(features=cycle())) == "this cannot be sent as JSON: it is nested too deep"


def test_too_deep_nesting_is_refused():
    assert refused(models.V1ImageFindRequest(features=nested(100000))).endswith("it is nested too deep")


# Values to what json.dumps takes


def test_to_json_turns_models_times_and_tuples():
    value = {u"a": (MOMENT, models.V1ImageFindRequest(id=u"x")), u"b": [u"y", None, 1]}
    assert to_json(value) == {u"a": [WRITTEN, {u"id": u"x"}], u"b": [u"y", None, 1]}


def test_to_json_makes_new_lists_and_dicts():
    inner = [u"x"]
    value = {u"a": inner}
    result = to_json(value)
    assert result == value and result is not value and result[u"a"] is not inner


def test_to_json_takes_a_native_str():
    assert to_json(["x", {"y": "z"}]) == ["x", {"y": "z"}]


@pytest.mark.parametrize("value", [set(), Anything(), datetime.datetime(2026, 1, 1), datetime.date(2026, 1, 1)])
def test_to_json_refuses_what_dumps_refuses(value):
    with pytest.raises(ValueError):
        to_json(value)


# JSON text to values


def test_an_image_is_read_with_every_field():
    image = loads(json.dumps(IMAGE).encode("utf-8"), "V1ImageResponse")
    assert image.to_dict() == {
        "changed": MOMENT,
        "classification": u"supported",
        "created": datetime.datetime(2026, 11, 23, 8, 29, 12, 0, UTC),
        "description": u"Ubuntu",
        "expiration_date": datetime.datetime(2027, 11, 24, 8, 29, 12, 500000, UTC),
        "features": [u"machine"],
        "id": u"ubuntu-24.04.20260131",
        "name": u"Ubuntu 24.04",
        "url": u"http://images.example/ubuntu",
        "usedby": [u"machine-1"],
    }


def test_images_are_read_in_their_order():
    ids = [u"a-1", u"b-1", u"c-1"]
    images = loads(json.dumps([dict(IMAGE, id=id) for id in ids]), "list[V1ImageResponse]")
    assert type(images) is models.ImageList
    assert [image.id for image in images] == ids


def test_no_images_are_an_empty_list():
    images = loads(b"[]", "list[V1ImageResponse]")
    assert images == [] and type(images) is models.ImageList


def test_an_image_that_cannot_be_read_is_named_by_its_place():
    with pytest.raises(ValueError) as raised:
        loads(json.dumps([IMAGE, IMAGE, dict(IMAGE, id=5)]), "list[V1ImageResponse]")
    assert str(raised.value) == "[2]: id is a number, not a string"


@pytest.mark.parametrize(
    "body, kind", [(b"{}", "an object"), (b'"x"', "a string"), (b"null", "null"), (b"1", "a number")]
)
def test_what_is_no_list_of_images_is_refused(body, kind):
    with pytest.raises(ValueError) as raised:
        loads(body, "list[V1ImageResponse]")
    assert str(raised.value) == "the answer is %s, not an array" % kind


def test_an_image_in_the_place_of_something_else_is_an_object():
    with pytest.raises(ValueError) as raised:
        loads(json.dumps(IMAGE), "list[V1ImageResponse]")
    assert str(raised.value) == "the answer is an object, not an array"
    with pytest.raises(ValueError) as raised:
        loads(json.dumps(dict(IMAGE, id=IMAGE)), "V1ImageResponse")
    assert str(raised.value) == "id is an object, not a string"
    with pytest.raises(ValueError) as raised:
        loads(json.dumps([dict(IMAGE, features=[IMAGE])]), "list[V1ImageResponse]")
    assert str(raised.value) == "[0]: features[0] is an object, not a string"


def test_an_image_is_a_dict_where_any_object_is_asked_for():
    assert loads(json.dumps(IMAGE), "object") == IMAGE
    assert loads(json.dumps([IMAGE]), "list[object]") == [IMAGE]


def test_an_image_in_a_field_that_is_not_known_is_left_out():
    assert loads(json.dumps(dict(IMAGE, tomorrow=IMAGE)), "V1ImageResponse") == loads(
        json.dumps(IMAGE), "V1ImageResponse"
    )


@pytest.mark.parametrize(
    "kind, value", [("str", u"x"), ("int", 5), ("float", 2.5), ("float", 2), ("bool", True), ("object", {u"a": [None]})]
)
def test_a_plain_type_is_read(kind, value):
    assert loads(json.dumps(value), kind) == value


@pytest.mark.parametrize(
    "kind, value, found",
    [
        ("str", 5, "a number"),
        ("str", None, "null"),
        ("int", u"5", "a string"),
        ("int", 2.5, "a number"),
        ("int", True, "a boolean"),
        ("float", u"x", "a string"),
        ("float", False, "a boolean"),
        ("bool", 1, "a number"),
        ("bool", [], "an array"),
    ],
)
def test_another_plain_type_is_refused(kind, value, found):
    with pytest.raises(ValueError) as raised:
        loads(json.dumps(value), kind)
    assert str(raised.value) == "a value is %s, not of the type %s" % (found, kind)


def test_a_plain_reader_takes_its_types_and_no_others():
    read = codec._plain_reader("int", six.integer_types)
    assert read(5) == 5
    with pytest.raises(ValueError) as raised:
        read(u"5")
    assert str(raised.value) == "a value is a string, not of the type int"


def test_a_time_is_read():
    assert loads(b'"2026-11-24T08:29:12.730549Z"', "datetime") == MOMENT


def test_what_is_no_time_is_refused():
    with pytest.raises(ValueError) as raised:
        loads(b"5", "datetime")
    assert str(raised.value) == "a value is a number, not a time"
    with pytest.raises(ValueError):
        loads(b'"soon"', "datetime")


def test_a_list_of_a_plain_type_is_read():
    assert loads(b'["a", "b"]', "list[str]") == [u"a", u"b"]
    assert loads(b"[[1], [2, 3]]", "list[list[int]]") == [[1], [2, 3]]


def test_what_is_no_list_is_refused():
    with pytest.raises(ValueError) as raised:
        loads(b'{"a": 1}', "list[str]")
    assert str(raised.value) == "the answer is an object, not an array"
    with pytest.raises(ValueError):
        loads(b'["a", 1]', "list[str]")


def test_a_dict_of_a_plain_type_is_read():
    assert loads(b'{"a": 1, "b": 2}', "dict(str, int)") == {u"a": 1, u"b": 2}


def test_a_dict_of_images_is_read():
    found = loads(json.dumps({u"a": IMAGE}), "dict(str, V1ImageResponse)")
    assert found[u"a"].id == u"ubuntu-24.04.20260131"


def test_what_is_no_dict_is_refused():
    with pytest.raises(ValueError) as raised:
        loads(b"[1]", "dict(str, int)")
    assert str(raised.value) == "the answer is an array, not an object"
    with pytest.raises(ValueError):
        loads(b'{"a": "1"}', "dict(str, int)")


def test_every_model_is_read():
    error = loads(b'{"message": "no", "statuscode": 404, "more": 1}', "HttperrorsHTTPErrorResponse")
    assert error == models.HttperrorsHTTPErrorResponse(u"no", 404)
    search = loads(b'{"id": "a-1", "features": ["machine"], "name": null}', "V1ImageFindRequest")
    assert search == models.V1ImageFindRequest(id=u"a-1", features=[u"machine"])
    update = loads(b'{"id": "a-1", "expirationDate": "2026-11-24T08:29:12.730549Z"}', "V1ImageUpdateRequest")
    assert update == models.V1ImageUpdateRequest(id=u"a-1", expiration_date=MOMENT)


def test_what_is_no_model_is_refused():
    with pytest.raises(ValueError) as raised:
        loads(b"[]", "V1ImageFindRequest")
    assert str(raised.value) == "V1ImageFindRequest is an array, not an object"
    with pytest.raises(ValueError):
        loads(b'{"id": 5}', "V1ImageFindRequest")


@pytest.mark.parametrize(
    "kind, body",
    [
        (str, b'"x"'),
        (int, b"5"),
        (float, b"2.5"),
        (bool, b"true"),
        (object, b"[]"),
        (datetime.datetime, b'"2026-11-24T08:29:12Z"'),
    ],
)
def test_a_class_names_the_type_as_well(kind, body):
    assert isinstance(loads(body, kind), six.text_type if kind is str else kind)


def test_a_model_s_class_names_the_type_as_well():
    assert loads(json.dumps(IMAGE), models.V1ImageResponse).id == IMAGE[u"id"]
    assert loads(b"{}", models.V1ImageFindRequest) == models.V1ImageFindRequest()


@pytest.mark.parametrize("kind", ["Nothing", "list[Nothing]", "dict(str, Nothing)", "list", "model", "", "list[str]x"])
def test_an_unknown_type_is_a_type_error(kind):
    with pytest.raises(TypeError) as raised:
        loads(b"[]", kind)
    assert str(raised.value).startswith("no response type ")


def test_a_byte_order_mark_is_skipped():
    assert loads(MARK + b'"x"', "str") == loads(u'\ufeff"x"', "str") == u"x"
    assert codec.text(MARK + b"x") == codec.text(u"\ufeffx") == u"x"


def test_text_without_a_byte_order_mark_is_whole():
    assert codec.text(u"b\xfccher".encode("utf-8")) == u"b\xfccher"
    assert codec.text(b"") == u""


def test_an_empty_body_is_refused():
    for body in (b"", u"", MARK):
        with pytest.raises(ValueError) as raised:
            loads(body, "list[V1ImageResponse]")
        assert str(raised.value) == "its body is empty"


@pytest.mark.parametrize("body", [b"\xff", b'"\xc3"', b'"\xed\xa0\x80'])
def test_what_is_not_utf_8_is_refused(body):
    with pytest.raises(ValueError):
        loads(body, "str")


@pytest.mark.parametrize("body", [b"<html>", b"not found", b"{", b"[1,]", b"{} {}", b"'x'", b"[1", b'{"a" 1}', b" "])
def test_what_is_not_json_is_refused(body):
    with pytest.raises(ValueError):
        loads(body, "object")


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_constants_that_are_not_json_are_refused(constant):
    with pytest.raises(ValueError) as raised:
        loads(constant.encode("ascii"), "float")
    assert str(raised.value) == "%s is not JSON" % constant


def test_of_a_name_that_is_there_twice_the_last_counts():
    assert loads(b'{"id": "a", "id": "b"}', "V1ImageResponse").id == u"b"


def test_a_lone_surrogate_is_read():
    assert loads(b'"\\ud800"', "str") == u"\ud800"


def test_nesting_that_python_cannot_read_is_a_runtime_error():
    with pytest.raises(RuntimeError):
        loads(b"[" * 100000, "object")
