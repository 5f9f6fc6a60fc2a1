"""The retry budget of a client: what it allows while a server is down, and how it fills up again."""

import threading

import pytest
from support.canned_server import http_response
from support.fault_cases import EMPTY_LIST, call, image_api
from support.fault_server import FaultServer, always, closed_port

import metal_python

DOWN = http_response(503)


def fail(api, times):
    for _ in range(times):
        with pytest.raises(metal_python.ServerError):
            api.list_images()


def test_a_full_budget_allows_ten_retries():
    with FaultServer(always(DOWN)) as server, image_api(server.url) as api:
        fail(api, 5)
        assert len(server.requests) == 15
        fail(api, 20)
        assert len(server.requests) == 35


def test_the_policy_says_how_many_a_full_budget_allows():
    policy = metal_python.RetryPolicy(budget=2)
    with FaultServer(always(DOWN)) as server, image_api(server.url, retry=policy) as api:
        fail(api, 6)
        assert len(server.requests) == 8


def test_ten_successes_earn_one_retry():
    with FaultServer(always(DOWN)) as server, image_api(server.url) as api:
        fail(api, 6)
        server.set_scripts(always(EMPTY_LIST))
        api.api_client.rest_client.close()
        for _ in range(9):
            api.list_images()
        server.set_scripts(always(DOWN))
        api.api_client.rest_client.close()
        fail(api, 1)
        assert len(server.requests) == 1
        server.set_scripts(always(EMPTY_LIST))
        api.api_client.rest_client.close()
        for _ in range(2):
            api.list_images()
        server.set_scripts(always(DOWN))
        api.api_client.rest_client.close()
        fail(api, 2)
        assert len(server.requests) == 3


def test_each_client_has_a_budget_of_its_own():
    with FaultServer(always(DOWN)) as server, image_api(server.url) as one, image_api(server.url) as other:
        fail(one, 6)
        server.set_scripts(always(DOWN))
        fail(other, 1)
        assert len(server.requests) == 3


def test_writes_that_could_not_be_sent_take_from_the_budget_too():
    with closed_port() as port, image_api("http://127.0.0.1:%d" % port) as api:
        for _ in range(8):
            with pytest.raises(metal_python.ApiConnectionError):
                call(api, "create_image")
        assert len(api.api_client.clock.sleeps) == 10


def test_without_a_budget_left_the_error_is_that_of_the_answer():
    answer = http_response(429, b'{"message": "slower"}', [("Content-Length", "21"), ("Retry-After", "1")])
    with FaultServer(always(answer)) as server, image_api(server.url) as api:
        for _ in range(7):
            with pytest.raises(metal_python.TooManyRequestsError) as caught:
                api.list_images()
        assert (caught.value.message, caught.value.headers["Retry-After"]) == ("slower", "1")
        assert len(server.requests) == 7 + 10


def test_threads_share_the_budget():
    with FaultServer(always(DOWN)) as server, image_api(server.url) as api:
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
