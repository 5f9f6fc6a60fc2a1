# -*- coding: utf-8 -*-
"""Encoding of request bodies: models without None fields, dicts unchanged."""

import copy
import datetime

import pytest
from dateutil import tz
from support.canned_server import CannedServer, json_response
from support.recordings import parse_timestamp

import metal_python

URL = u"http://images.example/a"
NOON = datetime.datetime(2030, 1, 2, 12, 0, 0, 123456, tzinfo=tz.tzoffset(None, -5400))


@pytest.fixture(scope="module")
def server():
    with CannedServer(json_response({"id": "a-1"})) as canned:
        yield canned


@pytest.fixture
def api(server):
    server.respond_with(json_response({"id": "a-1"}))
    configuration = metal_python.Configuration()
    configuration.host = server.url
    with metal_python.ApiClient(configuration) as client:
        yield metal_python.ImageApi(client)


def test_model_body_omits_none_fields(api, server):
    api.create_image(metal_python.V1ImageCreateRequest(id="a-1", url=URL, description=""))
    assert server.requests[0].json() == {"id": "a-1", "url": URL, "description": ""}


def test_model_body_empty_list_is_sent(api, server):
    api.update_image(metal_python.V1ImageUpdateRequest(id="a-1", features=[]))
    assert server.requests[0].json() == {"id": "a-1", "features": []}


def test_dict_body_is_sent_unchanged(api, server):
    body = {"id": "a-1", "url": URL, "name": None, "expirationDate": "tomorrow", "labels": {"n": [1, 2.5, True, ""]}}
    api.create_image(body)
    assert server.requests[0].json() == body


def test_dict_body_date_string_is_sent_unchanged(api, server):
    api.update_image({"id": "a-1", "expirationDate": "2030-01-02"})
    assert server.requests[0].json()["expirationDate"] == "2030-01-02"


def test_find_dict_with_json_names_is_sent_unchanged(api, server):
    server.respond_with(json_response([]))
    api.find_images({"classification": "tomorrow's", "os": "", "version": "22.4.0"})
    assert server.requests[0].json() == {"classification": "tomorrow's", "os": "", "version": "22.4.0"}


def test_non_ascii_body_is_sent_correctly(api, server):
    api.update_image({"id": u"größe-1", "name": u"日本 \U0001f427", "description": "\\ \" \t \x7f"})
    assert server.requests[0].json() == {"id": u"größe-1", "name": u"日本 \U0001f427", "description": "\\ \" \t \x7f"}


def test_lone_surrogate_is_sent_escaped(api, server):
    api.update_image({"id": "a-1", "name": u"a\ud800b"})
    assert b'"a\\ud800b"' in server.requests[0].body


@pytest.mark.parametrize("form", ["model", "dict"])
def test_datetime_is_sent_as_rfc3339_with_offset(form, api, server):
    model = metal_python.V1ImageUpdateRequest(id="a-1", expiration_date=NOON)
    api.update_image(model if form == "model" else {"id": "a-1", "expirationDate": NOON})
    assert server.requests[0].json() == {"id": "a-1", "expirationDate": "2030-01-02T12:00:00.123456-01:30"}


def test_datetime_in_nested_dict_is_sent_as_rfc3339(api, server):
    api.update_image({"id": "a-1", "labels": [{"since": NOON}]})
    assert parse_timestamp(server.requests[0].json()["labels"][0]["since"]) == (
        NOON.replace(tzinfo=None),
        NOON.utcoffset(),
    )


def test_timestamp_of_response_round_trips(api, server):
    stamp = u"2030-01-02T03:04:05.123+01:00"
    server.respond_with(json_response({"id": "a-1", "expirationDate": stamp}))
    image = api.find_image("a-1")
    api.update_image(metal_python.V1ImageUpdateRequest(id=image.id, expiration_date=image.expiration_date))
    assert parse_timestamp(server.requests[1].json()["expirationDate"]) == parse_timestamp(stamp)


def test_body_argument_is_not_modified(api):
    body = {"id": "a-1", "expirationDate": NOON, "labels": [{"since": NOON}]}
    before = copy.deepcopy(body)
    api.update_image(body)
    assert body == before


def test_request_body_has_content_length(api, server):
    api.update_image({"id": u"größe-1"})
    (request,) = server.requests
    assert request.header("Content-Length") == str(len(request.body))
    assert request.header("Transfer-Encoding") is None
