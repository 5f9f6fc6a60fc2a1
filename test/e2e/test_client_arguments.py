# -*- coding: utf-8 -*-
"""Invalid arguments raise the documented error before a request is sent."""

import datetime
import math

import pytest
import six

import metal_python
from metal_python.testing import ImageServer

NOON = datetime.datetime(2030, 1, 2, 12)
DAY = datetime.date(2030, 1, 2)
WITH_ID = ("find_image", "find_latest_image", "query_images_by_id", "delete_image")
WITH_BODY = {
    "create_image": (metal_python.V1ImageCreateRequest, {"id": "a-1", "url": "http://images.example/a"}),
    "update_image": (metal_python.V1ImageUpdateRequest, {"id": "a-1"}),
    "find_images": (metal_python.V1ImageFindRequest, {}),
}
WITH_DATE = ("create_image", "update_image")


class UnserializableObject(object):
    pass


CYCLE = []
CYCLE.append(CYCLE)
DEEP = []
for _ in range(100000):
    DEEP = [DEEP]

BAD_IDS = {
    "None": None,
    "empty": "",
    "dot": ".",
    "two dots": "..",
    "slash": "/",
    "slash inside": "ubuntu/22.04",
    "slash and operation": "ubuntu-22.04/latest",
    "NUL": "a\x00b",
    "line feed": "a-1\n",
    "carriage return": "a\rb",
    "tab": "\ta-1",
    "escape": "a\x1bb",
    "delete": "a\x7f",
    "C1 control": u"a\x85b",
    "number": 22,
    "float": 22.04,
    "boolean": True,
    "list": ["a-1"],
    "dict": {"id": "a-1"},
    "object": UnserializableObject(),
    "invalid UTF-8": b"\xff\xfe",
    "bytearray": bytearray(b"a-1"),
}
BAD_IDS["lone surrogate"] = u"a\ud800b"
if six.PY3:
    BAD_IDS["bytes"] = b"a-1"

BAD_BODIES = {
    "None": None,
    "list": [],
    "list of a dict": [{"id": "a-1", "url": "http://images.example/a"}],
    "string": u'{"id": "a-1"}',
    "bytes": b'{"id": "a-1"}',
    "number": 1,
    "boolean": True,
    "object": UnserializableObject(),
    "class": metal_python.V1ImageCreateRequest,
}
# Values that JSON cannot represent.
BAD_VALUES = {
    "set": {"machine"},
    "set in a list": [{"machine"}],
    "NaN": float("nan"),
    "infinity": -float("inf"),
    "NaN in an object": {"deep": [float("nan")]},
    "cycle": CYCLE,
    "100,000 levels": DEEP,
    "invalid UTF-8": b"\xff",
    "bytearray": bytearray(b"a"),
    "object": UnserializableObject(),
    "class": UnserializableObject,
    "function": math.sqrt,
    "complex number": 1j,
}
if six.PY3:
    BAD_VALUES["bytes"] = b"a"


def cases(table):
    return pytest.mark.parametrize("value", [table[key] for key in sorted(table)], ids=sorted(table))


@pytest.fixture(scope="module")
def server():
    with ImageServer() as image_server:
        yield image_server


@pytest.fixture(scope="module")
def api(server):
    configuration = metal_python.Configuration()
    configuration.host = server.url
    with metal_python.ApiClient(configuration) as client:
        yield metal_python.ImageApi(client)


def rejection(server, method, *arguments):
    """Return the InvalidArgumentError of a call that must not send a request."""
    server.clear()
    with pytest.raises(metal_python.InvalidArgumentError) as caught:
        method(*arguments)
    assert list(server.requests) == []
    return caught.value


@cases(BAD_IDS)
@pytest.mark.parametrize("method", WITH_ID)
def test_invalid_id_is_rejected(method, value, api, server):
    rejection(server, getattr(api, method), value)


@pytest.mark.parametrize("method", WITH_ID)
def test_invalid_id_with_http_info_is_rejected(method, api, server):
    rejection(server, getattr(api, method + "_with_http_info"), "")


def test_invalid_argument_error_is_value_error(api, server):
    assert isinstance(rejection(server, api.find_image, ""), ValueError)


def test_invalid_id_error_names_id_and_method(api, server):
    message = str(rejection(server, api.find_latest_image, "ubuntu/22.04"))
    assert "ubuntu/22.04" in message
    assert "find_latest_image" in message


@cases(BAD_BODIES)
@pytest.mark.parametrize("method", sorted(WITH_BODY))
def test_body_of_wrong_type_is_rejected(method, value, api, server):
    rejection(server, getattr(api, method), value)


@pytest.mark.parametrize("method", sorted(WITH_BODY))
def test_missing_body_with_http_info_is_rejected(method, api, server):
    rejection(server, getattr(api, method + "_with_http_info"), None)


@cases(BAD_VALUES)
@pytest.mark.parametrize("method", sorted(WITH_BODY))
def test_unserializable_dict_is_rejected(method, value, api, server):
    rejection(server, getattr(api, method), dict(WITH_BODY[method][1], name=value))


@cases(BAD_VALUES)
@pytest.mark.parametrize("method", sorted(WITH_BODY))
def test_unserializable_model_is_rejected(method, value, api, server):
    model, fields = WITH_BODY[method]
    rejection(server, getattr(api, method), model(name=value, **fields))


def test_dict_with_cycle_is_rejected(api, server):
    body = {"id": "a-1", "url": "http://images.example/a"}
    body["name"] = body
    rejection(server, api.create_image, body)


REQUIRED = [("create_image", "id"), ("create_image", "url"), ("update_image", "id")]


@pytest.mark.parametrize("empty", [None, "", u""])
@pytest.mark.parametrize("method, field", REQUIRED[:2])
def test_empty_required_dict_field_is_rejected(method, field, empty, api, server):
    error = rejection(server, getattr(api, method), dict(WITH_BODY[method][1], **{field: empty}))
    assert field in str(error)


@pytest.mark.parametrize("empty", [None, "", u""])
@pytest.mark.parametrize("method, field", REQUIRED[:2])
def test_empty_required_model_field_is_rejected(method, field, empty, api, server):
    model, fields = WITH_BODY[method]
    error = rejection(server, getattr(api, method), model(**dict(fields, **{field: empty})))
    assert field in str(error)


@pytest.mark.parametrize("method, field", REQUIRED)
def test_missing_required_dict_field_is_rejected(method, field, api, server):
    body = dict(WITH_BODY[method][1])
    del body[field]
    rejection(server, getattr(api, method), body)


@pytest.mark.parametrize("value", ["yes", "true", 1, 0, []], ids=repr)
def test_non_boolean_show_usage_is_rejected(value, api, server):
    rejection(server, lambda: api.list_images(show_usage=value))
    rejection(server, lambda: api.find_images({}, show_usage=value))


@pytest.mark.parametrize("method", WITH_DATE)
class TestTimes(object):
    def test_naive_datetime_in_model_is_rejected(self, method, api, server):
        model, fields = WITH_BODY[method]
        rejection(server, getattr(api, method), model(expiration_date=NOON, **fields))

    def test_naive_datetime_in_dict_is_rejected(self, method, api, server):
        rejection(server, getattr(api, method), dict(WITH_BODY[method][1], expirationDate=NOON))

    def test_naive_datetime_in_nested_dict_is_rejected(self, method, api, server):
        rejection(server, getattr(api, method), dict(WITH_BODY[method][1], labels=[{"since": NOON}]))

    def test_date_in_model_is_rejected(self, method, api, server):
        model, fields = WITH_BODY[method]
        rejection(server, getattr(api, method), model(expiration_date=DAY, **fields))

    def test_date_in_dict_is_rejected(self, method, api, server):
        rejection(server, getattr(api, method), dict(WITH_BODY[method][1], expirationDate=DAY))

    @pytest.mark.parametrize("value", [NOON, DAY], ids=["naive", "date"])
    def test_naive_datetime_error_suggests_tzinfo(self, method, value, api, server):
        error = rejection(server, getattr(api, method), dict(WITH_BODY[method][1], expirationDate=value))
        assert "tzinfo=" in str(error)
