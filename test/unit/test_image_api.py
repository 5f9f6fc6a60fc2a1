# coding: utf-8
"""ImageApi: requests, options, and validation of arguments."""

import datetime

import pytest
import six
from support.recording_transport import RecordingTransport, make_response

from metal_python import (
    ApiClient,
    Configuration,
    ImageApi,
    ImageList,
    InvalidArgumentError,
    Timeout,
    V1ImageCreateRequest,
    V1ImageFindRequest,
    V1ImageResponse,
    V1ImageUpdateRequest,
)
from metal_python.api.arguments import checked, data_only, path_param, query, request_body
from metal_python.rfc3339 import UTC

IMAGE = {u"id": u"a-1"}
CREATE = {"id": "a-1", "url": "http://u"}

# operation -> (arguments, HTTP method, path, whether it returns a list)
OPERATIONS = {
    "create_image": ((CREATE,), "PUT", "/v1/image", False),
    "delete_image": ((u"a-1",), "DELETE", "/v1/image/a-1", False),
    "find_image": ((u"a-1",), "GET", "/v1/image/a-1", False),
    "find_images": (({"os": "a"},), "POST", "/v1/image/find", True),
    "find_latest_image": ((u"a-1",), "GET", "/v1/image/a-1/latest", False),
    "list_images": ((), "GET", "/v1/image", True),
    "query_images_by_id": ((u"a-1",), "GET", "/v1/image/a-1/query", True),
    "update_image": (({"id": "a-1"},), "POST", "/v1/image", False),
}
WITH_ID = ["delete_image", "find_image", "find_latest_image", "query_images_by_id"]
WITH_BODY = ["create_image", "find_images", "update_image"]
MODELS = {
    "create_image": V1ImageCreateRequest,
    "find_images": V1ImageFindRequest,
    "update_image": V1ImageUpdateRequest,
}

every_operation = pytest.mark.parametrize("name", sorted(OPERATIONS))
with_id = pytest.mark.parametrize("name", WITH_ID)
with_body = pytest.mark.parametrize("name", WITH_BODY)


def make_api(*responses):
    """Return an ImageApi whose transport returns these responses."""
    client = ApiClient(Configuration())
    client.configuration.host = "http://a"
    client.rest_client = RecordingTransport(*responses)
    return ImageApi(client)


def api_for(name):
    """Return an ImageApi whose transport returns a valid response of an operation."""
    return make_api(make_response(200, [IMAGE] if OPERATIONS[name][3] else IMAGE))


def sent(api):
    """Return the only request that was sent."""
    assert len(api.api_client.rest_client.attempts) == 1
    return api.api_client.rest_client.attempts[0]


def rejection(name, *args, **options):
    """Return the message of the error that a call must raise before anything is sent."""
    for method in (name, name + "_with_http_info"):
        api = api_for(name)
        with pytest.raises(InvalidArgumentError) as raised:
            getattr(api, method)(*args, **options)
        assert api.api_client.rest_client.attempts == []
    assert str(raised.value).startswith(name + ": ")
    return str(raised.value)


def test_image_api_without_client_creates_one():
    assert isinstance(ImageApi().api_client, ApiClient)


# All operations


@every_operation
def test_operation_sends_method_and_path(name):
    args, method, path, _ = OPERATIONS[name]
    api = api_for(name)
    getattr(api, name)(*args)
    assert (sent(api).method, sent(api).url) == (method, "http://a" + path)


@every_operation
def test_operation_returns_data(name):
    args, _, _, is_list = OPERATIONS[name]
    data = getattr(api_for(name), name)(*args)
    assert data == ([V1ImageResponse(id=u"a-1")] if is_list else V1ImageResponse(id=u"a-1"))
    assert type(data) is (ImageList if is_list else V1ImageResponse)


@every_operation
def test_with_http_info_returns_data_status_and_headers(name):
    args, _, _, is_list = OPERATIONS[name]
    api = make_api(make_response(201, [IMAGE] if is_list else IMAGE, headers={"X-One": "1"}))
    data, status, headers = getattr(api, name + "_with_http_info")(*args)
    assert data == getattr(api_for(name), name)(*args)
    assert (status, headers["X-One"]) == (201, "1")


@every_operation
def test_with_http_info_return_http_data_only_returns_data(name):
    data = getattr(api_for(name), name + "_with_http_info")(*OPERATIONS[name][0], _return_http_data_only=True)
    assert data == getattr(api_for(name), name)(*OPERATIONS[name][0])


@every_operation
def test_operation_ignores_return_http_data_only(name):
    data = getattr(api_for(name), name)(*OPERATIONS[name][0], _return_http_data_only=False)
    assert data == getattr(api_for(name), name)(*OPERATIONS[name][0])


@every_operation
def test_operation_request_timeout_is_honored(name):
    api = api_for(name)
    getattr(api, name)(*OPERATIONS[name][0], _request_timeout=(1.5, 2))
    assert sent(api).timeout == Timeout(1.5, 2)


@every_operation
def test_operation_preload_content_false_returns_raw_response(name):
    raw = getattr(api_for(name), name)(*OPERATIONS[name][0], _preload_content=False)
    assert b"a-1" in raw.read()


@every_operation
def test_operation_async_req_returns_data(name):
    api = api_for(name)
    call = getattr(api, name)(*OPERATIONS[name][0], async_req=True)
    assert call.get(60) == getattr(api_for(name), name)(*OPERATIONS[name][0])
    api.api_client.close()


@every_operation
def test_with_http_info_async_req_returns_data_and_status(name):
    api = api_for(name)
    data, status, _ = getattr(api, name + "_with_http_info")(*OPERATIONS[name][0], async_req=True).get(60)
    assert (data, status) == (getattr(api_for(name), name)(*OPERATIONS[name][0]), 200)
    api.api_client.close()


@every_operation
def test_operation_unknown_option_raises_before_sending(name):
    for method in (name, name + "_with_http_info"):
        api = api_for(name)
        with pytest.raises(TypeError) as raised:
            getattr(api, method)(*OPERATIONS[name][0], timeout=5)
        assert "%s() got an unexpected keyword argument 'timeout'" % name in str(raised.value)
        assert api.api_client.rest_client.attempts == []


@every_operation
def test_operation_is_retried_only_if_read_only(name):
    reads = ["find_image", "find_images", "find_latest_image", "list_images", "query_images_by_id"]
    api = make_api(make_response(503), make_response(200, [IMAGE] if OPERATIONS[name][3] else IMAGE))
    api.api_client.clock = type(
        "NoWait", (), {"now": lambda s: 0, "monotonic": lambda s: 0, "sleep": lambda s, n: None}
    )()
    try:
        getattr(api, name)(*OPERATIONS[name][0])
    except Exception as error:
        assert error.status == 503
    assert len(api.api_client.rest_client.attempts) == (2 if name in reads else 1)


def test_checked_unknown_option_error_lists_known_options():
    with pytest.raises(TypeError) as raised:
        checked({"async_req": True, "other": 1}, "find_image")
    assert str(raised.value) == (
        "find_image() got an unexpected keyword argument 'other'; its options are "
        "async_req, _return_http_data_only, _preload_content, _request_timeout"
    )


def test_checked_known_options_are_returned():
    options = {"async_req": 1, "_return_http_data_only": 2, "_preload_content": 3, "_request_timeout": 4}
    assert checked(options, "find_image") == options


def test_data_only_does_not_modify_options():
    options = {"async_req": True}
    assert data_only(options) == {"async_req": True, "_return_http_data_only": True}
    assert options == {"async_req": True}


# IDs in paths


@with_id
def test_id_keyword_argument_is_accepted(name):
    api = api_for(name)
    getattr(api, name)(id=u"a-1")
    assert sent(api).url == "http://a" + OPERATIONS[name][2]


@with_id
@pytest.mark.parametrize(
    "id, segment",
    [
        (u"ubuntu-24.04", "ubuntu-24.04"),
        (u"b\xfc \u2603", "b%C3%BC%20%E2%98%83"),
        (u"...", "..."),
        (u"a%2Fb", "a%252Fb"),
        (u"a?b#c", "a%3Fb%23c"),
        (u"a\\b", "a%5Cb"),
        (u"a;b&c=d", "a%3Bb%26c%3Dd"),
        (u"\xa0", "%C2%A0"),
        ("native", "native"),
    ],
)
def test_id_is_encoded_as_one_segment(name, id, segment):
    api = api_for(name)
    getattr(api, name)(id)
    assert sent(api).url == "http://a" + OPERATIONS[name][2].replace("a-1", segment)


@with_id
@pytest.mark.parametrize("id", [u"", u".", u"..", ""])
def test_id_empty_or_dot_segment_is_rejected(name, id):
    assert rejection(name, id) == "%s: id must not be empty, '.' or '..'" % name


@with_id
@pytest.mark.parametrize("id", [u"a/b", u"/", u"a\nb", u"\x00", u"\x1f", u"\x7f", u"\x80", u"\x9f", u"a\x85"])
def test_id_with_slash_or_control_character_is_rejected(name, id):
    assert rejection(name, id).startswith("%s: id is %r; it must not contain '/'" % (name, id))


@with_id
@pytest.mark.parametrize("id", [None, 5, True, [], {}, bytearray(b"a"), V1ImageResponse(id=u"a-1")])
def test_id_of_invalid_type_is_rejected(name, id):
    assert rejection(name, id) == "%s: id must be a string, not %s" % (name, type(id).__name__)


@pytest.mark.skipif(six.PY2, reason="bytes are str on Python 2.7")
def test_id_bytes_is_rejected():
    assert rejection("find_image", b"a-1") == "find_image: id must be a string, not bytes"


@pytest.mark.skipif(six.PY2, reason="a surrogate pair is one character on Python 2.7")
@pytest.mark.parametrize("id", [u"\ud800", u"a\udfff", u"\ud83d" + u"\ude00", u"\ude00\ud83d"])
def test_id_with_surrogate_is_rejected(id):
    assert "id is %r; it must not contain" % id in rejection("find_image", id)


@pytest.mark.skipif(not six.PY2, reason="bytes are str on Python 2.7 only")
def test_id_utf8_bytes_is_accepted_on_python_2():
    assert path_param("id", "b\xc3\xbc", "find_image") == u"b\xfc"
    assert rejection("find_image", "\xff") == "find_image: id is not valid UTF-8"


# Bodies


@with_body
def test_body_dict_with_json_names_is_accepted(name):
    api = api_for(name)
    getattr(api, name)(dict(CREATE, unknown={"a": [None]}, expirationDate=u"next week"))
    assert sent(api).json() == dict(CREATE, unknown={"a": [None]}, expirationDate=u"next week")


@with_body
def test_body_model_is_accepted(name):
    api = api_for(name)
    getattr(api, name)(MODELS[name](id=u"a-1", **{} if name == "find_images" else {"url": u"http://u"}))
    assert sent(api).json() == (dict(CREATE, url="http://u") if name != "find_images" else {"id": "a-1"})


@with_body
def test_body_keyword_argument_is_accepted(name):
    api = api_for(name)
    getattr(api, name)(body=CREATE)
    assert sent(api).json() == CREATE


@with_body
@pytest.mark.parametrize("body", [None, u"text", 5, [], (), set(), object()])
def test_body_of_invalid_type_is_rejected(name, body):
    kind = "None" if body is None else type(body).__name__
    assert rejection(name, body) == "%s: body must be a %s or a dict, not %s" % (name, MODELS[name].__name__, kind)


@with_body
def test_body_model_without_request_fields_is_rejected(name):
    if name != "find_images":
        assert rejection(name, V1ImageFindRequest(id=u"a-1")).endswith("not V1ImageFindRequest")
    else:
        assert rejection(name, V1ImageUpdateRequest(id=u"a-1")).endswith("not V1ImageUpdateRequest")


def test_update_image_accepts_image_response():
    image = V1ImageResponse(id=u"a-1", created=datetime.datetime(2026, 11, 24, tzinfo=UTC))
    api = api_for("update_image")
    api.update_image(image)
    assert sent(api).json()["id"] == "a-1"


def test_body_model_subclass_is_accepted():
    class Mine(V1ImageUpdateRequest):
        __slots__ = ("note",)

    assert request_body(Mine(id=u"a-1"), "V1ImageUpdateRequest", "update_image").id == u"a-1"


@pytest.mark.filterwarnings("error")
def test_required_field_utf8_bytes_is_accepted_on_python_2():
    body = {"id": "a-1", "url": "http://a/\xc3\xbc"}
    assert request_body(body, "V1ImageCreateRequest", "create_image", ("id", "url"), None, ("id", "url")) is body


@pytest.mark.parametrize("missing", ["id", "url"])
@pytest.mark.parametrize("value", [None, u"", ""])
def test_create_image_requires_id_and_url(missing, value):
    fields = dict(CREATE, **{missing: value})
    required = "create_image: body.%s is required" % missing
    expected = required if value is None else "create_image: body.%s must not be empty" % missing
    assert rejection("create_image", fields) == expected
    assert rejection("create_image", V1ImageCreateRequest(**fields)) == expected
    del fields[missing]
    assert rejection("create_image", fields) == required


def test_update_image_requires_id_only():
    assert rejection("update_image", {"name": "A"}) == "update_image: body.id is required"
    assert rejection("update_image", V1ImageUpdateRequest(name=u"A")) == "update_image: body.id is required"
    api = api_for("update_image")
    api.update_image(V1ImageUpdateRequest(id=u"a-1"))
    assert sent(api).json() == {"id": "a-1"}


def test_find_images_requires_no_field():
    for body in ({}, V1ImageFindRequest()):
        api = api_for("find_images")
        api.find_images(body)
        assert sent(api).json() == {}


@with_body
@pytest.mark.parametrize("value", [datetime.datetime(2026, 11, 24), datetime.date(2026, 11, 24), set(), float("nan")])
def test_body_with_unsupported_value_is_rejected(name, value):
    api = api_for(name)
    with pytest.raises(InvalidArgumentError) as raised:
        getattr(api, name)(dict(CREATE, expirationDate=value))
    assert str(raised.value).startswith(name + ": body.expirationDate: ")
    assert api.api_client.rest_client.attempts == []


# show_usage


@pytest.mark.parametrize("value, query", [(None, ""), (True, "?show-usage=true"), (False, "?show-usage=false")])
def test_show_usage_is_sent_as_query_parameter(value, query):
    api = api_for("list_images")
    api.list_images(show_usage=value)
    assert sent(api).url == "http://a/v1/image" + query
    api = api_for("find_images")
    api.find_images({}, show_usage=value)
    assert sent(api).url == "http://a/v1/image/find" + query


def test_show_usage_positional_argument_is_accepted():
    api = api_for("list_images")
    api.list_images(True)
    assert sent(api).url == "http://a/v1/image?show-usage=true"
    api = api_for("find_images")
    api.find_images_with_http_info({}, True)
    assert sent(api).url == "http://a/v1/image/find?show-usage=true"


@pytest.mark.parametrize("value", [1, 0, u"true", [], 2.5])
def test_show_usage_non_boolean_is_rejected(value):
    assert rejection("list_images", value) == "list_images: show_usage must be True or False, not %r" % (value,)
    assert rejection("find_images", {}, value) == "find_images: show_usage must be True or False, not %r" % (value,)


def test_query_omits_none_values():
    assert query("list_images", ("show-usage", None, bool)) is None
    pairs = query("list_firmwares", ("machine-id", None, str), ("kind", u"bios", str), ("force", False, bool))
    assert pairs == (("kind", u"bios"), ("force", "false"))


@pytest.mark.parametrize("value", [1, True, [], b"bios" if not six.PY2 else 1.5])
def test_query_string_of_invalid_type_is_rejected(value):
    with pytest.raises(InvalidArgumentError) as raised:
        query("list_firmwares", ("machine-id", value, str))
    assert str(raised.value) == "list_firmwares: machine_id must be a string, not %r" % (value,)
