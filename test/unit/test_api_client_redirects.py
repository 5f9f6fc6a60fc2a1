# coding: utf-8
"""Redirects that a client follows."""

import pytest
from support.recording_client import OK, UNAVAILABLE, backoff_delays, make_client
from support.recording_transport import make_response

from metal_python import ApiStatusError


def redirect(location, status=307):
    return make_response(status, headers={"Location": location})


def test_read_same_origin_redirect_is_followed():
    client = make_client(redirect("/y?z=1"), OK)
    client.request("GET", "http://a/x")
    assert [attempt.url for attempt in client.rest_client.attempts] == ["http://a/x", "http://a/y?z=1"]
    assert backoff_delays(client) == []


def test_read_only_post_307_redirect_keeps_body():
    client = make_client(redirect("/y"), OK)
    client.request("POST", "http://a/x", body={"a": 1}, read_only=True)
    assert [attempt.body for attempt in client.rest_client.attempts] == [b'{"a": 1}'] * 2


def test_read_only_post_302_redirect_is_not_followed():
    with pytest.raises(ApiStatusError) as raised:
        make_client(redirect("/y", 302)).request("POST", "http://a/x", body={}, read_only=True)
    assert raised.value.status == 302


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
def test_write_redirect_is_not_followed(method):
    client = make_client(redirect("/y"))
    with pytest.raises(ApiStatusError) as raised:
        client.request(method, "http://a/x", body={})
    assert raised.value.status == 307 and len(client.rest_client.attempts) == 1


@pytest.mark.parametrize("location", ["http://b/x", "https://a/x", "http://[x", u"http://b\xfc/x"])
def test_cross_origin_redirect_raises_status_error(location):
    client = make_client(redirect(location))
    with pytest.raises(ApiStatusError) as raised:
        client.request("GET", "http://a/x")
    assert raised.value.status == 307 and len(client.rest_client.attempts) == 1


def test_redirects_stop_after_five():
    client = make_client(redirect("/y"))
    with pytest.raises(ApiStatusError) as raised:
        client.request("GET", "http://a/x")
    assert raised.value.status == 307 and len(client.rest_client.attempts) == 6


def test_retry_policy_max_redirects_is_honored():
    client = make_client(redirect("/y"), max_redirects=0)
    with pytest.raises(ApiStatusError):
        client.request("GET", "http://a/x")
    assert len(client.rest_client.attempts) == 1


def test_redirects_do_not_count_as_attempts():
    client = make_client(redirect("/y"), UNAVAILABLE, redirect("/z"), UNAVAILABLE, OK)
    client.request("GET", "http://a/x")
    assert len(client.rest_client.attempts) == 5
