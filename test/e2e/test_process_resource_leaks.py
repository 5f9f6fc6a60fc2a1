"""10,000 requests, some of which fail, leak no memory, threads or descriptors."""

import gc
import os
import sys
import threading

import pytest
from support.canned_server import http_response, json_response
from support.fault_cases import IMAGE, image_api
from support.fault_server import FaultServer, read, repeat, reset

import metal_python

REQUESTS = 10000
WARM_UP = 1000  # requests that fill caches
MAX_GROWTH = 500 * 1000  # bytes; one small object leaked per request would exceed it
RESPONSES = {
    "ok": json_response(IMAGE),
    "missing": http_response(404, b'{"message": "no"}'),
    "html": http_response(200, b"<html>"),
    "empty": http_response(200, b""),
    "close": json_response(IMAGE).replace(b"\r\n", b"\r\nConnection: close\r\n", 1),
}
# Six of 40 requests do not get a plain response.
KINDS = ["ok"] * 34 + ["missing", "html", "empty", "close", "reset", "truncated"]


def respond(connection):
    """Step: send the response named by the requested ID."""
    read(connection)
    kind = connection.server.requests.pop().path.rpartition("/")[2]
    if kind == "reset":
        reset(connection)
        raise EOFError
    if kind == "truncated":
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{")
        raise EOFError
    connection.send(RESPONSES[kind])
    if kind == "close":
        raise EOFError


def descriptors():
    """Return the number of open file descriptors of this process."""
    return len(os.listdir("/proc/self/fd"))


def send_requests(api, count):
    failed = 0
    for number in range(count):
        try:
            api.find_image(KINDS[number % len(KINDS)])
        except metal_python.ApiException:
            failed += 1
    return failed


class NoHistoryServer(FaultServer):
    """Fault server that keeps no history of requests and connections."""

    def record(self, request, connection):
        self.requests = [request]
        del self._sockets[:-5]
        del self._threads[:-5]


@pytest.mark.skipif("coverage" in sys.modules, reason="coverage keeps a tracer per server thread")
@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="needs /proc to count open descriptors")
def test_10000_requests_leak_no_memory_threads_or_descriptors():
    policy = metal_python.RetryPolicy(attempts=1)
    with NoHistoryServer([repeat(respond)]) as server, image_api(server.url, retry=policy) as api:
        send_requests(api, WARM_UP)
        gc.collect()
        before = len(gc.get_objects()), memory(), descriptors(), threading.active_count()
        assert send_requests(api, REQUESTS) == REQUESTS // 40 * 5
        gc.collect()
        after = len(gc.get_objects()), memory(), descriptors(), threading.active_count()
        objects, size, files, threads = [new - old for new, old in zip(after, before)]
        # Server threads and sockets of the last connections may still be open.
        assert objects < 1000
        assert size < MAX_GROWTH
        assert files <= 6
        assert threads <= 3


def memory():
    """Return an estimate of the allocated bytes; 0 on Python 2.7."""
    blocks = getattr(sys, "getallocatedblocks", lambda: 0)()
    return blocks * 100


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="needs /proc to count open descriptors")
def test_closed_clients_leak_no_descriptors():
    with NoHistoryServer([repeat(respond)]) as server:
        before = descriptors()
        for _ in range(50):
            with image_api(server.url) as api:
                api.find_image("ok")
                api.find_image("ok", async_req=True).get(60)
        assert server.wait_until_disconnected()
        assert descriptors() - before <= 2


@pytest.mark.skipif(sys.version_info < (3,), reason="Python 2.7 keeps a reference to the last exception")
def test_exception_is_freed_without_garbage_collector():
    gc.collect()
    gc.disable()
    try:
        with NoHistoryServer([repeat(respond)]) as server, image_api(server.url) as api:
            for kind in ["missing", "html"]:
                before = live_exceptions()
                try:
                    api.find_image(kind)
                except metal_python.ApiException:
                    pass
                assert live_exceptions() == before
    finally:
        gc.enable()


def live_exceptions():
    return len([item for item in gc.get_objects() if isinstance(item, metal_python.ApiException)])
