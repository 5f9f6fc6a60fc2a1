"""Writes are sent at most once: after each fault the server has received one request, as the error states."""

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
CONFLICT = json_response(
    u'{"statuscode":409,"message":"the entity was changed from another, please retry"}', status=409
)

AFTER_SENDING = {
    "closed before the response": [read],
    "reset before the response": [read, reset],
    "closed in the headers": [read, b"HTTP/1.1 200 OK\r\nContent-Ty"],
    "closed after the status line": [read, b"HTTP/1.1 200 OK\r\n"],
    "closed in the body": [read, LONG],
    "reset in the body": [read, LONG, reset],
    "invalid HTTP": [read, b"\x16\x03\x01\x02\x00garbage\r\n\r\n"],
    "truncated chunk": [read, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n{"],
}
# The server does not read the request.
BEFORE_READING = {"reset before reading": [read_first_byte, reset], "closed before reading": [read_first_byte]}


@pytest.mark.parametrize("fault", sorted(AFTER_SENDING))
@pytest.mark.parametrize("name", WRITES)
def test_write_is_sent_once_after_connection_fault(name, fault):
    with FaultServer(AFTER_SENDING[fault], always(success_response(name))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiConnectionError) as caught:
            call(api, name)
        assert caught.value.may_have_been_sent
        assert (len(server.requests), server.connections, api.api_client.clock.sleeps) == (1, 1, [])


@pytest.mark.parametrize("fault", sorted(BEFORE_READING))
@pytest.mark.parametrize("name", WRITES)
def test_unread_write_may_have_been_sent(name, fault):
    with FaultServer(BEFORE_READING[fault], always(success_response(name))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiConnectionError) as caught:
            call(api, name)
        assert caught.value.may_have_been_sent
        assert (len(server.requests), server.connections) == (0, 1)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308, 409, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("name", WRITES)
def test_write_is_sent_once_after_status(name, status):
    headers = [("Content-Length", "0"), ("Retry-After", "1"), ("Location", "/elsewhere")]
    with FaultServer(always(http_response(status, b"", headers))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiStatusError) as caught:
            call(api, name)
        assert caught.value.status == status
        assert (len(server.requests), api.api_client.clock.sleeps) == (1, [])


@pytest.mark.parametrize("name", WRITES)
def test_write_is_sent_once_after_read_timeout(name):
    with FaultServer([read, stall], always(success_response(name))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiTimeoutError) as caught:
            call(api, name, _request_timeout=(5, 0.3))
        assert caught.value.may_have_been_sent
        assert (len(server.requests), server.connections) == (1, 1)


@pytest.mark.parametrize("name", WRITES)
def test_write_on_reused_connection_is_sent_once_after_reset(name):
    with FaultServer([read, success_response("list_images"), read, reset], always(success_response(name))) as server:
        with image_api(server.url) as api:
            api.list_images()
            with pytest.raises(metal_python.ApiConnectionError) as caught:
                call(api, name)
            assert caught.value.may_have_been_sent
            assert (len(server.requests), server.connections) == (2, 1)


@pytest.mark.parametrize("name", WRITES)
def test_idle_connection_closed_by_server_is_replaced(name):
    policy = metal_python.RetryPolicy(attempts=1)
    with FaultServer(responses(success_response("list_images")), responses(success_response(name))) as server:
        with image_api(server.url, retry=policy) as api:
            api.list_images()
            assert server.wait_until_disconnected()
            assert ids(call(api, name)) == ["ubuntu-24.04"]
            assert (len(server.requests), server.connections) == (2, 2)


@pytest.mark.parametrize("name", WRITES)
def test_idle_connection_reset_by_server_is_replaced(name):
    policy = metal_python.RetryPolicy(attempts=1)
    with FaultServer([read, success_response("list_images"), reset], responses(success_response(name))) as server:
        with image_api(server.url, retry=policy) as api:
            api.list_images()
            assert server.wait_until_disconnected()
            assert ids(call(api, name)) == ["ubuntu-24.04"]
            assert (len(server.requests), server.connections) == (2, 2)


@pytest.mark.parametrize("name", WRITES + READS)
def test_connection_refused_is_retried_and_not_sent(name):
    with closed_port() as port, image_api("http://127.0.0.1:%d" % port) as api:
        with pytest.raises(metal_python.ApiConnectionError) as caught:
            call(api, name)
        assert not caught.value.may_have_been_sent
        assert not isinstance(caught.value, metal_python.ApiTimeoutError)
        assert len(api.api_client.clock.sleeps) == 2


@pytest.mark.parametrize("name", WRITES)
def test_write_after_connection_refused_twice_is_sent_once(name, monkeypatch):
    with FaultServer(responses(success_response(name))) as server, image_api(server.url) as api:
        connect, failures = socket.socket.connect, []

        def fail_twice(sock, address):
            if address == server.address and len(failures) < 2:
                failures.append(address)
                raise socket.error(111, "Connection refused")
            return connect(sock, address)

        monkeypatch.setattr(socket.socket, "connect", fail_twice)
        assert ids(call(api, name)) == ["ubuntu-24.04"]
        assert (len(failures), len(server.requests), len(api.api_client.clock.sleeps)) == (2, 1, 2)


@pytest.mark.parametrize("name", WRITES + READS)
def test_unresolved_host_name_was_not_sent(name, monkeypatch):
    def fail(*args):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    for timeout in [None, 30]:
        with image_api("http://nowhere.invalid:8080") as api:
            with pytest.raises(metal_python.ApiConnectionError) as caught:
                call(api, name, _request_timeout=timeout)
            assert not caught.value.may_have_been_sent
            assert len(api.api_client.clock.sleeps) == 2
            assert "nowhere.invalid:8080" in str(caught.value) and "not known" in str(caught.value)


@pytest.mark.parametrize("name", ["create_image", "list_images"])
def test_connect_timeout_was_not_sent(name):
    with unresponsive_port() as port, image_api("http://127.0.0.1:%d" % port) as api:
        with pytest.raises(metal_python.ApiTimeoutError) as caught:
            call(api, name, _request_timeout=(0.1, 5))
        assert not caught.value.may_have_been_sent
        assert len(api.api_client.clock.sleeps) == 2


@pytest.mark.parametrize("ending", [[], [reset]], ids=["closed", "reset"])
@pytest.mark.parametrize("name", WRITES + ["list_images"])
def test_failed_tls_handshake_is_retried_and_not_sent(name, ending):
    with FaultServer([read_first_byte] + ending) as server:
        with image_api(server.url.replace("http:", "https:"), verify_ssl=False) as api:
            with pytest.raises(metal_python.ApiConnectionError) as caught:
                call(api, name)
            assert not caught.value.may_have_been_sent
            assert not isinstance(caught.value, metal_python.TlsError)
            assert server.connections == 3


@pytest.mark.parametrize("name", WRITES)
def test_unsent_write_uses_read_backoff(name):
    policy = metal_python.RetryPolicy(attempts=5)
    with closed_port() as port, image_api("http://127.0.0.1:%d" % port, retry=policy) as api:
        with pytest.raises(metal_python.ApiConnectionError):
            call(api, name)
        sleeps = api.api_client.clock.sleeps
        assert len(sleeps) == 4
        assert all(0 <= wait <= bound for wait, bound in zip(sleeps, [0.5, 1, 2, 4]))


def test_update_conflict_is_not_retried_by_default():
    with FaultServer(always(CONFLICT)) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ConflictError) as caught:
            call(api, "update_image")
        assert "please retry" in caught.value.message
        assert len(server.requests) == 1


def test_update_conflict_is_retried_up_to_conflicts():
    policy = metal_python.RetryPolicy(conflicts=3)
    script = responses(CONFLICT, CONFLICT, CONFLICT, success_response("update_image"))
    with FaultServer(script) as server, image_api(server.url, retry=policy, hmac_key="secret") as api:
        assert ids(call(api, "update_image")) == ["ubuntu-24.04"]
        assert len(server.requests) == 4
        assert len(set(request.header("X-Data-Salt") for request in server.requests)) == 4
        bounds = [0.5, 1, 2]
        assert all(0 <= wait <= bound for wait, bound in zip(api.api_client.clock.sleeps, bounds))
        assert len(api.api_client.clock.sleeps) == 3


def test_update_conflict_after_last_retry_raises_conflict_error():
    policy = metal_python.RetryPolicy(conflicts=2)
    with FaultServer(always(CONFLICT)) as server, image_api(server.url, retry=policy) as api:
        with pytest.raises(metal_python.ConflictError):
            call(api, "update_image")
        assert len(server.requests) == 3


@pytest.mark.parametrize("name", WRITES)
def test_conflicts_setting_does_not_retry_other_409(name):
    exists = json_response(u'{"statuscode":409,"message":"image already exists"}', status=409)
    with FaultServer(always(exists)) as server:
        with image_api(server.url, retry=metal_python.RetryPolicy(conflicts=3)) as api:
            with pytest.raises(metal_python.ConflictError):
                call(api, name)
            assert len(server.requests) == 1


def test_conflict_retry_after_connection_reset_is_not_retried():
    policy = metal_python.RetryPolicy(conflicts=3)
    with FaultServer([read, CONFLICT, read, reset], always(success_response("update_image"))) as server:
        with image_api(server.url, retry=policy) as api:
            with pytest.raises(metal_python.ApiConnectionError) as caught:
                call(api, "update_image")
            assert caught.value.may_have_been_sent
            assert len(server.requests) == 2
