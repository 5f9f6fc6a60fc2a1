# -*- coding: utf-8 -*-
"""Decoding of responses: unknown, null and missing fields are accepted, wrong types are rejected."""

import json

import pytest
from support.canned_server import CannedServer, http_response, json_response

import metal_python

COMPLETE = {
    "id": u"größe-1",
    "name": u"a name",
    "description": u"",
    "url": u"http://images.example/a",
    "features": [u"machine"],
    "expirationDate": u"2030-01-02T03:04:05Z",
    "classification": u"preview",
    "usedby": None,
    "created": u"2026-01-02T03:04:05.123Z",
    "changed": u"2026-01-02T03:04:05.123456789+01:00",
}
STRING_FIELDS = ("id", "name", "description", "url", "classification")
TIMESTAMP_FIELDS = ("expirationDate", "created", "changed")
LIST_FIELDS = ("features", "usedby")


@pytest.fixture(scope="module")
def server():
    with CannedServer() as canned:
        yield canned


@pytest.fixture(scope="module")
def api(server):
    configuration = metal_python.Configuration()
    configuration.host = server.url
    with metal_python.ApiClient(configuration) as client:
        yield metal_python.ImageApi(client)


def image_with(api, server, **fields):
    """Return the image of a response that differs from COMPLETE in some fields."""
    server.respond_with(json_response(dict(COMPLETE, **fields)))
    return api.find_image("a-1")


def decode_error(api, server, response, method="find_image", *arguments):
    server.respond_with(response)
    with pytest.raises(metal_python.DecodeError) as caught:
        getattr(api, method)(*arguments or ("a-1",))
    assert caught.value.status == 200
    return caught.value


def test_unknown_response_field_is_ignored(api, server):
    assert image_with(api, server, tomorrow={"deep": [1]}) == image_with(api, server)


@pytest.mark.parametrize("field", sorted(COMPLETE))
def test_null_response_field_is_none(field, api, server):
    image = image_with(api, server, **{field: None})
    attribute = dict((wire, name) for name, wire in image.attribute_map.items())[field]
    assert getattr(image, attribute) is None


@pytest.mark.parametrize("field", sorted(COMPLETE))
def test_missing_response_field_is_none(field, api, server):
    server.respond_with(json_response(dict((name, value) for name, value in COMPLETE.items() if name != field)))
    image = api.find_image("a-1")
    attribute = dict((wire, name) for name, wire in image.attribute_map.items())[field]
    assert getattr(image, attribute) is None


def test_empty_response_object_is_empty_image(api, server):
    server.respond_with(json_response({}))
    assert api.find_image("a-1") == metal_python.V1ImageResponse()


def test_unknown_classification_is_kept(api, server):
    assert image_with(api, server, classification="shiny", features=["toaster"]).classification == "shiny"


@pytest.mark.parametrize("field", STRING_FIELDS)
@pytest.mark.parametrize("value", [1, 1.5, True, [], ["a"], {}], ids=repr)
def test_string_field_of_wrong_type_raises_decode_error(field, value, api, server):
    error = decode_error(api, server, json_response(dict(COMPLETE, **{field: value})))
    assert field in str(error)


@pytest.mark.parametrize("field", LIST_FIELDS)
@pytest.mark.parametrize("value", [1, "machine", {}, {"0": "machine"}, [1], [None], [["a"]], ["a", True]], ids=repr)
def test_list_field_of_wrong_type_raises_decode_error(field, value, api, server):
    error = decode_error(api, server, json_response(dict(COMPLETE, **{field: value})))
    assert field in str(error)


@pytest.mark.parametrize("field", TIMESTAMP_FIELDS)
@pytest.mark.parametrize(
    "value",
    [
        1,
        True,
        [],
        "",
        "10",
        "2030",
        "2030-01-02",
        "20300102T030405Z",
        "2030-W01-1T00:00:00Z",
        "2030-01-02T03:04:05",
        "2030-01-02T03:04Z",
        "2030-01-02 03:04:05Z",
        "2030-02-30T03:04:05Z",
        "2030-01-02T24:00:00Z",
        "2030-01-02T03:04:61Z",
        "2030-01-02T03:04:05+0100",
        "2030-01-02T03:04:05Zulu",
        "tomorrow",
        u"２０３０-01-02T03:04:05Z",
    ],
    ids=ascii if str is not bytes else repr,
)
def test_invalid_timestamp_raises_decode_error(field, value, api, server):
    error = decode_error(api, server, json_response(dict(COMPLETE, **{field: value})))
    assert field in str(error)


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b"1", b'"text"', b"<html>", b'{"id": ', b"{} {}", b'{"a": NaN}'])
def test_invalid_image_body_raises_decode_error(body, api, server):
    error = decode_error(api, server, http_response(200, body))
    assert error.body == body.decode("ascii")


@pytest.mark.parametrize("body", [b"", b"{}", b"1", b"[1]", b"[null]", b"[[]]", b"[{}", b'[{"id": 1}]'])
@pytest.mark.parametrize("method, arguments", [("list_images", ()), ("find_images", ({},))])
def test_invalid_list_body_raises_decode_error(method, arguments, body, api, server):
    server.respond_with(http_response(200, body))
    with pytest.raises(metal_python.DecodeError) as caught:
        getattr(api, method)(*arguments)
    assert (caught.value.status, caught.value.body) == (200, body.decode("ascii"))


@pytest.mark.parametrize("method, arguments", [("list_images", ()), ("find_images", ({},))])
def test_null_list_response_is_empty_list(method, arguments, api, server):
    server.respond_with(http_response(200, b"null"))
    assert getattr(api, method)(*arguments) == []


def test_decode_error_names_list_index(api, server):
    server.respond_with(json_response([COMPLETE, dict(COMPLETE, url=1)]))
    with pytest.raises(metal_python.DecodeError) as caught:
        api.list_images()
    assert "[1]" in str(caught.value)
    assert "url" in str(caught.value)


@pytest.mark.parametrize("status", [204, 205])
def test_no_content_response_is_none(status, api, server):
    server.respond_with(http_response(status, b"", [("Content-Length", "0")] if status == 205 else []))
    assert api.delete_image("a-1") is None


def test_byte_order_mark_is_skipped(api, server):
    server.respond_with(http_response(200, b"\xef\xbb\xbf" + json.dumps(COMPLETE).encode("ascii")))
    assert api.find_image("a-1").id == u"größe-1"


def test_response_strings_are_unicode(api, server):
    image = image_with(api, server)
    assert {type(image.id), type(image.name), type(image.features[0])} == {type(u"")}


def test_duplicate_json_key_last_value_wins(api, server):
    server.respond_with(http_response(200, b'{"id": "first", "id": "last"}'))
    assert api.find_image("a-1").id == "last"
