"""Ctrl-C during a request: the client stays usable, and no partly read connection returns to the pool."""

import os
import signal
import threading
import time

import pytest
from support.canned_server import json_response
from support.fault_cases import configuration_for, image_api
from support.fault_server import FaultServer, read, responses, stall

import metal_python

PARTIAL_BODY = b"HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n" + b'{"id": "partial'
PARTIAL_CHUNK = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n"
POSITIONS = {
    "before the response": b"",
    "in the headers": b"HTTP/1.1 200 OK\r\nContent",
    "in the body": PARTIAL_BODY,
    "in chunks": PARTIAL_CHUNK,
}
NO_RETRY = metal_python.RetryPolicy(attempts=1)
COMPLETE = json_response({"id": "complete"})


def interrupt(connection):
    """Step: send SIGINT to this process in 0.1 seconds."""
    threading.Timer(0.1, os.kill, [os.getpid(), signal.SIGINT]).start()


@pytest.fixture(autouse=True)
def ctrl_c():
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("timeout", [None, 60], ids=["no timeout", "total timeout"])
@pytest.mark.parametrize("position", sorted(POSITIONS))
def test_interrupted_request_leaves_client_usable(position, timeout):
    with FaultServer([read, POSITIONS[position], interrupt, stall], responses(COMPLETE, COMPLETE)) as server:
        with image_api(server.url) as api:
            with pytest.raises(KeyboardInterrupt):
                api.find_image("a", _request_timeout=timeout)
            assert len(server.requests) == 1
            assert [api.find_image("b").id for _ in range(2)] == ["complete"] * 2
            assert server.connections == 2


@pytest.mark.parametrize("position", sorted(POSITIONS))
def test_interrupted_write_is_not_retried(position):
    with FaultServer([read, POSITIONS[position], interrupt, stall], responses(COMPLETE)) as server:
        with image_api(server.url) as api:
            with pytest.raises(KeyboardInterrupt):
                api.delete_image("a")
            assert len(server.requests) == 1


def test_interrupted_request_closes_socket():
    with FaultServer([read, PARTIAL_BODY, interrupt, stall]) as server, image_api(server.url) as api:
        with pytest.raises(KeyboardInterrupt):
            api.find_image("a")
        assert server.wait_until_disconnected()


def test_interrupted_backoff_leaves_client_usable():
    busy = b"HTTP/1.1 503 Busy\r\nRetry-After: 60\r\nContent-Length: 0\r\n\r\n"
    with FaultServer([read, busy, read, COMPLETE]) as server, image_api(server.url) as api:

        def sleep(seconds):
            raise KeyboardInterrupt

        api.api_client.clock.sleep = sleep
        with pytest.raises(KeyboardInterrupt):
            api.find_image("a")
        assert api.find_image("b").id == "complete"
        assert server.connections == 1


def test_interrupted_get_does_not_cancel_async_request():
    with FaultServer([read, interrupt, lambda connection: connection.wait(0.5), COMPLETE]) as server:
        with image_api(server.url) as api:
            pending = api.find_image("a", async_req=True)
            with pytest.raises(KeyboardInterrupt):
                pending.get()
            assert pending.get(60).id == "complete"


@pytest.mark.parametrize("wait", ["get", "wait"])
def test_interrupted_wait_without_timeout_raises_within_a_second(wait):
    with FaultServer([read, stall]) as server:
        with image_api(server.url, retry=NO_RETRY) as api:
            pending = api.find_image("a", async_req=True)
            while not server.requests:
                time.sleep(0.01)
            threading.Timer(0.1, os.kill, [os.getpid(), signal.SIGINT]).start()
            started = time.time()
            with pytest.raises(KeyboardInterrupt):
                getattr(pending, wait)()
            assert time.time() - started < 5  # one second plus a margin for slow machines
            pending.cancel()
            server.close_all()


def test_interrupted_close_raises_within_a_second():
    with FaultServer([read, stall]) as server:
        client = metal_python.ApiClient(configuration_for(server.url, retry=NO_RETRY))
        metal_python.ImageApi(client).find_image("a", async_req=True)
        while not server.requests:
            time.sleep(0.01)
        threading.Timer(0.1, os.kill, [os.getpid(), signal.SIGINT]).start()
        with pytest.raises(KeyboardInterrupt):
            client.close()
        server.close_all()


def test_keyboard_interrupt_is_not_an_api_exception():
    assert not issubclass(KeyboardInterrupt, metal_python.ApiException)
