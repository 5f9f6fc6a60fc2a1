"""Writes are sent once: after each fault the server has got exactly one request, and the error says whether it has."""

import socket

import pytest
from support.canned_server import http_response, json_response
from support.fault_cases import READS, WRITES, call, ids, image_api, success_response
from support.fault_server import (
    FaultServer,
    always,
    closed_port,
    read,
    read_first_byte,
    reset,
    responses,
    stall,
    unresponsive_port,
)

import metal_python

LONG = b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n{"
OVERLAP = json_response(u'{"statuscode":409,"message":"the entity was changed from another, please retry"}', status=409)

AFTER_SENDING = {
    "closed before the answer": [read],
    "reset before the answer": [read, reset],
    "closed in the head": [read, b"HTTP/1.1 200 OK\r\nContent-Ty"],
    "closed after a line of the head": [read, b"HTTP/1.1 200 OK\r\n"],
    "closed in the body": [read, LONG],
    "reset in the body": [read, LONG, reset],
    "garbage": [read, b"\x16\x03\x01\x02\x00garbage\r\n\r\n"],
    "a cut chunk": [read, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n{"],
}
# An unread request that is answered with a reset.
BEFORE_READING = {"reset before reading": [read_first_byte, reset], "closed before reading": [read_first_byte]}


@pytest.mark.parametrize("fault", sorted(AFTER_SENDING))
@pytest.mark.parametrize("name", WRITES)
def test_a_write_is_sent_once_after(name, fault):
    with FaultServer(AFTER_SENDING[fault], always(success_response(name))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiConnectionError) as caught:
            call(api, name)
        assert caught.value.may_have_been_sent
        assert (len(server.requests), server.connections, api.api_client.clock.sleeps) == (1, 1, [])


@pytest.mark.parametrize("fault", sorted(BEFORE_READING))
@pytest.mark.parametrize("name", WRITES)
def test_a_write_that_nobody_read_may_have_been_sent_all_the_same(name, fault):
    with FaultServer(BEFORE_READING[fault], always(success_response(name))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiConnectionError) as caught:
            call(api, name)
        assert caught.value.may_have_been_sent
        assert (len(server.requests), server.connections) == (0, 1)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308, 409, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("name", WRITES)
def test_a_write_is_sent_once_after_the_status(name, status):
    headers = [("Content-Length", "0"), ("Retry-After", "1"), ("Location", "/elsewhere")]
    with FaultServer(always(http_response(status, b"", headers))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiStatusError) as caught:
            call(api, name)
        assert caught.value.status == status
        assert (len(server.requests), api.api_client.clock.sleeps) == (1, [])


@pytest.mark.parametrize("name", WRITES)
def test_a_write_is_sent_once_after_a_read_timeout(name):
    with FaultServer([read, stall], always(success_response(name))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiTimeoutError) as caught:
            call(api, name, _request_timeout=(5, 0.3))
        assert caught.value.may_have_been_sent
        assert (len(server.requests), server.connections) == (1, 1)


@pytest.mark.parametrize("name", WRITES)
def test_a_write_on_a_kept_connection_is_sent_once_when_that_breaks_under_it(name):
    with FaultServer([read, success_response("list_images"), read, reset], always(success_response(name))) as server:
        with image_api(server.url) as api:
            api.list_images()
            with pytest.raises(metal_python.ApiConnectionError) as caught:
                call(api, name)
            assert caught.value.may_have_been_sent
            assert (len(server.requests), server.connections) == (2, 1)


@pytest.mark.parametrize("name", WRITES)
def test_a_kept_connection_that_was_found_closed_is_replaced(name):
    policy = metal_python.RetryPolicy(attempts=1)
    with FaultServer(responses(success_response("list_images")), responses(success_response(name))) as server:
        with image_api(server.url, retry=policy) as api:
            api.list_images()
            assert server.wait_until_disconnected()
            assert ids(call(api, name)) == ["ubuntu-24.04"]
            assert (len(server.requests), server.connections) == (2, 2)


@pytest.mark.parametrize("name", WRITES)
def test_a_kept_connection_that_was_found_reset_is_replaced(name):
    policy = metal_python.RetryPolicy(attempts=1)
    with FaultServer([read, success_response("list_images"), reset], responses(success_response(name))) as server:
        with image_api(server.url, retry=policy) as api:
            api.list_images()
            assert server.wait_until_disconnected()
            assert ids(call(api, name)) == ["ubuntu-24.04"]
            assert (len(server.requests), server.connections) == (2, 2)


@pytest.mark.parametrize("name", WRITES + READS)
def test_a_refused_call_is_tried_again_and_was_not_sent(name):
    with closed_port() as port, image_api("http://127.0.0.1:%d" % port) as api:
        with pytest.raises(metal_python.ApiConnectionError) as caught:
            call(api, name)
        assert not caught.value.may_have_been_sent
        assert not isinstance(caught.value, metal_python.ApiTimeoutError)
        assert len(api.api_client.clock.sleeps) == 2


@pytest.mark.parametrize("name", WRITES)
def test_a_write_that_was_refused_twice_is_sent_once(name, monkeypatch):
    with FaultServer(responses(success_response(name))) as server, image_api(server.url) as api:
        connect, refusals = socket.socket.connect, []

        def refuse_twice(sock, address):
            if address == server.address and len(refusals) < 2:
                refusals.append(address)
                raise socket.error(111, "Connection refused")
            return connect(sock, address)

        monkeypatch.setattr(socket.socket, "connect", refuse_twice)
        assert ids(call(api, name)) == ["ubuntu-24.04"]
        assert (len(refusals), len(server.requests), len(api.api_client.clock.sleeps)) == (2, 1, 2)


@pytest.mark.parametrize("name", WRITES + READS)
def test_a_name_that_is_not_resolved_was_not_sent(name, monkeypatch):
    def fail(*args):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    for limits in [None, 30]:
        with image_api("http://nowhere.invalid:8080") as api:
            with pytest.raises(metal_python.ApiConnectionError) as caught:
                call(api, name, _request_timeout=limits)
            assert not caught.value.may_have_been_sent
            assert len(api.api_client.clock.sleeps) == 2
            assert "nowhere.invalid:8080" in str(caught.value) and "not known" in str(caught.value)


@pytest.mark.parametrize("name", ["create_image", "list_images"])
def test_a_connection_that_is_not_made_in_time_was_not_sent(name):
    with unresponsive_port() as port, image_api("http://127.0.0.1:%d" % port) as api:
        with pytest.raises(metal_python.ApiTimeoutError) as caught:
            call(api, name, _request_timeout=(0.1, 5))
        assert not caught.value.may_have_been_sent
        assert len(api.api_client.clock.sleeps) == 2


@pytest.mark.parametrize("ending", [[], [reset]], ids=["closed", "reset"])
@pytest.mark.parametrize("name", WRITES + ["list_images"])
def test_tls_that_was_not_established_is_tried_again_and_was_not_sent(name, ending):
    with FaultServer([read_first_byte] + ending) as server:
        with image_api(server.url.replace("http:", "https:"), verify_ssl=False) as api:
            with pytest.raises(metal_python.ApiConnectionError) as caught:
                call(api, name)
            assert not caught.value.may_have_been_sent
            assert not isinstance(caught.value, metal_python.TlsError)
            assert server.connections == 3


@pytest.mark.parametrize("name", WRITES)
def test_a_write_that_was_not_sent_waits_as_a_read_does(name):
    policy = metal_python.RetryPolicy(attempts=5)
    with closed_port() as port, image_api("http://127.0.0.1:%d" % port, retry=policy) as api:
        with pytest.raises(metal_python.ApiConnectionError):
            call(api, name)
        sleeps = api.api_client.clock.sleeps
        assert len(sleeps) == 4
        assert all(0 <= wait <= bound for wait, bound in zip(sleeps, [0.5, 1, 2, 4]))


def test_an_update_that_overlapped_is_not_repeated_by_default():
    with FaultServer(always(OVERLAP)) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ConflictError) as caught:
            call(api, "update_image")
        assert "please retry" in caught.value.message
        assert len(server.requests) == 1


def test_an_update_that_overlapped_is_repeated_as_often_as_conflicts_says():
    policy = metal_python.RetryPolicy(conflicts=3)
    script = responses(OVERLAP, OVERLAP, OVERLAP, success_response("update_image"))
    with FaultServer(script) as server, image_api(server.url, retry=policy, hmac_key="secret") as api:
        assert ids(call(api, "update_image")) == ["ubuntu-24.04"]
        assert len(server.requests) == 4
        assert len(set(request.header("X-Data-Salt") for request in server.requests)) == 4
        bounds = [0.5, 1, 2]
        assert all(0 <= wait <= bound for wait, bound in zip(api.api_client.clock.sleeps, bounds))
        assert len(api.api_client.clock.sleeps) == 3


def test_an_update_that_overlaps_for_ever_ends_with_the_conflict():
    policy = metal_python.RetryPolicy(conflicts=2)
    with FaultServer(always(OVERLAP)) as server, image_api(server.url, retry=policy) as api:
        with pytest.raises(metal_python.ConflictError):
            call(api, "update_image")
        assert len(server.requests) == 3


@pytest.mark.parametrize("name", WRITES)
def test_conflicts_leaves_another_409_alone(name):
    exists = json_response(u'{"statuscode":409,"message":"image already exists"}', status=409)
    with FaultServer(always(exists)) as server:
        with image_api(server.url, retry=metal_python.RetryPolicy(conflicts=3)) as api:
            with pytest.raises(metal_python.ConflictError):
                call(api, name)
            assert len(server.requests) == 1


def test_an_update_that_overlapped_and_then_was_lost_is_not_sent_again():
    policy = metal_python.RetryPolicy(conflicts=3)
    with FaultServer([read, OVERLAP, read, reset], always(success_response("update_image"))) as server:
        with image_api(server.url, retry=policy) as api:
            with pytest.raises(metal_python.ApiConnectionError) as caught:
                call(api, "update_image")
            assert caught.value.may_have_been_sent
            assert len(server.requests) == 2
