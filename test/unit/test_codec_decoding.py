# coding: utf-8
"""JSON text to values."""

import datetime
import json

import pytest
import six
from support.example_image import IMAGE, MOMENT

from metal_python import codec, models
from metal_python.codec import loads
from metal_python.rfc3339 import UTC

pytest_plugins = ["support.fresh_codec"]
pytestmark = pytest.mark.usefixtures("fresh_codec")

EXPECTED = {"str": "a string", "int": "an integer", "float": "a number", "bool": "a boolean"}
MARK = u"\ufeff".encode("utf-8")


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


def test_null_for_a_list_is_an_empty_list():
    images = loads(b"null", "list[V1ImageResponse]")
    assert images == [] and type(images) is models.ModelList


def test_no_images_are_an_empty_list():
    images = loads(b"[]", "list[V1ImageResponse]")
    assert images == [] and type(images) is models.ImageList


def test_an_image_that_cannot_be_read_is_named_by_its_place():
    with pytest.raises(ValueError) as raised:
        loads(json.dumps([IMAGE, IMAGE, dict(IMAGE, id=5)]), "list[V1ImageResponse]")
    assert str(raised.value) == "[2].id is a number, not a string"


@pytest.mark.parametrize("body, kind", [(b"{}", "an object"), (b'"x"', "a string"), (b"1", "a number")])
def test_what_is_no_list_of_images_is_refused(body, kind):
    with pytest.raises(ValueError) as raised:
        loads(body, "list[V1ImageResponse]")
    assert str(raised.value) == "the body is %s, not an array" % kind


def test_an_image_in_the_place_of_something_else_is_an_object():
    with pytest.raises(ValueError) as raised:
        loads(json.dumps(IMAGE), "list[V1ImageResponse]")
    assert str(raised.value) == "the body is an object, not an array"
    with pytest.raises(ValueError) as raised:
        loads(json.dumps(dict(IMAGE, id=IMAGE)), "V1ImageResponse")
    assert str(raised.value) == "id is an object, not a string"
    with pytest.raises(ValueError) as raised:
        loads(json.dumps([dict(IMAGE, features=[IMAGE])]), "list[V1ImageResponse]")
    assert str(raised.value) == "[0].features[0] is an object, not a string (id 'ubuntu-24.04.20260131')"


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
    assert str(raised.value) == "the body is %s, not %s" % (found, EXPECTED[kind])


def test_a_time_is_read():
    assert loads(b'"2026-11-24T08:29:12.730549Z"', "datetime") == MOMENT


def test_what_is_no_time_is_refused():
    with pytest.raises(ValueError) as raised:
        loads(b"5", "datetime")
    assert str(raised.value) == "the body is a number, not a string"
    with pytest.raises(ValueError):
        loads(b'"soon"', "datetime")


def test_a_list_of_a_plain_type_is_read():
    assert loads(b'["a", "b"]', "list[str]") == [u"a", u"b"]
    assert loads(b"[[1], [2, 3]]", "list[list[int]]") == [[1], [2, 3]]


def test_what_is_no_list_is_refused():
    with pytest.raises(ValueError) as raised:
        loads(b'{"a": 1}', "list[str]")
    assert str(raised.value) == "the body is an object, not an array"
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
    assert str(raised.value) == "the body is an array, not an object"
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
    assert str(raised.value) == "the body is an array, not an object"
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


@pytest.mark.skipif(six.PY2, reason="on Python 2.7 a body is bytes")
@pytest.mark.parametrize("body", [b"b\xfccher", b"\xff", u"b\xfc".encode("utf-8") + b"\xed\xa0\x80"])
def test_text_with_bytes_that_are_no_utf_8_is_refused_as_they_are(body):
    with pytest.raises(UnicodeDecodeError) as raised:
        codec.text(body)
    with pytest.raises(UnicodeDecodeError) as again:
        codec.text(body.decode("utf-8", "surrogateescape"))
    assert str(again.value) == str(raised.value)


@pytest.mark.skipif(six.PY2, reason="on Python 2.7 a body is bytes")
def test_text_that_is_text_stays_the_same_object():
    for text in (u"bucher", u"b\xfccher", u"\U0001f600"):
        assert codec.text(text) is text


def test_an_empty_body_is_refused():
    for body in (b"", u"", MARK):
        with pytest.raises(ValueError) as raised:
            loads(body, "list[V1ImageResponse]")
        assert str(raised.value) == "the body is empty"


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


def test_error_names_an_id_or_a_key_that_is_not_ascii():
    with pytest.raises(ValueError) as raised:
        loads(u'[{"id": "größe", "labels": {"schlüssel": 5}}]'.encode("utf-8"), "list[V1SizeResponse]")
    message = str(raised.value)
    assert message.startswith("[0].labels.schlüssel is a number, not a string (id %r)" % "größe")


def test_list_of_request_models_is_read():
    (body,) = loads(b'[{"id": "a-1", "name": "A"}]', "list[V1ImageUpdateRequest]")
    assert body == models.V1ImageUpdateRequest(id="a-1", name="A")
    with pytest.raises(ValueError, match=r"\[0\]\.id is a number, not a string"):
        loads(b'[{"id": 1}]', "list[V1ImageUpdateRequest]")
