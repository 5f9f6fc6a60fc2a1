"""Retries of reads: retryable faults, number of attempts, backoff."""

import email.utils

import pytest
from support.canned_server import http_response, json_response
from support.fake_clock import FakeClock
from support.fault_cases import READS, call, configuration_for, ids, image_api, success_response
from support.fault_server import (
    FaultServer,
    always,
    closed_port,
    read,
    read_first_byte,
    repeat,
    reset,
    responses,
    stall,
)

import metal_python

PROBLEM = b'{"message": "please wait"}'
LONG = b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n[{"
CONNECTION_FAULTS = {
    "closed before the response": [read],
    "reset before the response": [read, reset],
    "closed in the headers": [read, b"HTTP/1.1 200 OK\r\nContent-Ty"],
    "closed in the body": [read, LONG],
    "reset in the body": [read, LONG, reset],
    "reset before reading": [read_first_byte, reset],
}


def error_response(status, *headers):
    """Return an error response with a status code."""
    return http_response(status, PROBLEM, [("Content-Length", str(len(PROBLEM)))] + list(headers))


@pytest.mark.parametrize("fault", sorted(CONNECTION_FAULTS))
@pytest.mark.parametrize("name", READS)
def test_read_is_retried_after_closed_connection(name, fault):
    with FaultServer(
        CONNECTION_FAULTS[fault], CONNECTION_FAULTS[fault], responses(success_response(name))
    ) as server, image_api(server.url) as api:
        assert ids(call(api, name)) == ["ubuntu-24.04"]
        assert server.connections == 3


@pytest.mark.parametrize("status", [429, 502, 503, 504])
@pytest.mark.parametrize("name", READS)
def test_read_is_retried_after_retryable_status(name, status):
    with FaultServer(
        responses(error_response(status), error_response(status), success_response(name))
    ) as server, image_api(server.url) as api:
        assert ids(call(api, name)) == ["ubuntu-24.04"]
        assert (len(server.requests), server.connections) == (3, 1)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 408, 409, 410, 413, 418, 422, 425, 500, 501, 505, 599])
def test_read_is_not_retried_after_other_status(status):
    with FaultServer(always(error_response(status))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiStatusError) as caught:
            api.list_images()
        assert (caught.value.status, len(server.requests)) == (status, 1)


@pytest.mark.parametrize("name", READS)
def test_read_is_retried_after_read_timeout(name):
    with FaultServer([read, stall], responses(success_response(name))) as server, image_api(server.url) as api:
        assert ids(call(api, name, _request_timeout=(5, 0.5))) == ["ubuntu-24.04"]
        assert len(server.requests) == 2


@pytest.mark.parametrize("name", READS)
def test_read_is_retried_after_connection_refused(name):
    with closed_port() as port, image_api("http://127.0.0.1:%d" % port) as api:
        with pytest.raises(metal_python.ApiConnectionError) as caught:
            call(api, name)
        assert len(api.api_client.clock.sleeps) == 2
        assert not caught.value.may_have_been_sent


def test_find_images_retry_resends_body():
    with FaultServer([read], responses(error_response(503), success_response("find_images"))) as server, image_api(
        server.url
    ) as api:
        call(api, "find_images")
        assert [request.json() for request in server.requests] == [{"id": "ubuntu-24.04"}] * 3
        assert server.methods == ["POST"] * 3


def test_read_has_three_attempts_by_default():
    with FaultServer(always(error_response(503))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ServerError):
            api.list_images()
        assert len(server.requests) == 3


@pytest.mark.parametrize("attempts", [1, 2, 5])
def test_policy_attempts_limits_requests(attempts):
    policy = metal_python.RetryPolicy(attempts=attempts)
    with FaultServer(always(error_response(503))) as server, image_api(server.url, retry=policy) as api:
        with pytest.raises(metal_python.ServerError):
            api.list_images()
        assert len(server.requests) == attempts


def test_policy_statuses_selects_retried_statuses():
    policy = metal_python.RetryPolicy(statuses=(500,))
    with FaultServer(responses(error_response(500), error_response(503))) as server, image_api(
        server.url, retry=policy
    ) as api:
        with pytest.raises(metal_python.ServerError) as caught:
            api.list_images()
        assert (caught.value.status, len(server.requests)) == (503, 2)


def test_retries_exhausted_raises_error_of_last_response():
    last = http_response(429, b'{"message": "slower"}', [("Content-Length", "21"), ("X-Which", "last")])
    with FaultServer([read], responses(error_response(502), last)) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.TooManyRequestsError) as caught:
            api.list_images()
        error = caught.value
        assert (error.status, error.body, error.message) == (429, u'{"message": "slower"}', "slower")
        assert error.headers["x-which"] == "last"
        assert len(server.requests) == 3


def test_retries_exhausted_by_closed_connection_raises_connection_error():
    with FaultServer(responses(error_response(502), error_response(502)), [read]) as server, image_api(
        server.url
    ) as api:
        with pytest.raises(metal_python.ApiConnectionError) as caught:
            api.list_images()
        assert (caught.value.status, caught.value.may_have_been_sent) == (0, True)


def test_backoff_has_full_jitter_and_doubles_up_to_maximum():
    policy = metal_python.RetryPolicy(attempts=7)
    sleeps = []
    with FaultServer(always(error_response(503))) as server:
        for _ in range(20):
            with image_api(server.url, retry=policy) as api:
                with pytest.raises(metal_python.ServerError):
                    api.list_images()
                sleeps.append(api.api_client.clock.sleeps)
    longest = [max(delays) for delays in zip(*sleeps)]
    shortest = [min(delays) for delays in zip(*sleeps)]
    bounds = [0.5, 1, 2, 4, 8, 8]
    # Of 20 random delays at least one is in each half of the range: this fails by chance once in a million runs.
    assert all(bound / 2.0 < delay <= bound for delay, bound in zip(longest, bounds))
    assert all(0 <= delay < bound / 2.0 for delay, bound in zip(shortest, bounds))


def test_retry_after_seconds_is_honored():
    busy = error_response(503, ("Retry-After", "45"))
    with FaultServer(responses(busy, busy, success_response("list_images"))) as server, image_api(server.url) as api:
        assert len(api.list_images()) == 1
        assert api.api_client.clock.sleeps == [45, 45]


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_retry_after_http_date_is_honored(status):
    with FaultServer() as server, image_api(server.url) as api:
        date = email.utils.formatdate(api.api_client.clock.now() + 45, usegmt=True)
        server.set_scripts(responses(error_response(status, ("Retry-After", date)), success_response("list_images")))
        assert len(api.list_images()) == 1
        assert api.api_client.clock.sleeps == [45]


def test_retry_after_60_seconds_is_honored():
    with FaultServer(responses(error_response(503, ("Retry-After", "60")), success_response("list_images"))) as server:
        with image_api(server.url) as api:
            api.list_images()
            assert api.api_client.clock.sleeps == [60]


@pytest.mark.parametrize("value", ["61", "3600", "9" * 21, "9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_retry_after_above_60_seconds_raises_immediately(value):
    with FaultServer(always(error_response(503, ("Retry-After", value)))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ServerError) as caught:
            api.list_images()
        assert (len(server.requests), api.api_client.clock.sleeps) == (1, [])
        assert caught.value.headers["retry-after"] == value


@pytest.mark.parametrize("value", ["0", "Sat, 01 Jan 2000 00:00:00 GMT"])
def test_retry_after_in_past_retries_immediately(value):
    with FaultServer(responses(error_response(503, ("Retry-After", value)), success_response("list_images"))) as server:
        with image_api(server.url) as api:
            api.list_images()
            assert api.api_client.clock.sleeps == [0]


INVALID_RETRY_AFTER = [
    "",
    "soon",
    "-1",
    "1.5",
    "nan",
    "inf",
    "0x10",
    "1e1",
    u"\xb2",
    u"\xb9\xb2",
    "(",
    ",",
    ", , ,",
    ":::",
]
INVALID_DATES = ["Mon, 99 Foo 2026 99:99:99 GMT", "Mon, 00 Jan 0000 00:00:00", "1 2 3 4 5 6 7"]


@pytest.mark.parametrize("value", INVALID_RETRY_AFTER + INVALID_DATES)
def test_invalid_retry_after_is_ignored(value):
    unavailable = http_response(503, b"", [("Content-Length", "0"), ("Retry-After", value)])
    with FaultServer(always(unavailable)) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ServerError):
            api.list_images()
        assert len(server.requests) == 3


def test_retry_has_new_signature():
    busy = error_response(503, ("Retry-After", "45"))
    with FaultServer(responses(busy, busy, success_response("list_images"))) as server:
        with image_api(server.url, hmac_key="secret") as api:
            api.list_images()
            dates = [request.header("X-Date") for request in server.requests]
            assert dates == ["2023-11-14T22:13:20Z", "2023-11-14T22:14:05Z", "2023-11-14T22:14:50Z"]
            assert len(set(request.header("X-Data-Salt") for request in server.requests)) == 3
            assert len(set(request.header("Authorization") for request in server.requests)) == 3


def test_refresh_hook_is_called_for_every_attempt():
    tokens = iter(["one", "two", "three"])

    def refresh(configuration):
        configuration.api_key["Authorization"] = next(tokens)

    settings = {"refresh_api_key_hook": refresh, "api_key_prefix": {"Authorization": "Bearer"}}
    with FaultServer([read], responses(error_response(503), success_response("list_images"))) as server:
        with image_api(server.url, **settings) as api:
            api.list_images()
            assert [r.header("Authorization") for r in server.requests] == ["Bearer one", "Bearer two", "Bearer three"]


def test_async_request_is_signed_when_sent():
    clock = FakeClock()

    def first(connection):
        clock.passed += 100  # while the second call is queued

    configuration = configuration_for("http://unused", hmac_key="secret", async_workers=1)
    with FaultServer([read, first, success_response("list_images"), read, success_response("list_images")]) as server:
        configuration.host = server.url
        with metal_python.ApiClient(configuration) as client:
            client.clock = clock
            api = metal_python.ImageApi(client)
            pending = [api.list_images(async_req=True) for _ in range(2)]
            for pending_call in pending:
                pending_call.get(30)
        assert [r.header("X-Date") for r in server.requests] == ["2023-11-14T22:13:20Z", "2023-11-14T22:15:00Z"]


def test_delay_beyond_total_timeout_raises_immediately():
    with FaultServer(always(error_response(503, ("Retry-After", "45")))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ServerError) as caught:
            api.list_images(_request_timeout=100)
        assert (caught.value.status, api.api_client.clock.sleeps, len(server.requests)) == (503, [45, 45], 3)
        server.set_scripts(always(error_response(503, ("Retry-After", "45"))))
        with pytest.raises(metal_python.ServerError):
            api.list_images(_request_timeout=60)
        assert (api.api_client.clock.sleeps[2:], len(server.requests)) == ([45], 2)
        server.set_scripts(always(error_response(503, ("Retry-After", "45"))))
        with pytest.raises(metal_python.ServerError):
            api.list_images(_request_timeout=45)
        assert (api.api_client.clock.sleeps[3:], len(server.requests)) == ([], 1)


def test_raw_response_request_is_retried():
    with FaultServer([read], responses(error_response(503), json_response([]))) as server, image_api(server.url) as api:
        assert api.list_images(_preload_content=False).read() == b"[]"
        assert len(server.requests) == 3


def test_idle_connection_closed_by_server_uses_no_attempt():
    policy = metal_python.RetryPolicy(attempts=1)
    one = responses(success_response("list_images"))
    with FaultServer(one, one, one) as server, image_api(server.url, retry=policy) as api:
        for _ in range(3):
            api.list_images()
            assert server.wait_until_disconnected()
        assert server.connections == 3


def test_informational_response_is_skipped():
    early_hints = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
    script = [
        read,
        b"HTTP/1.1 100 Continue\r\n\r\n",
        early_hints,
        b"HTTP/1.1 102 Processing\r\n\r\n",
        success_response("list_images"),
    ]
    with FaultServer([repeat(*script)]) as server, image_api(server.url) as api:
        assert [ids(api.list_images()) for _ in range(2)] == [["ubuntu-24.04"]] * 2
        assert (len(server.requests), server.connections) == (2, 1)


def test_unexpected_101_raises_and_closes_connection():
    switch = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n"
    with FaultServer([read, switch, stall], responses(success_response("list_images"))) as server, image_api(
        server.url
    ) as api:
        with pytest.raises(metal_python.ApiConnectionError) as caught:
            call(api, "create_image")
        assert caught.value.may_have_been_sent
        assert len(api.list_images()) == 1
        assert server.connections == 2
