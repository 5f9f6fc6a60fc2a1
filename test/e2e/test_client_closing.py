"""Connections and worker threads of a client are reused, and closed with it."""

import gc
import subprocess
import sys
import threading

import pytest
from support.canned_server import CannedServer, json_response

import metal_python

IMAGES = json_response([{"id": "a-%d" % number, "url": "http://images.example/" + "x" * 500} for number in range(200)])


@pytest.fixture
def server():
    with CannedServer(json_response([])) as canned:
        yield canned


@pytest.fixture
def configuration(server):
    settings = metal_python.Configuration()
    settings.host = server.url
    return settings


def test_sequential_requests_share_connection(configuration, server):
    with metal_python.ApiClient(configuration) as client:
        for _ in range(5):
            metal_python.ImageApi(client).list_images()
    assert (len(server.requests), server.connections) == (5, 1)


def test_apis_of_one_client_share_connection(configuration, server):
    with metal_python.ApiClient(configuration) as client:
        metal_python.ImageApi(client).list_images()
        metal_python.ImageApi(client).list_images()
    assert server.connections == 1


def test_context_manager_exit_closes_connections(configuration, server):
    with metal_python.ApiClient(configuration) as client:
        metal_python.ImageApi(client).list_images()
    assert server.wait_until_disconnected()


def test_context_manager_returns_client(configuration):
    client = metal_python.ApiClient(configuration)
    with client as entered:
        assert entered is client


def test_close_closes_connections(configuration, server):
    client = metal_python.ApiClient(configuration)
    metal_python.ImageApi(client).list_images()
    client.close()
    assert server.wait_until_disconnected()


def test_close_twice_is_allowed(configuration):
    client = metal_python.ApiClient(configuration)
    client.close()
    client.close()


def test_close_stops_worker_threads(configuration):
    before = set(threading.enumerate())
    client = metal_python.ApiClient(configuration)
    metal_python.ImageApi(client).list_images(async_req=True).get(30)
    workers = [thread for thread in set(threading.enumerate()) - before if thread.name != CannedServer.THREAD_NAME]
    assert workers
    client.close()
    for thread in workers:
        thread.join(10)
    assert [thread for thread in workers if thread.is_alive()] == []


def test_garbage_collected_client_closes_connections(configuration, server):
    client = metal_python.ApiClient(configuration)
    metal_python.ImageApi(client).list_images()
    del client
    gc.collect()
    assert server.wait_until_disconnected()


def test_garbage_collected_client_after_async_call_closes_connections(configuration, server):
    client = metal_python.ApiClient(configuration)
    metal_python.ImageApi(client).list_images(async_req=True).get(30)
    del client
    gc.collect()
    assert server.wait_until_disconnected()


def test_unread_raw_responses_do_not_block_later_request(configuration, server):
    server.respond_with(*[IMAGES] * 40 + [json_response([])])
    with metal_python.ApiClient(configuration) as client:
        api = metal_python.ImageApi(client)
        unread = [api.list_images(_preload_content=False, _request_timeout=30) for _ in range(40)]
        assert api.list_images(_request_timeout=30) == []
        assert len(unread) == 40


def test_read_raw_response_releases_connection(configuration, server):
    with metal_python.ApiClient(configuration) as client:
        api = metal_python.ImageApi(client)
        for _ in range(3):
            api.list_images(_preload_content=False).read()
    assert server.connections == 1


def test_error_response_releases_connection(configuration, server):
    server.respond_with(json_response({"message": "no"}, status=404))
    with metal_python.ApiClient(configuration) as client:
        for _ in range(3):
            with pytest.raises(metal_python.NotFoundError):
                metal_python.ImageApi(client).find_image("a-1")
    assert server.connections == 1


PROGRAM = """
import gc
import metal_python
configuration = metal_python.Configuration()
configuration.host = %r
def use():
    api = metal_python.ImageApi(metal_python.ApiClient(configuration))
    api.list_images()
    api.list_images(_preload_content=False)
    api.list_images(async_req=True).get(30)
use()
gc.collect()
"""


@pytest.mark.skipif(sys.version_info < (3,), reason="Python 2 has no ResourceWarning")
def test_garbage_collected_client_emits_no_resource_warning(server):
    process = subprocess.Popen(
        [sys.executable, "-W", "always::ResourceWarning", "-c", PROGRAM % server.url],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    output = process.communicate()[0].decode("utf-8")
    assert (output, process.returncode) == ("", 0)
