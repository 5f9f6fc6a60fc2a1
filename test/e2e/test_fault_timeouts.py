"""Time limits, against servers that take their time. The bounds are generous: what counts is that the call ends."""

import time

import pytest
import urllib3
from support.canned_server import http_response
from support.fault_cases import (
    ALL,
    EMPTY_LIST,
    IMAGE_RESPONSE,
    LIST_RESPONSE,
    READS,
    WRITES,
    call,
    configuration_for,
    ids,
    image_api,
    success_response,
)
from support.fault_server import FaultServer, delay, read, responses, stall, trickle, unresponsive_port

import metal_python
from metal_python import ApiTimeoutError, Timeout

LIMIT = 0.15
ENOUGH = 0.8  # seconds in which a server that is well answers
# Seconds that a call with this limit may take on the busiest machine; without the limit it would take minutes.
SOON = 10
ONCE = metal_python.RetryPolicy(attempts=1)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
GZIPPED = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 400\r\n\r\n"
SILENT = [read, stall]
# Every one would go on for more than 20 seconds, and no single wait of it is longer than a moment.
TRICKLES = {
    "status line": [read, trickle(b"HTTP/1.1 200 " + b"O" * 400, 0.05)],
    "head": [read, b"HTTP/1.1 200 OK\r\n", trickle(b"X-Slow: yes\r\n" * 40, 0.05)],
    "body": [read, HEAD, trickle(b"[" + b" " * 400, 0.05)],
    "chunks": [read, CHUNKED, trickle(b"1\r\n \r\n" * 80, 0.05)],
    "compressed": [read, GZIPPED, trickle(b"\x1f\x8b\x08" + b"\x00" * 400, 0.05)],
    "interim answers": [read, trickle(b"HTTP/1.1 100 Continue\r\n\r\n" * 20, 0.05)],
}


def ends_in_time(api, name="list_images", **options):
    """Call, and return the ApiTimeoutError that has to come."""
    began = time.time()
    with pytest.raises(ApiTimeoutError) as caught:
        call(api, name, **options)
    assert time.time() - began < SOON
    return caught.value


@pytest.mark.parametrize("name", ALL)
def test_a_float_limits_a_call_to_a_silent_server(name):
    with FaultServer(SILENT) as server, image_api(server.url, retry=ONCE) as api:
        error = ends_in_time(api, name, _request_timeout=LIMIT)
        assert (error.may_have_been_sent, error.status, len(server.requests)) == (True, 0, 1)


@pytest.mark.parametrize("where", sorted(TRICKLES))
def test_a_float_limits_a_call_whose_answer_trickles(where):
    with FaultServer(TRICKLES[where]) as server, image_api(server.url, retry=ONCE) as api:
        assert ends_in_time(api, _request_timeout=LIMIT).may_have_been_sent


@pytest.mark.parametrize("where", sorted(TRICKLES))
def test_the_total_of_the_configuration_limits_a_call_whose_answer_trickles(where):
    with FaultServer(TRICKLES[where]) as server, image_api(server.url, retry=ONCE, timeout=LIMIT) as api:
        assert ends_in_time(api, "create_image").may_have_been_sent


def test_a_float_limits_all_attempts_together():
    with FaultServer(SILENT) as server, metal_python.ApiClient(configuration_for(server.url)) as client:
        ends_in_time(metal_python.ImageApi(client), _request_timeout=LIMIT)
        assert len(server.requests) == 1


def test_a_float_limits_a_raw_answer_that_is_read_later():
    with FaultServer(TRICKLES["body"]) as server, image_api(server.url) as api:
        raw = api.list_images(_preload_content=False, _request_timeout=LIMIT)
        began = time.time()
        with pytest.raises(urllib3.exceptions.HTTPError):
            raw.read()
        assert time.time() - began < SOON


def test_a_float_limits_an_asynchronous_call():
    with FaultServer(SILENT) as server, image_api(server.url, retry=ONCE) as api:
        with pytest.raises(ApiTimeoutError):
            api.list_images(async_req=True, _request_timeout=LIMIT).get(SOON)


def test_a_float_limits_connecting():
    with unresponsive_port() as port, image_api("http://127.0.0.1:%d" % port, retry=ONCE) as api:
        assert not ends_in_time(api, "create_image", _request_timeout=LIMIT).may_have_been_sent


@pytest.mark.parametrize(
    "limits",
    [(LIMIT, 60), urllib3.Timeout(connect=LIMIT), urllib3.Timeout(total=LIMIT), Timeout(connect=LIMIT)],
    ids=["pair", "urllib3", "urllib3-total", "Timeout"],
)
def test_the_connect_limit_is_honoured(limits):
    with unresponsive_port() as port, image_api("http://127.0.0.1:%d" % port, retry=ONCE) as api:
        assert not ends_in_time(api, _request_timeout=limits).may_have_been_sent


@pytest.mark.parametrize(
    "limits",
    [
        (5, LIMIT),
        (None, LIMIT),
        [5, LIMIT],
        urllib3.Timeout(read=LIMIT),
        urllib3.Timeout(60, 5, LIMIT),
        Timeout(5, LIMIT),
    ],
    ids=["pair", "half-pair", "list", "urllib3", "urllib3-all", "Timeout"],
)
def test_the_read_limit_is_honoured(limits):
    with FaultServer(SILENT) as server, image_api(server.url, retry=ONCE) as api:
        assert ends_in_time(api, _request_timeout=limits).may_have_been_sent


@pytest.mark.parametrize("limits", [LIMIT, (5, LIMIT), urllib3.Timeout(LIMIT), Timeout(total=LIMIT)])
def test_the_configuration_takes_every_form(limits):
    with FaultServer(SILENT) as server, image_api(server.url, retry=ONCE, timeout=limits) as api:
        ends_in_time(api)


def test_a_call_says_more_than_the_configuration():
    with FaultServer(SILENT) as server, image_api(server.url, retry=ONCE, timeout=(5, 600)) as api:
        ends_in_time(api, _request_timeout=LIMIT)


def test_a_read_limit_is_for_each_wait_and_not_for_the_whole():
    slowly = [read, trickle(EMPTY_LIST, 0.002)]
    with FaultServer(slowly) as server, image_api(server.url) as api:
        assert api.list_images(_request_timeout=(5, 5)) == []


def test_none_is_no_limit():
    with FaultServer([read, delay(0.2), EMPTY_LIST]) as server, image_api(server.url, timeout=None) as api:
        assert api.list_images() == []


def test_the_defaults_are_5_seconds_to_connect_and_60_to_read():
    assert metal_python.Configuration().timeout == Timeout(connect=5, read=60)


def test_a_short_limit_of_one_call_is_not_that_of_the_next_on_its_connection():
    with FaultServer([read, IMAGE_RESPONSE, read, delay(ENOUGH * 1.2), LIST_RESPONSE]) as server, image_api(
        server.url, retry=ONCE
    ) as api:
        api.find_image("ubuntu-24.04", _request_timeout=ENOUGH)
        assert len(api.list_images()) == 1
        assert server.connections == 1


def test_a_short_limit_of_a_raw_answer_is_not_that_of_the_next_call():
    with FaultServer([read, IMAGE_RESPONSE, read, delay(ENOUGH * 1.2), LIST_RESPONSE]) as server, image_api(
        server.url, retry=ONCE
    ) as api:
        api.find_image("ubuntu-24.04", _request_timeout=ENOUGH, _preload_content=False).read()
        assert len(api.list_images()) == 1


def test_a_connection_whose_answer_came_too_late_is_not_used_again():
    late = [read, delay(LIMIT * 2), LIST_RESPONSE]
    with FaultServer(late, responses(EMPTY_LIST)) as server, image_api(server.url, retry=ONCE) as api:
        ends_in_time(api, _request_timeout=LIMIT)
        assert (api.list_images(), server.connections) == ([], 2)


@pytest.mark.parametrize("status", [503, 404])
def test_a_limit_that_is_reached_in_the_body_of_an_error_leaves_the_error_of_its_status(status):
    head = http_response(status, headers=[("Content-Length", "400")])
    with FaultServer([read, head, trickle(b" " * 400, 0.05)]) as server, image_api(server.url, retry=ONCE) as api:
        began = time.time()
        with pytest.raises(metal_python.ApiStatusError) as caught:
            api.list_images(_request_timeout=LIMIT)
        assert (caught.value.status, time.time() - began < SOON) == (status, True)


@pytest.mark.parametrize("name", READS + WRITES)
def test_a_call_within_its_limit_gets_its_answer(name):
    with FaultServer(responses(success_response(name))) as server, image_api(server.url) as api:
        assert ids(call(api, name, _request_timeout=30.0)) == ["ubuntu-24.04"]
        assert len(server.requests) == 1


NO_LIMITS = [
    0,
    -1,
    0.0,
    -0.5,
    float("nan"),
    float("inf"),
    float("-inf"),
    "5",
    u"5",
    b"5",
    True,
    False,
    (),
    (1,),
    (1, 2, 3),
    (0, 5),
    (5, -1),
    (5, float("nan")),
    ("5", 5),
    (5, "5"),
    (True, 5),
    {},
    {"read": 5},
    object(),
    1e308,
    (5, 1e12),
]


@pytest.mark.parametrize("limit", NO_LIMITS, ids=repr)
def test_what_is_no_time_limit_is_refused_before_anything_is_sent(limit):
    with FaultServer(responses(EMPTY_LIST)) as server, image_api(server.url) as api:
        with pytest.raises((ValueError, TypeError)):
            api.list_images(_request_timeout=limit)
        assert server.connections == 0


@pytest.mark.parametrize("limit", NO_LIMITS, ids=repr)
def test_the_configuration_refuses_what_is_no_time_limit(limit):
    configuration = metal_python.Configuration()
    with pytest.raises((ValueError, TypeError)):
        configuration.timeout = limit
    assert configuration.timeout == Timeout(connect=5, read=60)


@pytest.mark.parametrize("limit", [1e308, 10**400, 1e10, 2147484], ids=["float", "int", "century", "month"])
def test_a_limit_that_no_system_can_wait_for_is_refused(limit):
    with pytest.raises(ValueError):
        Timeout.of(limit)


def test_the_longest_limit_can_be_used():
    with FaultServer(responses(EMPTY_LIST)) as server, image_api(server.url) as api:
        assert api.list_images(_request_timeout=2000000) == []


@pytest.mark.parametrize("number", ["Decimal", "Fraction"])
def test_other_numbers_are_limits_too(number):
    from decimal import Decimal
    from fractions import Fraction

    limit = {"Decimal": Decimal("0.15"), "Fraction": Fraction(3, 20)}[number]
    with FaultServer(SILENT) as server, image_api(server.url, retry=ONCE) as api:
        ends_in_time(api, _request_timeout=limit)


def test_a_decimal_that_is_no_number_is_refused():
    from decimal import Decimal

    with pytest.raises(ValueError):
        Timeout.of(Decimal("NaN"))


def test_a_handshake_that_is_not_answered_keeps_to_the_connect_limit_beside_a_total():
    with FaultServer([stall]) as server:
        url = server.url.replace("http:", "https:")
        with image_api(url, retry=ONCE, verify_ssl=False) as api:
            error = ends_in_time(api, _request_timeout=Timeout(connect=LIMIT, total=60))
            assert not error.may_have_been_sent


def test_a_float_limits_a_handshake_that_is_not_answered():
    with FaultServer([stall]) as server:
        url = server.url.replace("http:", "https:")
        with image_api(url, retry=ONCE, verify_ssl=False) as api:
            assert not ends_in_time(api, _request_timeout=LIMIT).may_have_been_sent
