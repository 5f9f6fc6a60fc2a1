"""Ten thousand calls with errors among them leave memory, threads and descriptors where they were."""

import gc
import os
import sys
import threading

import pytest
from support.canned_server import http_answer, json_answer
from support.fault_cases import IMAGE, image_api
from support.fault_server import FaultServer, forever, read, reset

import metal_python

CALLS = 10000
FIRST = 1000  # after these, caches are full
GROWTH = 500 * 1000  # bytes; a leak of one small object a call would be more
ANSWERS = {
    "fine": json_answer(IMAGE),
    "missing": http_answer(404, b'{"message": "no"}'),
    "html": http_answer(200, b"<html>"),
    "empty": http_answer(200, b""),
    "last": json_answer(IMAGE).replace(b"\r\n", b"\r\nConnection: close\r\n", 1),
}
# Of forty calls one each: most are fine, as in life.
KINDS = ["fine"] * 34 + ["missing", "html", "empty", "last", "lost", "cut"]


def play(connection):
    """Step: answer as the ID says that was asked for."""
    read(connection)
    kind = connection.server.requests.pop().path.rpartition("/")[2]
    if kind == "lost":
        reset(connection)
        raise EOFError
    if kind == "cut":
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{")
        raise EOFError
    connection.send(ANSWERS[kind])
    if kind == "last":
        raise EOFError


def descriptors():
    """Return how many files and sockets this process has open."""
    return len(os.listdir("/proc/self/fd"))


def make_calls(api, count):
    failed = 0
    for number in range(count):
        try:
            api.find_image(KINDS[number % len(KINDS)])
        except metal_python.ApiException:
            failed += 1
    return failed


class ShortMemory(FaultServer):
    """A server that keeps nothing of what it did."""

    def record(self, request, connection):
        self.requests = [request]
        del self._sockets[:-5]
        del self._threads[:-5]


@pytest.mark.skipif("coverage" in sys.modules, reason="coverage keeps a tracer of each thread that the server had")
@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="this system does not show what a process has open")
def test_10000_requests_leak_no_memory_threads_or_descriptors():
    policy = metal_python.RetryPolicy(attempts=1)
    with ShortMemory([forever(play)]) as server, image_api(server.url, retry=policy) as api:
        make_calls(api, FIRST)
        gc.collect()
        before = len(gc.get_objects()), memory(), descriptors(), threading.active_count()
        assert make_calls(api, CALLS) == CALLS // 40 * 5
        gc.collect()
        after = len(gc.get_objects()), memory(), descriptors(), threading.active_count()
        objects, size, files, threads = [new - old for new, old in zip(after, before)]
        # The server's threads and sockets of the last connections may be still there, or not yet.
        assert objects < 1000
        assert size < GROWTH
        assert files <= 6
        assert threads <= 3


def memory():
    """Return the bytes that this process holds of Python's allocations, as far as this Python tells."""
    blocks = getattr(sys, "getallocatedblocks", lambda: 0)()
    return blocks * 100


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="this system does not show what a process has open")
def test_closed_clients_leak_no_descriptors():
    with ShortMemory([forever(play)]) as server:
        before = descriptors()
        for _ in range(50):
            with image_api(server.url) as api:
                api.find_image("fine")
                api.find_image("fine", async_req=True).get(60)
        assert server.is_left_by_all()
        assert descriptors() - before <= 2


@pytest.mark.skipif(sys.version_info < (3,), reason="Python 2.7 keeps the last exception until the next")
def test_exception_is_freed_without_garbage_collector():
    gc.collect()
    gc.disable()
    try:
        with ShortMemory([forever(play)]) as server, image_api(server.url) as api:
            for kind in ["missing", "html"]:
                before = _errors()
                try:
                    api.find_image(kind)
                except metal_python.ApiException:
                    pass
                assert _errors() == before
    finally:
        gc.enable()


def _errors():
    return len([thing for thing in gc.get_objects() if isinstance(thing, metal_python.ApiException)])
