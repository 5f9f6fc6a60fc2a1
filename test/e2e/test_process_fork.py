"""A client with open connections in forked children."""

import gc
import json
import os
import signal
import sys
import threading

import pytest
from support.canned_server import http_response, json_response
from support.fault_cases import configuration_for, image_api
from support.fault_server import FaultServer, read, repeat

import metal_python

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork"),
    # Python 3.12 warns about fork in a process with threads, which is what these tests cover.
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]
TIMEOUT = 60  # seconds


def echo(connection):
    """Step: respond with an image with the requested ID, or with 503 for the ID "down"."""
    read(connection)
    id = connection.server.requests_by_connection[connection.number][-1].path.rpartition("/")[2]
    connection.send(http_response(503) if id == "down" else json_response({"id": id}))


@pytest.fixture
def server():
    with FaultServer([repeat(echo)]) as fault_server:
        yield fault_server


class Child(object):
    """Forked child that calls a function and sends its JSON-serializable result to the parent."""

    def __init__(self, function):
        reading, writing = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                signal.alarm(TIMEOUT)  # terminates a hanging child
                os.write(writing, json.dumps(function()).encode("utf-8"))
            except BaseException as error:
                os.write(writing, json.dumps(repr(error)).encode("utf-8"))
            finally:
                os._exit(0)
        os.close(writing)
        self.reading = reading

    def result(self):
        with os.fdopen(self.reading, "rb") as pipe:
            data = pipe.read()
        os.waitpid(self.pid, 0)
        return json.loads(data.decode("utf-8")) if data else "the child hung"


def ids_of(api, name):
    """Request 20 images sequentially and return the received IDs."""
    return [api.find_image("%s-%d" % (name, number)).id for number in range(20)]


def expected(name):
    return ["%s-%d" % (name, number) for number in range(20)]


def test_fork_parent_and_children_get_their_own_responses(server):
    with image_api(server.url) as api:
        api.find_image("warm")
        children = [Child(lambda name=name: ids_of(api, name)) for name in "abcd"]
        assert ids_of(api, "parent") == expected("parent")
        assert [child.result() for child in children] == [expected(name) for name in "abcd"]
        assert ids_of(api, "parent") == expected("parent")


def test_fork_parent_keeps_its_connection(server):
    with image_api(server.url) as api:
        api.find_image("warm")
        assert Child(lambda: ids_of(api, "child")).result() == expected("child")
        before = server.connections
        assert ids_of(api, "parent") == expected("parent")
        assert (before, server.connections) == (2, 2)


def test_fork_close_in_child_does_not_affect_parent(server):
    with image_api(server.url) as api:
        api.find_image("warm")
        api.find_image("warm", async_req=True).get(TIMEOUT)

        def close():
            api.api_client.close()
            return ids_of(api, "child")

        assert Child(close).result() == expected("child")
        before = server.connections
        assert ids_of(api, "parent") == expected("parent")
        assert server.connections == before
        assert api.find_image("a", async_req=True).get(TIMEOUT).id == "a"


def test_fork_client_garbage_collected_in_child_does_not_affect_parent(server):
    configuration = configuration_for(server.url)
    apis = [metal_python.ImageApi(metal_python.ApiClient(configuration))]
    apis[0].find_image("warm")

    def drop():
        apis.pop()
        return gc.collect() >= 0

    assert Child(drop).result() is True
    assert ids_of(apis[0], "parent") == expected("parent")
    assert server.connections == 1


def test_fork_async_requests_work_in_parent_and_child(server):
    with image_api(server.url, async_workers=4) as api:

        def send(name):
            pending = [api.find_image("%s-%d" % (name, number), async_req=True) for number in range(20)]
            return [call.get(TIMEOUT).id for call in pending]

        send("warm")
        children = [Child(lambda name=name: send(name)) for name in "ab"]
        assert send("parent") == expected("parent")
        assert [child.result() for child in children] == [expected("a"), expected("b")]


def test_fork_grandchild_gets_its_own_responses(server):
    with image_api(server.url) as api:
        api.find_image("warm")

        def send():
            own = ids_of(api, "child")
            return [own, Child(lambda: ids_of(api, "grandchild")).result()]

        assert Child(send).result() == [expected("child"), expected("grandchild")]


@pytest.mark.skipif(sys.version_info < (3, 9), reason="before Python 3.9 the logging lock may be held during a fork")
def test_fork_during_requests_of_other_threads_does_not_hang(server):
    stop = threading.Event()
    with image_api(server.url, connection_pool_maxsize=4) as api:

        def send_requests():
            while not stop.is_set():
                api.find_image("thread")
                with pytest.raises(metal_python.ServerError):
                    api.find_image("down")

        threads = [threading.Thread(target=send_requests) for _ in range(4)]
        for thread in threads:
            thread.start()
        try:
            for number in range(20):
                children = [Child(lambda number=number: api.find_image("child-%d" % number).id) for _ in range(2)]
                assert [child.result() for child in children] == ["child-%d" % number] * 2
        finally:
            stop.set()
            for thread in threads:
                thread.join()


@pytest.mark.parametrize("lock", ["budget", "connections", "workers", "calls"])
def test_fork_lock_held_by_other_thread_is_reset_in_child(server, lock):
    with image_api(server.url) as api:
        client = api.api_client
        api.find_image("warm")
        api.find_image("warm", async_req=True).get(TIMEOUT)
        with pytest.raises(metal_python.ServerError):
            api.find_image("down")
        held = {
            "budget": lambda: client._budget._lock,
            "connections": lambda: list(client.rest_client._pools.values())[0].pool.mutex,
            "workers": lambda: client.pool._lock,
            "calls": lambda: client.pool._queue._changed,
        }[lock]()

        def send():
            pending = api.find_image("b", async_req=True)
            try:
                api.find_image("down")
            except metal_python.ServerError:
                pass
            names = [api.find_image("a").id, pending.get(TIMEOUT).id]
            client.close()
            return names

        with held:
            child = Child(send)
        assert child.result() == ["a", "b"]
