# -*- coding: utf-8 -*-
"""Responses recorded from a real metal-api for the eight image operations, replayed to the client."""

import json

import pytest
from support.canned_server import CannedServer
from support.recordings import (
    OPERATIONS,
    load,
    operation,
    parse_timestamp,
    percent_decoded,
    recorded_id,
    response_body,
    response_bytes,
    server_message,
)

import metal_python

EXCHANGES = load("exchanges.json")["exchanges"]
SUPPORTED = [exchange for exchange in EXCHANGES if operation(exchange)]

OTHER_SPELLING = "a path spelling that this client never sends"
OTHER_ENDPOINT = "another endpoint"
OTHER_METHOD = "an HTTP method that no operation uses for this path"
OTHER_VERSION = "not HTTP/1.1, which this client always uses"
NOT_HTTP = "not well-formed HTTP"
UNSUPPORTED = {
    "create-trailing-slash": OTHER_SPELLING,
    "find-trailing-slash": OTHER_SPELLING,
    "find-empty": OTHER_SPELLING,
    "latest-trailing-slash": OTHER_SPELLING,
    "search-trailing-slash": OTHER_SPELLING,
    "protocol-path-double-slash-start": OTHER_SPELLING,
    "protocol-path-dotdot": OTHER_SPELLING,
    "protocol-path-upper": OTHER_SPELLING,
    "update-path-id": OTHER_METHOD,
    "delete-collection": OTHER_METHOD,
    "delete-collection-slash": OTHER_METHOD,
    "protocol-method-PATCH-image": OTHER_METHOD,
    "protocol-method-HEAD-image": OTHER_METHOD,
    "protocol-method-HEAD-collection": OTHER_METHOD,
    "protocol-method-OPTIONS-image": OTHER_METHOD,
    "protocol-method-TRACE-collection": OTHER_METHOD,
    "protocol-method-FOO-collection": OTHER_METHOD,
    "protocol-method-get-image": OTHER_METHOD,
    "protocol-method-get-collection": OTHER_METHOD,
    "protocol-options-cors-preflight": OTHER_METHOD,
    "auth-guest-unknown-path": OTHER_ENDPOINT,
    "auth-guest-version": OTHER_ENDPOINT,
    "auth-version-user": OTHER_ENDPOINT,
    "auth-me": OTHER_ENDPOINT,
    "dbdown-health": OTHER_ENDPOINT,
    "protocol-path-unknown-path": OTHER_ENDPOINT,
    "protocol-path-root": OTHER_ENDPOINT,
    "protocol-path-v2": OTHER_ENDPOINT,
    "protocol-path-images": OTHER_ENDPOINT,
    "protocol-path-image-deep": OTHER_ENDPOINT,
    "protocol-path-image-sub": OTHER_ENDPOINT,
    "protocol-path-star": OTHER_ENDPOINT,
    "protocol-http10": OTHER_VERSION,
    "protocol-http10-list": OTHER_VERSION,
    "protocol-http12": OTHER_VERSION,
    "protocol-raw-garbage": NOT_HTTP,
    "protocol-raw-bad-content-length": NOT_HTTP,
    "protocol-raw-space-in-path": NOT_HTTP,
    "protocol-raw-two-hosts": NOT_HTTP,
}

BODIES = {
    "create_image": {"id": "a-1", "url": "http://images.example/a"},
    "update_image": {"id": "a-1"},
    "find_images": {},
}
LISTS = ("list_images", "find_images", "query_images_by_id")
PLAIN_FIELDS = ("id", "name", "description", "url", "classification", "features", "usedby")
TIMESTAMP_FIELDS = {"expirationDate": "expiration_date", "created": "created", "changed": "changed"}
ERRORS = {
    400: metal_python.BadRequestError,
    403: metal_python.ForbiddenError,
    404: metal_python.NotFoundError,
    406: metal_python.ApiStatusError,
    409: metal_python.ConflictError,
    415: metal_python.ApiStatusError,
    422: metal_python.UnprocessableError,
    431: metal_python.ApiStatusError,
}


def exchange_id(exchange):
    """Return the name of an exchange as an ASCII test ID."""
    return str(exchange["name"].encode("unicode_escape").decode("ascii"))


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


def call(api, server, exchange):
    """Call the operation of an exchange, respond as recorded, and return ``(data, status, headers)``."""
    name = operation(exchange)
    method = getattr(api, name + "_with_http_info")
    server.respond_with(response_bytes(exchange))
    if name in BODIES:
        return method(BODIES[name])
    if name == "list_images":
        return method()
    return method(recorded_id(exchange) or u"an-id-1")


def check_image(image, recorded):
    assert type(image) is metal_python.V1ImageResponse
    for field in PLAIN_FIELDS:
        assert getattr(image, field) == recorded[field]
    for field, attribute in TIMESTAMP_FIELDS.items():
        value = getattr(image, attribute)
        assert (value.replace(tzinfo=None), value.utcoffset()) == parse_timestamp(recorded[field])
    assert sorted(image.attribute_map.values()) == sorted(recorded)


def test_recordings_have_360_supported_image_exchanges():
    assert len(SUPPORTED) == 360


def test_unsupported_image_exchanges_have_a_reason():
    assert set(UNSUPPORTED) == set(e["name"] for e in EXCHANGES) - set(e["name"] for e in SUPPORTED)


@pytest.mark.parametrize("exchange", SUPPORTED, ids=exchange_id)
def test_recorded_image_exchange_matches_request_and_response(exchange, api, server):
    response = exchange["response"]
    text = response_body(response)
    if response["status"] >= 300:
        check_error(exchange, api, server, ERRORS[response["status"]])
    elif not text:
        error = check_error(exchange, api, server, metal_python.DecodeError)
        if operation(exchange) in ("create_image", "update_image", "delete_image"):
            assert "carried out" in str(error)
    else:
        check_data(exchange, api, server)
    check_request(exchange, server)


def test_recorded_list_ended_by_connection_close_is_complete(api, server):
    (exchange,) = [e for e in EXCHANGES if e["name"] == "protocol-http10-list"]
    recorded = json.loads(response_body(exchange["response"]))
    server.respond_with(response_bytes(exchange))
    images = api.list_images()
    assert len(images) == len(recorded) > 0
    for image, fields in zip(images, recorded):
        check_image(image, fields)


def check_data(exchange, api, server):
    recorded = json.loads(response_body(exchange["response"]))
    data, status, headers = call(api, server, exchange)
    assert status == exchange["response"]["status"]
    assert_headers(headers, exchange)
    if operation(exchange) in LISTS:
        assert isinstance(data, list)
        assert len(data) == len(recorded)
        for image, fields in zip(data, recorded):
            check_image(image, fields)
    else:
        check_image(data, recorded)


def check_error(exchange, api, server, expected):
    response = exchange["response"]
    with pytest.raises(metal_python.ApiException) as caught:
        call(api, server, exchange)
    error = caught.value
    assert type(error) is expected
    assert error.status == response["status"]
    assert error.body == response_body(response)
    assert_headers(error.headers, exchange)
    if expected is not metal_python.DecodeError:  # its reason describes the decoding error
        assert error.reason == response["reason"]
        assert error.message == server_message(response_body(response))
    return error


def check_request(exchange, server):
    """Compare method and path of the request with the recorded ones."""
    (request,) = server.requests
    method, template = OPERATIONS[operation(exchange)]
    assert request.method == method
    if "{id}" in template:
        expected = template.replace("{id}", recorded_id(exchange) or u"an-id-1")
        assert percent_decoded(request.path) == expected


def assert_headers(headers, exchange):
    received = dict((name.lower(), headers[name]) for name in headers)
    assert received == dict((name.lower(), value) for name, value in exchange["response"]["headers"])
