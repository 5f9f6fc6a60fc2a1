# -*- coding: utf-8 -*-
"""Reading is tolerant where nothing is lost, and strict where something would be made up."""

import json

import pytest
from support.canned_server import CannedServer, http_response, json_response

import metal_python

WHOLE = {
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
TEXTS = ("id", "name", "description", "url", "classification")
TIMES = ("expirationDate", "created", "changed")
LISTS = ("features", "usedby")


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


def found(api, server, **fields):
    """The image that is read of an answer that differs from a whole one in these fields."""
    server.respond_with(json_response(dict(WHOLE, **fields)))
    return api.find_image("a-1")


def refused(api, server, answer, method="find_image", *arguments):
    server.respond_with(answer)
    with pytest.raises(metal_python.DecodeError) as caught:
        getattr(api, method)(*arguments or ("a-1",))
    assert caught.value.status == 200
    return caught.value


def test_unknown_fields_are_left_out(api, server):
    assert found(api, server, tomorrow={"deep": [1]}) == found(api, server)


@pytest.mark.parametrize("field", sorted(WHOLE))
def test_a_null_field_is_none(field, api, server):
    image = found(api, server, **{field: None})
    attribute = dict((wire, name) for name, wire in image.attribute_map.items())[field]
    assert getattr(image, attribute) is None


@pytest.mark.parametrize("field", sorted(WHOLE))
def test_a_missing_field_is_none(field, api, server):
    server.respond_with(json_response(dict((name, value) for name, value in WHOLE.items() if name != field)))
    image = api.find_image("a-1")
    attribute = dict((wire, name) for name, wire in image.attribute_map.items())[field]
    assert getattr(image, attribute) is None


def test_an_empty_object_is_an_empty_image(api, server):
    server.respond_with(json_response({}))
    assert api.find_image("a-1") == metal_python.V1ImageResponse()


def test_a_classification_of_tomorrow_is_kept(api, server):
    assert found(api, server, classification="shiny", features=["toaster"]).classification == "shiny"


@pytest.mark.parametrize("field", TEXTS)
@pytest.mark.parametrize("value", [1, 1.5, True, [], ["a"], {}], ids=repr)
def test_a_text_of_another_type_is_refused(field, value, api, server):
    error = refused(api, server, json_response(dict(WHOLE, **{field: value})))
    assert field in str(error)


@pytest.mark.parametrize("field", LISTS)
@pytest.mark.parametrize("value", [1, "machine", {}, {"0": "machine"}, [1], [None], [["a"]], ["a", True]], ids=repr)
def test_a_list_of_another_type_is_refused(field, value, api, server):
    error = refused(api, server, json_response(dict(WHOLE, **{field: value})))
    assert field in str(error)


@pytest.mark.parametrize("field", TIMES)
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
def test_a_time_that_is_none_is_refused(field, value, api, server):
    error = refused(api, server, json_response(dict(WHOLE, **{field: value})))
    assert field in str(error)


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b"1", b'"text"', b"<html>", b'{"id": ', b"{} {}", b'{"a": NaN}'])
def test_what_is_no_image_is_refused(body, api, server):
    error = refused(api, server, http_response(200, body))
    assert error.body == body.decode("ascii")


@pytest.mark.parametrize("body", [b"", b"{}", b"1", b"[1]", b"[null]", b"[[]]", b"[{}", b'[{"id": 1}]'])
@pytest.mark.parametrize("method, arguments", [("list_images", ()), ("find_images", ({},))])
def test_what_is_no_list_of_images_is_refused(method, arguments, body, api, server):
    server.respond_with(http_response(200, body))
    with pytest.raises(metal_python.DecodeError) as caught:
        getattr(api, method)(*arguments)
    assert (caught.value.status, caught.value.body) == (200, body.decode("ascii"))


@pytest.mark.parametrize("method, arguments", [("list_images", ()), ("find_images", ({},))])
def test_null_for_a_list_is_an_empty_list(method, arguments, api, server):
    server.respond_with(http_response(200, b"null"))
    assert getattr(api, method)(*arguments) == []


def test_the_place_in_a_list_is_named(api, server):
    server.respond_with(json_response([WHOLE, dict(WHOLE, url=1)]))
    with pytest.raises(metal_python.DecodeError) as caught:
        api.list_images()
    assert "[1]" in str(caught.value)
    assert "url" in str(caught.value)


@pytest.mark.parametrize("status", [204, 205])
def test_no_content_is_none(status, api, server):
    server.respond_with(http_response(status, b"", [("Content-Length", "0")] if status == 205 else []))
    assert api.delete_image("a-1") is None


def test_a_byte_order_mark_is_skipped(api, server):
    server.respond_with(http_response(200, b"\xef\xbb\xbf" + json.dumps(WHOLE).encode("ascii")))
    assert api.find_image("a-1").id == u"größe-1"


def test_text_is_text_on_every_python(api, server):
    image = found(api, server)
    assert {type(image.id), type(image.name), type(image.features[0])} == {type(u"")}


def test_the_last_of_two_equal_keys_counts(api, server):
    server.respond_with(http_response(200, b'{"id": "first", "id": "last"}'))
    assert api.find_image("a-1").id == "last"
