"""Reads are tried again: after which faults, how often, after which waits."""

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
LOST = {
    "closed before the answer": [read],
    "reset before the answer": [read, reset],
    "closed in the head": [read, b"HTTP/1.1 200 OK\r\nContent-Ty"],
    "closed in the body": [read, LONG],
    "reset in the body": [read, LONG, reset],
    "reset before reading": [read_first_byte, reset],
}


def failing(status, *headers):
    """Return an answer with this status."""
    return http_response(status, PROBLEM, [("Content-Length", str(len(PROBLEM)))] + list(headers))


@pytest.mark.parametrize("fault", sorted(LOST))
@pytest.mark.parametrize("name", READS)
def test_a_read_is_tried_again_after_a_lost_connection(name, fault):
    with FaultServer(LOST[fault], LOST[fault], responses(success_response(name))) as server, image_api(
        server.url
    ) as api:
        assert ids(call(api, name)) == ["ubuntu-24.04"]
        assert server.connections == 3


@pytest.mark.parametrize("status", [429, 502, 503, 504])
@pytest.mark.parametrize("name", READS)
def test_a_read_is_tried_again_after_a_status_that_passes(name, status):
    with FaultServer(responses(failing(status), failing(status), success_response(name))) as server, image_api(
        server.url
    ) as api:
        assert ids(call(api, name)) == ["ubuntu-24.04"]
        assert (len(server.requests), server.connections) == (3, 1)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 408, 409, 410, 413, 418, 422, 425, 500, 501, 505, 599])
def test_a_read_is_not_tried_again_after_a_status_that_stays(status):
    with FaultServer(always(failing(status))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiStatusError) as caught:
            api.list_images()
        assert (caught.value.status, len(server.requests)) == (status, 1)


@pytest.mark.parametrize("name", READS)
def test_a_read_is_tried_again_after_a_read_timeout(name):
    with FaultServer([read, stall], responses(success_response(name))) as server, image_api(server.url) as api:
        assert ids(call(api, name, _request_timeout=(5, 0.5))) == ["ubuntu-24.04"]
        assert len(server.requests) == 2


@pytest.mark.parametrize("name", READS)
def test_a_read_is_tried_again_after_a_refused_connection(name):
    with closed_port() as port, image_api("http://127.0.0.1:%d" % port) as api:
        with pytest.raises(metal_python.ApiConnectionError) as caught:
            call(api, name)
        assert len(api.api_client.clock.sleeps) == 2
        assert not caught.value.may_have_been_sent


def test_the_search_is_sent_again_with_its_body():
    with FaultServer([read], responses(failing(503), success_response("find_images"))) as server, image_api(
        server.url
    ) as api:
        call(api, "find_images")
        assert [request.json() for request in server.requests] == [{"id": "ubuntu-24.04"}] * 3
        assert server.methods == ["POST"] * 3


def test_a_read_is_made_three_times_in_all():
    with FaultServer(always(failing(503))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ServerError):
            api.list_images()
        assert len(server.requests) == 3


@pytest.mark.parametrize("attempts", [1, 2, 5])
def test_the_policy_says_how_many_attempts(attempts):
    policy = metal_python.RetryPolicy(attempts=attempts)
    with FaultServer(always(failing(503))) as server, image_api(server.url, retry=policy) as api:
        with pytest.raises(metal_python.ServerError):
            api.list_images()
        assert len(server.requests) == attempts


def test_the_policy_says_after_which_statuses():
    policy = metal_python.RetryPolicy(statuses=(500,))
    with FaultServer(responses(failing(500), failing(503))) as server, image_api(server.url, retry=policy) as api:
        with pytest.raises(metal_python.ServerError) as caught:
            api.list_images()
        assert (caught.value.status, len(server.requests)) == (503, 2)


def test_the_error_is_the_last_answers():
    last = http_response(429, b'{"message": "slower"}', [("Content-Length", "21"), ("X-Which", "last")])
    with FaultServer([read], responses(failing(502), last)) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.TooManyRequestsError) as caught:
            api.list_images()
        error = caught.value
        assert (error.status, error.body, error.message) == (429, u'{"message": "slower"}', "slower")
        assert error.headers["x-which"] == "last"
        assert len(server.requests) == 3


def test_after_a_lost_connection_at_the_end_the_error_is_a_connection_error():
    with FaultServer(responses(failing(502), failing(502)), [read]) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiConnectionError) as caught:
            api.list_images()
        assert (caught.value.status, caught.value.may_have_been_sent) == (0, True)


def test_a_wait_has_full_jitter_and_doubles_up_to_its_longest():
    policy = metal_python.RetryPolicy(attempts=7)
    sleeps = []
    with FaultServer(always(failing(503))) as server:
        for _ in range(20):
            with image_api(server.url, retry=policy) as api:
                with pytest.raises(metal_python.ServerError):
                    api.list_images()
                sleeps.append(api.api_client.clock.sleeps)
    longest = [max(waits) for waits in zip(*sleeps)]
    shortest = [min(waits) for waits in zip(*sleeps)]
    bounds = [0.5, 1, 2, 4, 8, 8]
    # Of 20 random waits one is above half of the bound, and one below; to miss that has a chance of one in a million.
    assert all(bound / 2.0 < wait <= bound for wait, bound in zip(longest, bounds))
    assert all(0 <= wait < bound / 2.0 for wait, bound in zip(shortest, bounds))


def test_a_retry_after_in_seconds_is_waited_for():
    busy = failing(503, ("Retry-After", "45"))
    with FaultServer(responses(busy, busy, success_response("list_images"))) as server, image_api(server.url) as api:
        assert len(api.list_images()) == 1
        assert api.api_client.clock.sleeps == [45, 45]


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_retry_after_as_a_date_is_waited_for(status):
    with FaultServer() as server, image_api(server.url) as api:
        date = email.utils.formatdate(api.api_client.clock.now() + 45, usegmt=True)
        server.set_scripts(responses(failing(status, ("Retry-After", date)), success_response("list_images")))
        assert len(api.list_images()) == 1
        assert api.api_client.clock.sleeps == [45]


def test_a_retry_after_of_a_minute_is_waited_for():
    with FaultServer(responses(failing(503, ("Retry-After", "60")), success_response("list_images"))) as server:
        with image_api(server.url) as api:
            api.list_images()
            assert api.api_client.clock.sleeps == [60]


@pytest.mark.parametrize("wait", ["61", "3600", "9" * 21, "9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_longer_retry_after_is_not_waited_for(wait):
    with FaultServer(always(failing(503, ("Retry-After", wait)))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ServerError) as caught:
            api.list_images()
        assert (len(server.requests), api.api_client.clock.sleeps) == (1, [])
        assert caught.value.headers["retry-after"] == wait


@pytest.mark.parametrize("wait", ["0", "Sat, 01 Jan 2000 00:00:00 GMT"])
def test_a_retry_after_that_has_passed_means_now(wait):
    with FaultServer(responses(failing(503, ("Retry-After", wait)), success_response("list_images"))) as server:
        with image_api(server.url) as api:
            api.list_images()
            assert api.api_client.clock.sleeps == [0]


NO_WAITS = ["", "soon", "-1", "1.5", "nan", "inf", "0x10", "1e1", u"\xb2", u"\xb9\xb2", "(", ",", ", , ,", ":::"]
NO_DATES = ["Mon, 99 Foo 2026 99:99:99 GMT", "Mon, 00 Jan 0000 00:00:00", "1 2 3 4 5 6 7"]


@pytest.mark.parametrize("wait", NO_WAITS + NO_DATES)
def test_a_retry_after_that_says_nothing_is_as_none(wait):
    answer = http_response(503, b"", [("Content-Length", "0"), ("Retry-After", wait)])
    with FaultServer(always(answer)) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ServerError):
            api.list_images()
        assert len(server.requests) == 3


def test_every_attempt_is_signed_anew():
    busy = failing(503, ("Retry-After", "45"))
    with FaultServer(responses(busy, busy, success_response("list_images"))) as server:
        with image_api(server.url, hmac_key="secret") as api:
            api.list_images()
            dates = [request.header("X-Date") for request in server.requests]
            assert dates == ["2023-11-14T22:13:20Z", "2023-11-14T22:14:05Z", "2023-11-14T22:14:50Z"]
            assert len(set(request.header("X-Data-Salt") for request in server.requests)) == 3
            assert len(set(request.header("Authorization") for request in server.requests)) == 3


def test_the_refresh_hook_is_called_for_every_attempt():
    tokens = iter(["one", "two", "three"])

    def refresh(configuration):
        configuration.api_key["Authorization"] = next(tokens)

    settings = {"refresh_api_key_hook": refresh, "api_key_prefix": {"Authorization": "Bearer"}}
    with FaultServer([read], responses(failing(503), success_response("list_images"))) as server:
        with image_api(server.url, **settings) as api:
            api.list_images()
            assert [r.header("Authorization") for r in server.requests] == ["Bearer one", "Bearer two", "Bearer three"]


def test_an_asynchronous_call_is_signed_when_it_is_sent():
    clock = FakeClock()

    def first(connection):
        clock.passed += 100  # while the second call is in the queue

    configuration = configuration_for("http://unused", hmac_key="secret", async_workers=1)
    with FaultServer([read, first, success_response("list_images"), read, success_response("list_images")]) as server:
        configuration.host = server.url
        with metal_python.ApiClient(configuration) as client:
            client.clock = clock
            api = metal_python.ImageApi(client)
            pending = [api.list_images(async_req=True) for _ in range(2)]
            for call_under_way in pending:
                call_under_way.get(30)
        assert [r.header("X-Date") for r in server.requests] == ["2023-11-14T22:13:20Z", "2023-11-14T22:15:00Z"]


def test_a_wait_that_would_pass_the_deadline_is_not_begun():
    with FaultServer(always(failing(503, ("Retry-After", "45")))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ServerError) as caught:
            api.list_images(_request_timeout=100)
        assert (caught.value.status, api.api_client.clock.sleeps, len(server.requests)) == (503, [45, 45], 3)
        server.set_scripts(always(failing(503, ("Retry-After", "45"))))
        with pytest.raises(metal_python.ServerError):
            api.list_images(_request_timeout=60)
        assert (api.api_client.clock.sleeps[2:], len(server.requests)) == ([45], 2)
        server.set_scripts(always(failing(503, ("Retry-After", "45"))))
        with pytest.raises(metal_python.ServerError):
            api.list_images(_request_timeout=45)
        assert (api.api_client.clock.sleeps[3:], len(server.requests)) == ([], 1)


def test_a_raw_answer_is_tried_for_again_too():
    with FaultServer([read], responses(failing(503), json_response([]))) as server, image_api(server.url) as api:
        assert api.list_images(_preload_content=False).read() == b"[]"
        assert len(server.requests) == 3


def test_a_connection_that_was_closed_while_nobody_used_it_costs_no_attempt():
    policy = metal_python.RetryPolicy(attempts=1)
    one = responses(success_response("list_images"))
    with FaultServer(one, one, one) as server, image_api(server.url, retry=policy) as api:
        for _ in range(3):
            api.list_images()
            assert server.wait_until_disconnected()
        assert server.connections == 3


def test_an_interim_answer_is_skipped():
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
    late = [
        read,
        b"HTTP/1.1 100 Continue\r\n\r\n",
        early,
        b"HTTP/1.1 102 Processing\r\n\r\n",
        success_response("list_images"),
    ]
    with FaultServer([repeat(*late)]) as server, image_api(server.url) as api:
        assert [ids(api.list_images()) for _ in range(2)] == [["ubuntu-24.04"]] * 2
        assert (len(server.requests), server.connections) == (2, 1)


def test_a_change_of_protocol_that_nobody_asked_for_is_an_error_and_ends_the_connection():
    switch = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n"
    with FaultServer([read, switch, stall], responses(success_response("list_images"))) as server, image_api(
        server.url
    ) as api:
        with pytest.raises(metal_python.ApiConnectionError) as caught:
            call(api, "create_image")
        assert caught.value.may_have_been_sent
        assert len(api.list_images()) == 1
        assert server.connections == 2
