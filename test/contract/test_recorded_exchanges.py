# -*- coding: utf-8 -*-
"""Exchanges recorded from a complete metal-api, replayed with this client."""

import collections
import json
import re

import pytest
from support import rest_exchanges
from support.canned_server import CannedServer
from support.contract import BY_ID, comparable, to_dict
from support.recordings import percent_decoded, query_pairs, response_body, response_bytes, server_message

import metal_python

EXCHANGES = rest_exchanges.load()
CALLS = [(exchange, rest_exchanges.RecordedCall(exchange)) for exchange in EXCHANGES]
SUPPORTED = [(exchange, call) for exchange, call in CALLS if call.skip_reason is None]
NAMES = [str(exchange["name"].encode("unicode_escape").decode("ascii")) for exchange, _ in SUPPORTED]
ERRORS = {
    400: metal_python.BadRequestError,
    403: metal_python.ForbiddenError,
    404: metal_python.NotFoundError,
    409: metal_python.ConflictError,
    422: metal_python.UnprocessableError,
    500: metal_python.ServerError,
}


@pytest.fixture(scope="module")
def server():
    with CannedServer() as canned:
        yield canned


@pytest.fixture(scope="module")
def client(server):
    configuration = metal_python.Configuration()
    configuration.host = server.url
    configuration.retry = metal_python.RetryPolicy(attempts=1)
    with metal_python.ApiClient(configuration) as client:
        yield client


def test_recordings_have_919_supported_exchanges():
    counts = collections.Counter(call.skip_reason for _, call in CALLS)
    assert counts == {
        None: 919,
        "a body without its media type, or no body": 54,
        "a body that is not JSON": 53,
        "a body that is not a JSON object": 40,
        "another Accept header": 16,
        "a path parameter that is empty, or that metal-api reads as several segments": 4,
        "the connection was closed without a response": 3,
        "a path parameter with a control character": 2,
        "no file where the contract has one": 2,
        "the path of another operation": 1,
        "a query parameter that is not a boolean": 1,
        "a body where the contract has none": 1,
    }


def test_recordings_cover_all_operations_except_images():
    recorded = set(call.operation for _, call in SUPPORTED)
    assert set(BY_ID.values()) - recorded == set(o for o in BY_ID.values() if o.api == "ImageApi")


@pytest.mark.parametrize("exchange, call", SUPPORTED, ids=NAMES)
def test_recorded_exchange_matches_request_and_response(exchange, call, server, client, request):
    server.respond_with(response_bytes(exchange))
    arguments = dict(call.arguments)
    if "file" in arguments:
        name, content = arguments["file"]
        tmpdir = request.getfixturevalue("tmpdir")  # on demand: a folder for each exchange takes seconds
        tmpdir.join(name).write_binary(content.encode("utf-8"))
        arguments["file"] = str(tmpdir.join(name))
    try:
        data, status, headers = call.operation.bind(client)(**arguments)
    except metal_python.InvalidArgumentError as error:
        check_rejected(error, exchange, call, server)
        return
    except metal_python.ApiException as error:
        check_error(error, exchange)
    else:
        assert status == exchange["response"]["status"] < 300
        check_headers(headers, exchange)
        text = response_body(exchange["response"])
        assert comparable(data) == (to_dict(call.operation.schema, json.loads(text)) if text else None)
    check_request(exchange, call, server)


def check_rejected(error, exchange, call, server):
    """Nothing is sent, metal-api rejected the request too, and the message names a missing or null field."""
    assert exchange["response"]["status"] >= 400
    assert server.requests == []
    path = re.search(r"body\.([\w.]+) ", str(error)).group(1)
    value = call.arguments["body"]
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    assert value is None


def check_error(error, exchange):
    response = exchange["response"]
    assert (type(error), error.status) == (ERRORS[response["status"]], response["status"])
    assert (error.reason, error.body) == (response["reason"], response_body(response))
    assert error.message == server_message(response_body(response))
    check_headers(error.headers, exchange)


def check_headers(headers, exchange):
    received = dict((name.lower(), headers[name]) for name in headers)
    assert received == dict((name.lower(), value) for name, value in exchange["response"]["headers"])


def check_request(exchange, call, server):
    (request,) = server.requests
    path, _, query = exchange["request"]["path"].partition("?")
    assert request.method == exchange["request"]["method"]
    assert percent_decoded(request.path) == percent_decoded(path)
    assert query_pairs(request.query) == query_pairs(query)
    assert request.header("Accept") == "application/json"
    if "file" in call.arguments:
        assert request.header("Content-Type").startswith("multipart/form-data; boundary=")
        assert rest_exchanges.file_of(request.body.decode("utf-8")) == call.arguments["file"]
    elif "body" in call.arguments:
        assert request.header("Content-Type") == "application/json"
        assert request.json() == call.arguments["body"]
    else:
        assert request.body == b""
    if request.body or call.operation.method in ("POST", "PUT"):
        assert request.header("Content-Length") == str(len(request.body))
