# coding: utf-8
"""Results of ApiClient.call_api: decoded data, raw responses, decode errors, and asynchronous calls."""

import json
import threading

import pytest
import urllib3
from support.recording_client import IMAGE, invalid_argument_message, make_client, sent_attempt
from support.recording_transport import make_response

from metal_python import ApiClient, DecodeError, Timeout, V1ImageResponse
from metal_python.rest import RESTResponse

# Decoded data and raw responses


def test_call_api_returns_decoded_data_status_and_headers():
    data, status, headers = make_client(make_response(200, IMAGE, headers={"X-One": "1"})).call_api(
        "/x", "GET", response_type="V1ImageResponse"
    )
    assert data == V1ImageResponse(id=u"a-1", name=u"A")
    assert status == 200
    assert headers["x-one"] == "1"


def test_return_http_data_only_returns_data():
    client = make_client()
    data = client.call_api("/x", "GET", response_type="V1ImageResponse", _return_http_data_only=True)
    assert data == V1ImageResponse(id=u"a-1", name=u"A")


def test_call_api_without_response_type_returns_no_data():
    assert make_client(make_response(200, body=b"<html>")).call_api("/x", "GET")[:2] == (None, 200)


@pytest.mark.parametrize("status", [204, 205])
def test_no_content_response_returns_none(status):
    client = make_client(make_response(status))
    assert client.call_api("/x", "DELETE", response_type="V1ImageResponse")[:2] == (None, status)


def test_preload_content_false_returns_raw_response():
    raw = make_client(make_response(200, IMAGE)).call_api(
        "/x", "GET", response_type="V1ImageResponse", _preload_content=False, _return_http_data_only=True
    )
    assert isinstance(raw, urllib3.HTTPResponse)
    assert json.loads(raw.read().decode("ascii")) == IMAGE


def test_preload_content_false_returns_status_and_headers():
    client = make_client(make_response(201, body=b"x", headers={"X-One": "1"}))
    raw, status, headers = client.call_api("/x", "GET", _preload_content=False)
    assert (raw.read(), status, headers["X-One"]) == (b"x", 201, "1")
    assert sent_attempt(client).preload is False


def decode_error(method, body, **options):
    """Return the DecodeError that a response body raises."""
    with pytest.raises(DecodeError) as raised:
        make_client(make_response(200, body=body)).call_api(
            "/x", method, response_type="list[V1ImageResponse]", **options
        )
    return raised.value


def test_malformed_body_raises_decode_error_with_status_headers_and_body():
    error = decode_error("GET", b"<html>" + b"x" * 2000)
    assert error.status == 200 and error.body == "<html>" + "x" * 994 and dict(error.headers) == {}
    assert error.reason.startswith("GET: the response cannot be decoded: ")


def test_empty_body_raises_decode_error():
    assert decode_error("GET", b"").reason == "GET: the response cannot be decoded: the body is empty"


def test_deeply_nested_body_raises_decode_error():
    error = decode_error("GET", b"[" * 100000)
    assert error.reason == "GET: the response cannot be decoded: it is nested too deep"
    assert error.body == "[" * 1000


def test_non_utf8_body_raises_decode_error():
    error = decode_error("GET", b"\xff" + b"x" * 10)
    assert error.status == 200 and error.body == u"\ufffd" + u"x" * 10


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
def test_decode_error_of_write_states_that_write_succeeded(method):
    reason = decode_error(method, b"").reason
    expected = "%s: the server carried out the %s, but the response cannot be decoded: the body is empty"
    assert reason == expected % (method, method)


def test_decode_error_of_read_only_post_does_not_mention_write():
    assert decode_error("POST", b"", read_only=True).reason == "POST: the response cannot be decoded: the body is empty"


def test_deserialize_releases_body_and_restores_it_on_error():
    raw = urllib3.HTTPResponse(b"", {}, 200)
    response = RESTResponse(raw)
    response.text = b"\xef\xbb\xbf[]"
    assert ApiClient().deserialize(response, "list[str]") == [] and response.text is None
    response.text = b"[5]"
    with pytest.raises(DecodeError):
        ApiClient().deserialize(response, "list[str]")
    assert response.body == b"[5]"


def test_deserialize_accepts_object_with_data_attribute():
    class Response(object):
        data = b'{"id": "a-1"}'

    assert ApiClient().deserialize(Response(), "V1ImageResponse").id == u"a-1"
    Response.data = "not JSON"
    with pytest.raises(DecodeError) as raised:
        ApiClient().deserialize(Response(), "V1ImageResponse")
    assert raised.value.status is None


def test_unknown_response_type_raises_type_error():
    with pytest.raises(TypeError):
        make_client().call_api("/x", "GET", response_type="Nothing")


# Asynchronous calls


def test_async_call_returns_same_result():
    client = make_client()
    call = client.call_api(
        "/x/{id}", "GET", {"id": u"a b"}, [("q", "1")], async_req=True, response_type="V1ImageResponse"
    )
    data, status, _ = call.get(60)
    client.close()
    assert (data.id, status, sent_attempt(client).url) == (u"a-1", 200, "http://a/base/x/a%20b?q=1")


def test_async_call_honors_options():
    client = make_client(make_response(204))
    call = client.call_api(
        "/x",
        "POST",
        header_params={"X-One": "1"},
        body={"a": 1},
        async_req=True,
        response_type="str",
        _return_http_data_only=True,
        _request_timeout=(1, 2),
        read_only=True,
    )
    assert call.get(60) is None
    client.close()
    assert (sent_attempt(client).headers["X-One"], sent_attempt(client).json(), sent_attempt(client).timeout) == (
        "1",
        {"a": 1},
        Timeout(1, 2),
    )


def test_async_call_with_preload_content_false_returns_raw_response():
    client = make_client()
    raw = client.call_api("/x", "GET", async_req=True, _preload_content=False, _return_http_data_only=True).get(60)
    client.close()
    assert isinstance(raw, urllib3.HTTPResponse)


def test_async_call_body_is_encoded_when_called():
    client = make_client()
    body = {"a": 1}
    release = threading.Event()
    client.configuration.async_workers = 1
    first = client.pool.apply_async(release.wait)
    call = client.call_api("/x", "POST", body=body, async_req=True)
    body["a"] = 2
    release.set()
    call.get(60)
    first.get(60)
    client.close()
    assert sent_attempt(client).json() == {"a": 1}


def test_async_call_invalid_argument_raises_immediately():
    client = make_client()
    with pytest.raises(ValueError):
        client.call_api("/x", "GET", async_req=True, _request_timeout=0)
    invalid_argument_message(client, "/x", "PUT", body=set(), async_req=True)
