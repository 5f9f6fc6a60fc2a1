# coding: utf-8
"""Decode JSON bodies."""

import datetime
import json

import pytest
import six
from support.example_image import CHANGED, IMAGE

from metal_python import codec, models
from metal_python.codec import loads
from metal_python.rfc3339 import UTC

pytest_plugins = ["support.fresh_codec"]
pytestmark = pytest.mark.usefixtures("fresh_codec")

EXPECTED = {"str": "a string", "int": "an integer", "float": "a number", "bool": "a boolean"}
BOM = u"\ufeff".encode("utf-8")


def test_loads_image_with_all_fields():
    image = loads(json.dumps(IMAGE).encode("utf-8"), "V1ImageResponse")
    assert image.to_dict() == {
        "changed": CHANGED,
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


def test_loads_image_list_keeps_order():
    ids = [u"a-1", u"b-1", u"c-1"]
    images = loads(json.dumps([dict(IMAGE, id=id) for id in ids]), "list[V1ImageResponse]")
    assert type(images) is models.ImageList
    assert [image.id for image in images] == ids


def test_loads_null_as_list_returns_empty_list():
    images = loads(b"null", "list[V1ImageResponse]")
    assert images == [] and type(images) is models.ModelList


def test_loads_empty_array_returns_empty_image_list():
    images = loads(b"[]", "list[V1ImageResponse]")
    assert images == [] and type(images) is models.ImageList


def test_loads_invalid_list_item_error_has_path():
    with pytest.raises(ValueError) as raised:
        loads(json.dumps([IMAGE, IMAGE, dict(IMAGE, id=5)]), "list[V1ImageResponse]")
    assert str(raised.value) == "[2].id is a number, not a string"


@pytest.mark.parametrize("body, kind", [(b"{}", "an object"), (b'"x"', "a string"), (b"1", "a number")])
def test_loads_non_array_as_image_list_is_rejected(body, kind):
    with pytest.raises(ValueError) as raised:
        loads(body, "list[V1ImageResponse]")
    assert str(raised.value) == "the body is %s, not an array" % kind


def test_loads_object_as_other_type_is_rejected():
    with pytest.raises(ValueError) as raised:
        loads(json.dumps(IMAGE), "list[V1ImageResponse]")
    assert str(raised.value) == "the body is an object, not an array"
    with pytest.raises(ValueError) as raised:
        loads(json.dumps(dict(IMAGE, id=IMAGE)), "V1ImageResponse")
    assert str(raised.value) == "id is an object, not a string"
    with pytest.raises(ValueError) as raised:
        loads(json.dumps([dict(IMAGE, features=[IMAGE])]), "list[V1ImageResponse]")
    assert str(raised.value) == "[0].features[0] is an object, not a string (id 'ubuntu-24.04.20260131')"


def test_loads_object_type_returns_dict():
    assert loads(json.dumps(IMAGE), "object") == IMAGE
    assert loads(json.dumps([IMAGE]), "list[object]") == [IMAGE]


def test_loads_unknown_field_is_ignored():
    assert loads(json.dumps(dict(IMAGE, unknown=IMAGE)), "V1ImageResponse") == loads(
        json.dumps(IMAGE), "V1ImageResponse"
    )


@pytest.mark.parametrize(
    "kind, value", [("str", u"x"), ("int", 5), ("float", 2.5), ("float", 2), ("bool", True), ("object", {u"a": [None]})]
)
def test_loads_primitive_type(kind, value):
    assert loads(json.dumps(value), kind) == value


@pytest.mark.parametrize(
    "kind, value, actual",
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
def test_loads_other_primitive_type_is_rejected(kind, value, actual):
    with pytest.raises(ValueError) as raised:
        loads(json.dumps(value), kind)
    assert str(raised.value) == "the body is %s, not %s" % (actual, EXPECTED[kind])


def test_loads_datetime():
    assert loads(b'"2026-11-24T08:29:12.730549Z"', "datetime") == CHANGED


def test_loads_invalid_datetime_is_rejected():
    with pytest.raises(ValueError) as raised:
        loads(b"5", "datetime")
    assert str(raised.value) == "the body is a number, not a string"
    with pytest.raises(ValueError):
        loads(b'"soon"', "datetime")


def test_loads_list_of_primitive_type():
    assert loads(b'["a", "b"]', "list[str]") == [u"a", u"b"]
    assert loads(b"[[1], [2, 3]]", "list[list[int]]") == [[1], [2, 3]]


def test_loads_invalid_list_is_rejected():
    with pytest.raises(ValueError) as raised:
        loads(b'{"a": 1}', "list[str]")
    assert str(raised.value) == "the body is an object, not an array"
    with pytest.raises(ValueError):
        loads(b'["a", 1]', "list[str]")


def test_loads_dict_of_primitive_type():
    assert loads(b'{"a": 1, "b": 2}', "dict(str, int)") == {u"a": 1, u"b": 2}


def test_loads_dict_of_images():
    images = loads(json.dumps({u"a": IMAGE}), "dict(str, V1ImageResponse)")
    assert images[u"a"].id == u"ubuntu-24.04.20260131"


def test_loads_invalid_dict_is_rejected():
    with pytest.raises(ValueError) as raised:
        loads(b"[1]", "dict(str, int)")
    assert str(raised.value) == "the body is an array, not an object"
    with pytest.raises(ValueError):
        loads(b'{"a": "1"}', "dict(str, int)")


def test_loads_other_models():
    error = loads(b'{"message": "no", "statuscode": 404, "more": 1}', "HttperrorsHTTPErrorResponse")
    assert error == models.HttperrorsHTTPErrorResponse(u"no", 404)
    search = loads(b'{"id": "a-1", "features": ["machine"], "name": null}', "V1ImageFindRequest")
    assert search == models.V1ImageFindRequest(id=u"a-1", features=[u"machine"])
    update = loads(b'{"id": "a-1", "expirationDate": "2026-11-24T08:29:12.730549Z"}', "V1ImageUpdateRequest")
    assert update == models.V1ImageUpdateRequest(id=u"a-1", expiration_date=CHANGED)


def test_loads_invalid_model_is_rejected():
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
def test_loads_python_type_as_response_type(kind, body):
    assert isinstance(loads(body, kind), six.text_type if kind is str else kind)


def test_loads_model_class_as_response_type():
    assert loads(json.dumps(IMAGE), models.V1ImageResponse).id == IMAGE[u"id"]
    assert loads(b"{}", models.V1ImageFindRequest) == models.V1ImageFindRequest()


@pytest.mark.parametrize("kind", ["Nothing", "list[Nothing]", "dict(str, Nothing)", "list", "model", "", "list[str]x"])
def test_loads_unknown_response_type_raises_type_error(kind):
    with pytest.raises(TypeError) as raised:
        loads(b"[]", kind)
    assert str(raised.value).startswith("unknown response type ")


def test_loads_byte_order_mark_is_skipped():
    assert loads(BOM + b'"x"', "str") == loads(u'\ufeff"x"', "str") == u"x"
    assert codec.decode_utf8(BOM + b"x") == codec.decode_utf8(u"\ufeffx") == u"x"


def test_decode_utf8_without_byte_order_mark_is_unchanged():
    assert codec.decode_utf8(u"b\xfccher".encode("utf-8")) == u"b\xfccher"
    assert codec.decode_utf8(b"") == u""


@pytest.mark.skipif(six.PY2, reason="on Python 2.7 a body is bytes")
@pytest.mark.parametrize("body", [b"b\xfccher", b"\xff", u"b\xfc".encode("utf-8") + b"\xed\xa0\x80"])
def test_decode_utf8_invalid_body_same_error_for_bytes_and_str(body):
    with pytest.raises(UnicodeDecodeError) as raised:
        codec.decode_utf8(body)
    with pytest.raises(UnicodeDecodeError) as other:
        codec.decode_utf8(body.decode("utf-8", "surrogateescape"))
    assert str(other.value) == str(raised.value)


@pytest.mark.skipif(six.PY2, reason="on Python 2.7 a body is bytes")
def test_decode_utf8_of_str_returns_same_object():
    for text in (u"bucher", u"b\xfccher", u"\U0001f600"):
        assert codec.decode_utf8(text) is text


def test_loads_empty_body_is_rejected():
    for body in (b"", u"", BOM):
        with pytest.raises(ValueError) as raised:
            loads(body, "list[V1ImageResponse]")
        assert str(raised.value) == "the body is empty"


@pytest.mark.parametrize("body", [b"\xff", b'"\xc3"', b'"\xed\xa0\x80'])
def test_loads_invalid_utf8_is_rejected(body):
    with pytest.raises(ValueError):
        loads(body, "str")


@pytest.mark.parametrize("body", [b"<html>", b"not found", b"{", b"[1,]", b"{} {}", b"'x'", b"[1", b'{"a" 1}', b" "])
def test_loads_invalid_json_is_rejected(body):
    with pytest.raises(ValueError):
        loads(body, "object")


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_loads_non_json_constant_is_rejected(constant):
    with pytest.raises(ValueError) as raised:
        loads(constant.encode("ascii"), "float")
    assert str(raised.value) == "%s is not JSON" % constant


def test_loads_duplicate_name_last_value_wins():
    assert loads(b'{"id": "a", "id": "b"}', "V1ImageResponse").id == u"b"


def test_loads_lone_surrogate():
    assert loads(b'"\\ud800"', "str") == u"\ud800"


def test_loads_too_deep_nesting_raises_runtime_error():
    with pytest.raises(RuntimeError):
        loads(b"[" * 100000, "object")


def test_loads_error_names_non_ascii_id_and_key():
    with pytest.raises(ValueError) as raised:
        loads(u'[{"id": "größe", "labels": {"schlüssel": 5}}]'.encode("utf-8"), "list[V1SizeResponse]")
    message = str(raised.value)
    assert message.startswith("[0].labels.schlüssel is a number, not a string (id %r)" % "größe")


def test_loads_list_of_request_models():
    (body,) = loads(b'[{"id": "a-1", "name": "A"}]', "list[V1ImageUpdateRequest]")
    assert body == models.V1ImageUpdateRequest(id="a-1", name="A")
    with pytest.raises(ValueError, match=r"\[0\]\.id is a number, not a string"):
        loads(b'[{"id": 1}]', "list[V1ImageUpdateRequest]")
