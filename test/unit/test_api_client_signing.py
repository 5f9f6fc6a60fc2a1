# coding: utf-8
"""Authentication headers of each attempt, and headers that are rejected before the first attempt."""

import hashlib
import hmac

import pytest
from support.recording_client import OK, UNAVAILABLE, make_client
from support.recording_transport import make_response

from metal_python import InvalidArgumentError


def mac(key, headers, method):
    message = headers["X-Date"] + method + headers["X-Data-Salt"]
    return hmac.new(key, message.encode("ascii"), hashlib.sha256).hexdigest()


def test_hmac_retry_is_signed_with_new_date_and_salt():
    client = make_client(make_response(503, headers={"Retry-After": "45"}), OK)
    client.configuration.hmac_key = "key"
    client.request("GET", "http://a/x")
    first, second = [attempt.headers for attempt in client.rest_client.attempts]
    assert (first["X-Date"], second["X-Date"]) == ("2026-11-24T08:29:12Z", "2026-11-24T08:29:57Z")
    assert first["X-Data-Salt"] != second["X-Data-Salt"]
    for headers in (first, second):
        assert headers["Authorization"] == "Metal-Admin %s" % mac(b"key", headers, "GET")


def test_refresh_api_key_hook_is_called_for_each_attempt():
    def renew(configuration):
        calls.append(configuration)
        configuration.api_key["Authorization"] = "token %d" % len(calls)

    calls = []
    client = make_client(UNAVAILABLE, OK)
    client.configuration.refresh_api_key_hook = renew
    client.request("GET", "http://a/x")
    assert [attempt.headers["Authorization"] for attempt in client.rest_client.attempts] == ["token 1", "token 2"]


def test_request_without_credentials_has_no_authentication_headers():
    client = make_client(OK)
    client.request("GET", "http://a/x")
    assert client.rest_client.attempts[0].headers == {}


@pytest.mark.parametrize(
    "value", ["hush\n", "hush\r\nX-Other: 1", "hush\x00", "hush\x7f", b"hush\xff\n", None, 5, ["hush"]]
)
def test_invalid_header_value_is_rejected_and_hidden(value):
    client = make_client(OK)
    with pytest.raises(InvalidArgumentError) as raised:
        client.request("GET", "http://a/x", headers={"X-One": value})
    assert str(raised.value).startswith("header X-One has an invalid value: ")
    assert "hush" not in str(raised.value)
    assert client.rest_client.attempts == []


def test_invalid_token_is_rejected_and_hidden():
    client = make_client(OK)
    client.configuration.api_key["Authorization"] = "hush\n"
    with pytest.raises(InvalidArgumentError) as raised:
        client.request("GET", "http://a/x")
    assert "hush" not in str(raised.value) and "Authorization" in str(raised.value)


@pytest.mark.parametrize("name", ["X One", "X:One", u"\xdc", "X\n", "(X)"])
def test_invalid_header_name_is_rejected(name):
    client = make_client(OK)
    with pytest.raises(InvalidArgumentError) as raised:
        client.request("GET", "http://a/x", headers={name: "hush"})
    assert str(raised.value).startswith("a header has an invalid name") and "hush" not in str(raised.value)
    assert client.rest_client.attempts == []
