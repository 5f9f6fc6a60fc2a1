# -*- coding: utf-8 -*-
"""Bad input of each kind: the error that the documentation names, and nothing sent."""

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


class NotText(object):
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
    "object": NotText(),
    "bytes that are no text": b"\xff\xfe",
    "bytearray": bytearray(b"a-1"),
}
BAD_IDS["lone surrogate"] = u"a\ud800b"
if six.PY3:
    BAD_IDS["bytes"] = b"a-1"

BAD_BODIES = {
    "None": None,
    "list": [],
    "list of a body": [{"id": "a-1", "url": "http://images.example/a"}],
    "text": u'{"id": "a-1"}',
    "bytes": b'{"id": "a-1"}',
    "number": 1,
    "boolean": True,
    "object": NotText(),
    "class": metal_python.V1ImageCreateRequest,
}
# Values that JSON cannot write.
BAD_VALUES = {
    "set": {"machine"},
    "set in a list": [{"machine"}],
    "NaN": float("nan"),
    "infinity": -float("inf"),
    "NaN in an object": {"deep": [float("nan")]},
    "cycle": CYCLE,
    "100,000 levels": DEEP,
    "bytes that are no text": b"\xff",
    "bytearray": bytearray(b"a"),
    "object": NotText(),
    "class": NotText,
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


def refused(server, method, *arguments):
    """The error of this call, which must be raised before anything is sent."""
    server.clear()
    with pytest.raises(metal_python.InvalidArgumentError) as caught:
        method(*arguments)
    assert list(server.requests) == []
    return caught.value


@cases(BAD_IDS)
@pytest.mark.parametrize("method", WITH_ID)
def test_a_bad_id_is_refused(method, value, api, server):
    refused(server, getattr(api, method), value)


@pytest.mark.parametrize("method", WITH_ID)
def test_the_twin_refuses_a_bad_id_too(method, api, server):
    refused(server, getattr(api, method + "_with_http_info"), "")


def test_a_refused_argument_is_a_valueerror_too(api, server):
    assert isinstance(refused(server, api.find_image, ""), ValueError)


def test_a_refused_id_is_named_with_its_method(api, server):
    message = str(refused(server, api.find_latest_image, "ubuntu/22.04"))
    assert "ubuntu/22.04" in message
    assert "find_latest_image" in message


@cases(BAD_BODIES)
@pytest.mark.parametrize("method", sorted(WITH_BODY))
def test_a_body_of_another_kind_is_refused(method, value, api, server):
    refused(server, getattr(api, method), value)


@pytest.mark.parametrize("method", sorted(WITH_BODY))
def test_the_twin_refuses_a_missing_body_too(method, api, server):
    refused(server, getattr(api, method + "_with_http_info"), None)


@cases(BAD_VALUES)
@pytest.mark.parametrize("method", sorted(WITH_BODY))
def test_a_dict_that_json_cannot_write_is_refused(method, value, api, server):
    refused(server, getattr(api, method), dict(WITH_BODY[method][1], name=value))


@cases(BAD_VALUES)
@pytest.mark.parametrize("method", sorted(WITH_BODY))
def test_a_model_that_json_cannot_write_is_refused(method, value, api, server):
    model, fields = WITH_BODY[method]
    refused(server, getattr(api, method), model(name=value, **fields))


def test_a_dict_that_contains_itself_is_refused(api, server):
    body = {"id": "a-1", "url": "http://images.example/a"}
    body["name"] = body
    refused(server, api.create_image, body)


REQUIRED = [("create_image", "id"), ("create_image", "url"), ("update_image", "id")]


@pytest.mark.parametrize("empty", [None, "", u""])
@pytest.mark.parametrize("method, field", REQUIRED[:2])
def test_an_empty_required_field_of_a_dict_is_refused(method, field, empty, api, server):
    error = refused(server, getattr(api, method), dict(WITH_BODY[method][1], **{field: empty}))
    assert field in str(error)


@pytest.mark.parametrize("empty", [None, "", u""])
@pytest.mark.parametrize("method, field", REQUIRED[:2])
def test_an_empty_required_field_of_a_model_is_refused(method, field, empty, api, server):
    model, fields = WITH_BODY[method]
    error = refused(server, getattr(api, method), model(**dict(fields, **{field: empty})))
    assert field in str(error)


@pytest.mark.parametrize("method, field", REQUIRED)
def test_a_missing_required_field_of_a_dict_is_refused(method, field, api, server):
    body = dict(WITH_BODY[method][1])
    del body[field]
    refused(server, getattr(api, method), body)


@pytest.mark.parametrize("value", ["yes", "true", 1, 0, []], ids=repr)
def test_a_show_usage_that_is_no_boolean_is_refused(value, api, server):
    refused(server, lambda: api.list_images(show_usage=value))
    refused(server, lambda: api.find_images({}, show_usage=value))


@pytest.mark.parametrize("method", WITH_DATE)
class TestTimes(object):
    def test_a_naive_datetime_of_a_model_is_refused(self, method, api, server):
        model, fields = WITH_BODY[method]
        refused(server, getattr(api, method), model(expiration_date=NOON, **fields))

    def test_a_naive_datetime_of_a_dict_is_refused(self, method, api, server):
        refused(server, getattr(api, method), dict(WITH_BODY[method][1], expirationDate=NOON))

    def test_a_naive_datetime_deep_in_a_dict_is_refused(self, method, api, server):
        refused(server, getattr(api, method), dict(WITH_BODY[method][1], labels=[{"since": NOON}]))

    def test_a_bare_date_of_a_model_is_refused(self, method, api, server):
        model, fields = WITH_BODY[method]
        refused(server, getattr(api, method), model(expiration_date=DAY, **fields))

    def test_a_bare_date_of_a_dict_is_refused(self, method, api, server):
        refused(server, getattr(api, method), dict(WITH_BODY[method][1], expirationDate=DAY))

    @pytest.mark.parametrize("value", [NOON, DAY], ids=["naive", "date"])
    def test_the_message_says_how_to_write_it_right(self, method, value, api, server):
        error = refused(server, getattr(api, method), dict(WITH_BODY[method][1], expirationDate=value))
        assert "tzinfo=" in str(error)
