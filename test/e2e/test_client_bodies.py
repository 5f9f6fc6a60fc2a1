# -*- coding: utf-8 -*-
"""What is sent of a body: a model without its empty fields, a dict as it is."""

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


def test_a_model_is_sent_without_its_empty_fields(api, server):
    api.create_image(metal_python.V1ImageCreateRequest(id="a-1", url=URL, description=""))
    assert server.requests[0].json() == {"id": "a-1", "url": URL, "description": ""}


def test_an_empty_list_of_a_model_is_sent(api, server):
    api.update_image(metal_python.V1ImageUpdateRequest(id="a-1", features=[]))
    assert server.requests[0].json() == {"id": "a-1", "features": []}


def test_a_dict_is_sent_as_it_is(api, server):
    body = {"id": "a-1", "url": URL, "name": None, "expirationDate": "tomorrow", "labels": {"n": [1, 2.5, True, ""]}}
    api.create_image(body)
    assert server.requests[0].json() == body


def test_a_date_in_text_is_sent_as_it_is(api, server):
    api.update_image({"id": "a-1", "expirationDate": "2030-01-02"})
    assert server.requests[0].json()["expirationDate"] == "2030-01-02"


def test_a_search_in_wire_form_is_sent_as_it_is(api, server):
    server.respond_with(json_response([]))
    api.find_images({"classification": "tomorrow's", "os": "", "version": "22.4.0"})
    assert server.requests[0].json() == {"classification": "tomorrow's", "os": "", "version": "22.4.0"}


def test_text_outside_ascii_arrives(api, server):
    api.update_image({"id": u"größe-1", "name": u"日本 \U0001f427", "description": "\\ \" \t \x7f"})
    assert server.requests[0].json() == {"id": u"größe-1", "name": u"日本 \U0001f427", "description": "\\ \" \t \x7f"}


def test_a_lone_surrogate_in_a_dict_is_sent_as_its_escape(api, server):
    api.update_image({"id": "a-1", "name": u"a\ud800b"})
    assert b'"a\\ud800b"' in server.requests[0].body


@pytest.mark.parametrize("form", ["model", "dict"])
def test_a_datetime_is_sent_as_rfc_3339_with_its_offset(form, api, server):
    model = metal_python.V1ImageUpdateRequest(id="a-1", expiration_date=NOON)
    api.update_image(model if form == "model" else {"id": "a-1", "expirationDate": NOON})
    assert server.requests[0].json() == {"id": "a-1", "expirationDate": "2030-01-02T12:00:00.123456-01:30"}


def test_a_datetime_deep_in_a_dict_is_sent_as_rfc_3339(api, server):
    api.update_image({"id": "a-1", "labels": [{"since": NOON}]})
    assert parse_timestamp(server.requests[0].json()["labels"][0]["since"]) == (
        NOON.replace(tzinfo=None),
        NOON.utcoffset(),
    )


def test_the_moment_of_an_answer_can_be_sent_back(api, server):
    stamp = u"2030-01-02T03:04:05.123+01:00"
    server.respond_with(json_response({"id": "a-1", "expirationDate": stamp}))
    image = api.find_image("a-1")
    api.update_image(metal_python.V1ImageUpdateRequest(id=image.id, expiration_date=image.expiration_date))
    assert parse_timestamp(server.requests[1].json()["expirationDate"]) == parse_timestamp(stamp)


def test_a_body_is_left_as_it_was(api):
    body = {"id": "a-1", "expirationDate": NOON, "labels": [{"since": NOON}]}
    before = copy.deepcopy(body)
    api.update_image(body)
    assert body == before


def test_a_body_has_its_length(api, server):
    api.update_image({"id": u"größe-1"})
    (request,) = server.requests
    assert request.header("Content-Length") == str(len(request.body))
    assert request.header("Transfer-Encoding") is None
