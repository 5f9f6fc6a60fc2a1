"""Retry budget of a client: retries while a server is unavailable, and refill by successful requests."""

import threading

import pytest
from support.canned_server import http_response
from support.fault_cases import EMPTY_LIST, call, image_api
from support.fault_server import FaultServer, always, closed_port

import metal_python

UNAVAILABLE = http_response(503)


def fail(api, times):
    for _ in range(times):
        with pytest.raises(metal_python.ServerError):
            api.list_images()


def test_full_retry_budget_allows_ten_retries():
    with FaultServer(always(UNAVAILABLE)) as server, image_api(server.url) as api:
        fail(api, 5)
        assert len(server.requests) == 15
        fail(api, 20)
        assert len(server.requests) == 35


def test_retry_budget_size_is_configurable():
    policy = metal_python.RetryPolicy(budget=2)
    with FaultServer(always(UNAVAILABLE)) as server, image_api(server.url, retry=policy) as api:
        fail(api, 6)
        assert len(server.requests) == 8


def test_ten_successes_refill_one_retry():
    with FaultServer(always(UNAVAILABLE)) as server, image_api(server.url) as api:
        fail(api, 6)
        server.set_scripts(always(EMPTY_LIST))
        api.api_client.rest_client.close()
        for _ in range(9):
            api.list_images()
        server.set_scripts(always(UNAVAILABLE))
        api.api_client.rest_client.close()
        fail(api, 1)
        assert len(server.requests) == 1
        server.set_scripts(always(EMPTY_LIST))
        api.api_client.rest_client.close()
        for _ in range(2):
            api.list_images()
        server.set_scripts(always(UNAVAILABLE))
        api.api_client.rest_client.close()
        fail(api, 2)
        assert len(server.requests) == 3


def test_retry_budget_is_per_client():
    with FaultServer(always(UNAVAILABLE)) as server, image_api(server.url) as one, image_api(server.url) as other:
        fail(one, 6)
        server.set_scripts(always(UNAVAILABLE))
        fail(other, 1)
        assert len(server.requests) == 3


def test_unsent_writes_use_retry_budget():
    with closed_port() as port, image_api("http://127.0.0.1:%d" % port) as api:
        for _ in range(8):
            with pytest.raises(metal_python.ApiConnectionError):
                call(api, "create_image")
        assert len(api.api_client.clock.sleeps) == 10


def test_exhausted_retry_budget_raises_error_of_response():
    too_many = http_response(429, b'{"message": "slower"}', [("Content-Length", "21"), ("Retry-After", "1")])
    with FaultServer(always(too_many)) as server, image_api(server.url) as api:
        for _ in range(7):
            with pytest.raises(metal_python.TooManyRequestsError) as caught:
                api.list_images()
        assert (caught.value.message, caught.value.headers["Retry-After"]) == ("slower", "1")
        assert len(server.requests) == 7 + 10


def test_retry_budget_is_shared_by_threads():
    with FaultServer(always(UNAVAILABLE)) as server, image_api(server.url) as api:
        threads = [threading.Thread(target=fail, args=(api, 5)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(server.requests) == 8 * 5 + 10


@pytest.mark.parametrize("settings", [{"budget": -1}, {"budget_refill": 0.2}, {"budget_refill": -0.1}])
def test_invalid_budget_raises_value_error(settings):
    with pytest.raises(ValueError):
        metal_python.RetryPolicy(**settings)
