"""Public methods of ApiClient and RESTClientObject below the operations, as in metal-python 0.45.0."""

import datetime
import json

import pytest
from dateutil import tz
from support.canned_server import CannedServer, json_response

import metal_python

EXPIRES = datetime.datetime(2030, 1, 2, 3, 4, 5, tzinfo=tz.tzutc())
UPDATE = metal_python.V1ImageUpdateRequest(id="a-1", features=["machine"], expiration_date=EXPIRES)
UPDATE_JSON = {"id": "a-1", "features": ["machine"], "expirationDate": "2030-01-02T03:04:05+00:00"}


class StubResponse(object):
    """Response as ``deserialize`` reads it: an object with a JSON string in ``data``."""

    def __init__(self, value):
        self.data = json.dumps(value)


@pytest.fixture
def server():
    with CannedServer(json_response([{"id": "a-1"}])) as canned:
        yield canned


@pytest.fixture
def client(server):
    configuration = metal_python.Configuration()
    configuration.host = server.url
    with metal_python.ApiClient(configuration) as api_client:
        yield api_client


def test_call_api_returns_data_status_and_headers(client):
    images, status, headers = client.call_api("/v1/image", "GET", response_type="list[V1ImageResponse]")
    assert (images[0].id, status, headers["Content-Type"]) == ("a-1", 200, "application/json")


def test_call_api_accepts_positional_arguments(client, server):
    images = client.call_api(
        "/v1/image/{id}/query", "GET", {"id": "a b"}, [("show-usage", "true")], {"X-Test": "1"}, None, [], {},
        "list[V1ImageResponse]", ["HMAC", "jwt"], None, True, {}, True, 30,
    )  # fmt: skip
    (request,) = server.requests
    assert images[0].id == "a-1"
    assert (request.target, request.header("X-Test")) == ("/v1/image/a%20b/query?show-usage=true", "1")


def test_call_api_without_response_type_returns_none(client):
    assert client.call_api("/v1/image", "GET")[0] is None


def test_call_api_async_req_returns_result_from_thread(client):
    pending = client.call_api("/v1/image", "GET", response_type="list[V1ImageResponse]", async_req=True)
    assert pending.get(30)[0][0].id == "a-1"


def test_call_api_model_body_is_sent_as_json(client, server):
    client.call_api("/v1/image", "POST", body=UPDATE)
    (request,) = server.requests
    assert request.header("Content-Type") == "application/json"
    assert request.json() == UPDATE_JSON


def test_request_returns_undecoded_response(client, server):
    response = client.request("GET", server.url + "/v1/image", query_params=[("show-usage", "true")])
    assert (response.status, response.reason) == (200, "Whatever")
    assert json.loads(response.data) == [{"id": "a-1"}]
    assert response.getheader("content-type") == "application/json"
    assert response.getheader("no-such-header", "nothing") == "nothing"
    assert dict(response.getheaders())["Content-Type"] == "application/json"
    assert server.requests[0].target == "/v1/image?show-usage=true"


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "DELETE", "POST", "PUT", "PATCH"])
def test_rest_client_method_sends_http_method(method, client, server):
    if method == "HEAD":
        server.respond_with(json_response([])[: -len("[]")])
    response = getattr(client.rest_client, method)(server.url + "/any", headers={"X-Test": "1"})
    (request,) = server.requests
    assert response.status == 200
    assert (request.method, request.target, request.header("X-Test")) == (method, "/any", "1")


def test_deserialize_returns_value_of_each_type(client):
    assert client.deserialize(StubResponse({"id": "a-1"}), "V1ImageResponse") == metal_python.V1ImageResponse(id="a-1")
    assert client.deserialize(StubResponse([{"id": "a-1"}]), "list[V1ImageResponse]")[0].id == "a-1"
    assert client.deserialize(StubResponse({"id": "a-1"}), metal_python.V1ImageFindRequest).id == "a-1"
    assert client.deserialize(StubResponse({"a": 1}), "dict(str, int)") == {"a": 1}
    assert client.deserialize(StubResponse("2030-01-02T03:04:05Z"), "datetime") == EXPIRES
    assert client.deserialize(StubResponse(["a"]), "list[str]") == ["a"]
    assert client.deserialize(StubResponse({"a": [1]}), "object") == {"a": [1]}


def test_deserialize_error_body_returns_error_model(client):
    error = client.deserialize(StubResponse({"statuscode": 404, "message": "gone"}), "HttperrorsHTTPErrorResponse")
    assert error == metal_python.HttperrorsHTTPErrorResponse(message="gone", statuscode=404)


def test_deserialize_wrong_json_type_raises_decode_error(client):
    with pytest.raises(metal_python.DecodeError):
        client.deserialize(StubResponse([]), "V1ImageResponse")


def test_sanitize_for_serialization_returns_json_value(client):
    assert client.sanitize_for_serialization(UPDATE) == UPDATE_JSON
    assert client.sanitize_for_serialization({"a": (1, None, UPDATE)}) == {"a": [1, None, UPDATE_JSON]}
    assert client.sanitize_for_serialization([1, "a", True]) == [1, "a", True]
    assert client.sanitize_for_serialization(None) is None


@pytest.mark.parametrize("value", [datetime.datetime(2030, 1, 2), datetime.date(2030, 1, 2), {1, 2}, object()])
def test_sanitize_for_serialization_unserializable_value_is_rejected(value, client):
    with pytest.raises(metal_python.InvalidArgumentError):
        client.sanitize_for_serialization({"a": value})


def test_parameters_to_tuples_collection_format_is_applied(client):
    assert client.parameters_to_tuples([("a", [1, 2]), ("b", 3)], {"a": "multi"}) == [("a", 1), ("a", 2), ("b", 3)]
    assert client.parameters_to_tuples({"a": [1, 2]}, {"a": "csv"}) == [("a", "1,2")]
    assert client.parameters_to_tuples({"a": 1}, None) == [("a", 1)]


def test_select_header_accept_prefers_json(client):
    assert client.select_header_accept(["application/xml", "application/JSON"]) == "application/json"
    assert client.select_header_accept(["text/plain", "a/b"]) == "text/plain, a/b"
    assert client.select_header_accept([]) is None


def test_select_header_content_type_prefers_json(client):
    assert client.select_header_content_type(["a/b", "application/json"]) == "application/json"
    assert client.select_header_content_type(["*/*"]) == "application/json"
    assert client.select_header_content_type([]) == "application/json"
    assert client.select_header_content_type(["a/B"]) == "a/b"


def test_update_params_for_auth_adds_api_key_header(client):
    client.configuration.api_key["Authorization"] = "a-token"
    client.configuration.api_key_prefix["Authorization"] = "Bearer"
    headers = {}
    client.update_params_for_auth(headers, [], ["HMAC", "jwt"])
    assert headers == {"Authorization": "Bearer a-token"}


def test_basic_auth_is_encoded_but_not_sent(client, server):
    client.configuration.username, client.configuration.password = "user", "password"
    client.request("GET", server.url + "/any")
    assert client.configuration.get_basic_auth_token() == "Basic dXNlcjpwYXNzd29yZA=="
    assert server.requests[0].header("Authorization") is None
