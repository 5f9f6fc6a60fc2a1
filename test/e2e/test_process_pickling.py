"""Configurations, clients and apis as copies and pickles: they work, share nothing, and travel to other processes."""

import copy
import multiprocessing
import pickle
import sys

import pytest
from support.canned_server import json_answer
from support.fault_cases import IMAGE, configuration_for
from support.fault_server import FaultServer, always

import metal_python

PROTOCOLS = list(range(pickle.HIGHEST_PROTOCOL + 1))
WAYS = {"copy": copy.copy, "deepcopy": copy.deepcopy}
WAYS.update(("pickle %d" % p, lambda value, p=p: pickle.loads(pickle.dumps(value, p))) for p in PROTOCOLS)


def refresh(configuration):
    configuration.api_key["Authorization"] = "fresh"


@pytest.fixture
def server():
    with FaultServer(always(json_answer(IMAGE))) as fault_server:
        yield fault_server


@pytest.fixture
def configuration(server):
    return configuration_for(
        server.url,
        timeout=(3, 30.5),
        retry=metal_python.RetryPolicy(attempts=5),
        hmac_key="secret",
        user_agent_suffix="app/1",
        max_response_bytes=5000,
    )


@pytest.mark.parametrize("way", sorted(WAYS))
def test_configuration_copy_keeps_settings(way, configuration):
    twin = WAYS[way](configuration)
    names = ["host", "timeout", "retry", "hmac_key", "hmac_user", "user_agent_suffix", "max_response_bytes", "api_key"]
    assert [getattr(twin, name) for name in names] == [getattr(configuration, name) for name in names]


@pytest.mark.parametrize("way", sorted(WAYS))
def test_configuration_copy_shares_no_state(way, configuration):
    twin = WAYS[way](configuration)
    twin.api_key["Authorization"] = "other"
    twin.host = "http://other.example"
    assert (configuration.api_key, "other.example" in configuration.host) == ({}, False)


@pytest.mark.parametrize("way", sorted(WAYS))
def test_client_copy_after_requests_works(way, configuration, server):
    with metal_python.ApiClient(configuration, "X-Name", "value", "session=1") as client:
        metal_python.ImageApi(client).find_image("a")
        metal_python.ImageApi(client).find_image("a", async_req=True).get(60)
        with WAYS[way](client) as twin:
            before = server.connections
            assert metal_python.ImageApi(twin).find_image("a").id == IMAGE["id"]
            assert metal_python.ImageApi(twin).find_image("a", async_req=True).get(60).id == IMAGE["id"]
            assert server.connections > before
            twin.set_default_header("X-Name", "other")
            twin.configuration.hmac_key = "other"
        assert server.requests[-1].header("X-Name") == "value"
        assert server.requests[-1].header("Cookie") == "session=1"
        assert server.requests[-1].header("Authorization").startswith("Metal-Admin ")
        assert (client.default_headers["X-Name"], client.configuration.hmac_key) == ("value", "secret")
        assert metal_python.ImageApi(client).find_image("a").id == IMAGE["id"]


@pytest.mark.parametrize("way", sorted(WAYS))
def test_api_copy_after_request_works(way, configuration):
    with metal_python.ApiClient(configuration) as client:
        api = metal_python.ImageApi(client)
        api.find_image("a")
        twin = WAYS[way](api)
        assert twin.find_image("a").id == IMAGE["id"]


@pytest.mark.parametrize("way", sorted(WAYS))
def test_client_copy_keeps_refresh_hook(way, configuration, server):
    configuration.refresh_api_key_hook = refresh
    with WAYS[way](metal_python.ApiClient(configuration)) as twin:
        metal_python.ImageApi(twin).find_image("a")
    assert server.requests[-1].header("Authorization") == "fresh"


@pytest.mark.parametrize("way", sorted(WAYS))
def test_exception_copy_keeps_attributes(way):
    lost = metal_python.ApiConnectionError("gone", may_have_been_sent=False)
    twin = WAYS[way](lost)
    assert (type(twin), twin.reason, twin.may_have_been_sent) == (metal_python.ApiConnectionError, "gone", False)
    missing = metal_python.NotFoundError(404, "Not Found")
    missing.body = u'{"message": "none"}'
    twin = WAYS[way](missing)
    assert (type(twin), twin.status, twin.message) == (metal_python.NotFoundError, 404, "none")


def find_in_another_process(api):
    """Make a call; what a process of the pool does."""
    return api.find_image("a")


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_process_pool_api_and_images_are_picklable(method, configuration):
    if sys.version_info < (3,):
        if method == "spawn":
            pytest.skip("Python 2.7 has fork only")
        pool = multiprocessing.Pool(2)
    else:
        pool = multiprocessing.get_context(method).Pool(2)
    with metal_python.ApiClient(configuration) as client:
        api = metal_python.ImageApi(client)
        api.find_image("a")
        try:
            images = pool.map_async(find_in_another_process, [api] * 4).get(60)
        finally:
            pool.close()  # not terminate(): where coverage is measured, a worker may sleep through that signal
            pool.join()
    assert [image.id for image in images] == [IMAGE["id"]] * 4


@pytest.mark.skipif(sys.version_info < (3,), reason="Python 2.7 has no concurrent.futures")
def test_process_pool_exception_is_picklable(server, configuration):
    from concurrent.futures import ProcessPoolExecutor

    configuration.host = "http://127.0.0.1:1"
    configuration.retry = metal_python.RetryPolicy(attempts=1)
    with ProcessPoolExecutor(1) as pool:
        error = pool.submit(find_in_another_process, metal_python.ImageApi(metal_python.ApiClient(configuration)))
        assert isinstance(error.exception(60), metal_python.ApiConnectionError)
        assert error.exception().may_have_been_sent is False
