"""Threads that share a client, and worker threads of async requests."""

import gc
import multiprocessing
import subprocess
import sys
import threading
import time

import pytest
from support.canned_server import http_response, json_response
from support.child_process import environment
from support.fault_cases import configuration_for, image_api
from support.fault_server import FaultServer, read, repeat, run_steps, stall, wait_for

import metal_python

THREADS = 200
WORKER = "metal_python"


def echo(connection):
    """Step: send an image with the requested ID, or a 404 ("missing"), or close the connection ("closed")."""
    read(connection)
    path = connection.server.requests_by_connection[connection.number][-1].path
    if "missing" in path:
        connection.send(http_response(404, b"{}"))
    elif "closed" in path:
        raise EOFError
    else:
        connection.send(json_response({"id": path.rpartition("/")[2]}))


@pytest.fixture
def server():
    with FaultServer([repeat(echo)]) as fault_server:
        yield fault_server


def workers():
    return [thread for thread in threading.enumerate() if thread.name == WORKER]


def run_in_threads(function, count=THREADS):
    """Call a function concurrently with the numbers 0 to count - 1 and return the exceptions."""
    failures, begin = [], threading.Event()

    def work(number):
        begin.wait()
        try:
            function(number)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    begin.set()
    for thread in threads:
        thread.join()
    return failures


def test_200_threads_get_their_own_responses_from_one_client(server):
    with image_api(server.url) as api:

        def send(number):
            for turn in range(5):
                id = "image-%d-%d" % (number, turn)
                assert api.find_image(id).id == id

        assert run_in_threads(send) == []
        assert len(server.requests) == THREADS * 5


def test_200_threads_get_their_own_errors_from_one_client(server):
    with image_api(server.url, retry=metal_python.RetryPolicy(attempts=1)) as api:

        def send(number):
            with pytest.raises(metal_python.NotFoundError):
                api.find_image("missing-%d" % number)
            with pytest.raises(metal_python.ApiConnectionError):
                api.find_image("closed-%d" % number)
            assert api.find_image("image-%d" % number).id == "image-%d" % number

        assert run_in_threads(send) == []


def test_threads_with_concurrent_first_requests_share_connection_pool(server):
    with image_api(server.url, connection_pool_maxsize=50) as api:
        assert run_in_threads(lambda number: api.find_image("a"), 50) == []
        assert server.connections <= 50
        before = server.connections
        assert run_in_threads(lambda number: api.find_image("a"), 20) == []
        assert server.connections - before <= 20


def test_async_requests_get_their_own_responses(server):
    with image_api(server.url) as api:
        pending = [api.find_image("image-%d" % number, async_req=True) for number in range(200)]
        assert [call.get(60).id for call in pending] == ["image-%d" % number for number in range(200)]
        assert len(workers()) <= 32
        assert server.connections <= 32


def test_async_workers_limits_concurrent_requests():
    go = threading.Event()
    with FaultServer([repeat(read, wait_for(go), json_response({"id": "a"}))]) as server:
        with image_api(server.url, async_workers=3) as api:
            pending = [api.find_image("a", async_req=True) for _ in range(10)]
            deadline = time.time() + 30
            while len(server.requests) < 3 and time.time() < deadline:
                time.sleep(0.01)
            time.sleep(0.1)
            assert (len(server.requests), server.connections, len(workers())) == (3, 3, 3)
            go.set()
            assert [call.get(60).id for call in pending] == ["a"] * 10
            assert server.connections == 3


def test_threads_with_concurrent_async_requests_share_workers(server):
    with image_api(server.url, async_workers=4) as api:
        assert run_in_threads(lambda number: api.find_image("a", async_req=True).get(60), 50) == []
        assert 1 <= len(workers()) <= 4


def test_get_timeout_raises_multiprocessing_timeout_error():
    go = threading.Event()
    with FaultServer([read, wait_for(go), json_response({"id": "a"})]) as server, image_api(server.url) as api:
        pending = api.find_image("a", async_req=True)
        with pytest.raises(multiprocessing.TimeoutError):
            pending.get(0.1)
        go.set()
        assert pending.get(60).id == "a"


def test_close_stops_workers_and_next_async_request_starts_them(server):
    with image_api(server.url) as api:
        api.find_image("a", async_req=True).get(60)
        api.api_client.close()
        assert workers() == []
        assert api.find_image("b", async_req=True).get(60).id == "b"
    assert workers() == []


def test_garbage_collected_client_stops_workers(server):
    api = metal_python.ImageApi(metal_python.ApiClient(configuration_for(server.url)))
    api.find_image("a", async_req=True).get(60)
    threads = workers()
    assert threads
    del api
    gc.collect()
    for thread in threads:
        thread.join(30)
    assert workers() == []


def test_close_by_other_thread_loses_no_async_request(server):
    with image_api(server.url) as api:
        stop = threading.Event()

        def close_repeatedly():
            while not stop.is_set():
                api.api_client.close()

        closer = threading.Thread(target=close_repeatedly)
        closer.start()
        try:
            pending = [api.find_image("image-%d" % number, async_req=True) for number in range(200)]
            assert [call.get(60).id for call in pending] == ["image-%d" % number for number in range(200)]
        finally:
            stop.set()
            closer.join()


def test_async_request_without_startable_thread_raises_and_is_not_sent(server, monkeypatch):
    with image_api(server.url) as api:
        start = threading.Thread.start

        def fail_to_start(thread):
            if thread.name == WORKER:
                raise RuntimeError("can't start new thread")
            start(thread)

        with monkeypatch.context() as patch:
            patch.setattr(threading.Thread, "start", fail_to_start)
            with pytest.raises(RuntimeError):
                api.find_image("first", async_req=True)
        assert api.find_image("second", async_req=True).get(60).id == "second"
        assert server.targets == ["/v1/image/second"]


def test_async_request_without_second_thread_runs_on_first_worker(server, monkeypatch):
    go = threading.Event()
    server.set_scripts(
        [lambda connection: run_steps([read, wait_for(go), json_response({"id": "a"}), repeat(echo)], connection)]
    )
    with image_api(server.url) as api:
        pending = [api.find_image("a", async_req=True)]
        start = threading.Thread.start

        def fail_to_start(thread):
            if thread.name == WORKER:
                raise RuntimeError("can't start new thread")
            start(thread)

        with monkeypatch.context() as patch:
            patch.setattr(threading.Thread, "start", fail_to_start)
            pending.append(api.find_image("b", async_req=True))
        go.set()
        assert [call.get(60).id for call in pending] == ["a", "b"]


PROGRAM = """
import sys, metal_python
configuration = metal_python.Configuration()
configuration.host = sys.argv[1]
api = metal_python.ImageApi(metal_python.ApiClient(configuration))
pending = [api.delete_image("a", async_req=True) for _ in range(3)]
print("done")
"""


@pytest.mark.parametrize("last_line", ["", "sys.exit(3)", "del api"])
def test_async_requests_in_progress_do_not_block_interpreter_exit(last_line):
    with FaultServer([read, stall]) as server:
        began = time.time()
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM + last_line, server.url],
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        output, errors = process.communicate()
        assert output.split() == [b"done"]
        assert time.time() - began < 30  # the requests would take 60 seconds
        if sys.version_info >= (3,):  # on Python 2.7 a thread may still run during module teardown
            assert (process.returncode, errors) == (3 if "exit" in last_line else 0, b"")
