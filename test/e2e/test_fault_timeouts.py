"""Timeouts against slow servers. The bounds are generous: the tests only check that the call ends."""

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

TIMEOUT = 0.15
RESPONSE_TIME = 0.8  # seconds within which a healthy server responds
# Seconds that a call with this timeout may take on a busy machine; without the timeout it takes minutes.
MAX_DURATION = 10
ONCE = metal_python.RetryPolicy(attempts=1)
OK_HEADERS = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n"
CHUNKED_HEADERS = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
GZIP_HEADERS = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 400\r\n\r\n"
UNRESPONSIVE = [read, stall]
# Each takes more than 20 seconds in total, with 50 ms between two reads.
SLOW_RESPONSES = {
    "status line": [read, trickle(b"HTTP/1.1 200 " + b"O" * 400, 0.05)],
    "headers": [read, b"HTTP/1.1 200 OK\r\n", trickle(b"X-Slow: yes\r\n" * 40, 0.05)],
    "body": [read, OK_HEADERS, trickle(b"[" + b" " * 400, 0.05)],
    "chunks": [read, CHUNKED_HEADERS, trickle(b"1\r\n \r\n" * 80, 0.05)],
    "compressed": [read, GZIP_HEADERS, trickle(b"\x1f\x8b\x08" + b"\x00" * 400, 0.05)],
    "informational responses": [read, trickle(b"HTTP/1.1 100 Continue\r\n\r\n" * 20, 0.05)],
}


def timeout_error(api, name="list_images", **options):
    """Call an operation that must time out, and return the ApiTimeoutError."""
    started = time.time()
    with pytest.raises(ApiTimeoutError) as caught:
        call(api, name, **options)
    assert time.time() - started < MAX_DURATION
    return caught.value


@pytest.mark.parametrize("name", ALL)
def test_float_timeout_on_unresponsive_server_raises(name):
    with FaultServer(UNRESPONSIVE) as server, image_api(server.url, retry=ONCE) as api:
        error = timeout_error(api, name, _request_timeout=TIMEOUT)
        assert (error.may_have_been_sent, error.status, len(server.requests)) == (True, 0, 1)


@pytest.mark.parametrize("part", sorted(SLOW_RESPONSES))
def test_float_timeout_on_slow_response_raises(part):
    with FaultServer(SLOW_RESPONSES[part]) as server, image_api(server.url, retry=ONCE) as api:
        assert timeout_error(api, _request_timeout=TIMEOUT).may_have_been_sent


@pytest.mark.parametrize("part", sorted(SLOW_RESPONSES))
def test_configured_total_timeout_on_slow_response_raises(part):
    with FaultServer(SLOW_RESPONSES[part]) as server, image_api(server.url, retry=ONCE, timeout=TIMEOUT) as api:
        assert timeout_error(api, "create_image").may_have_been_sent


def test_float_timeout_covers_all_attempts():
    with FaultServer(UNRESPONSIVE) as server, metal_python.ApiClient(configuration_for(server.url)) as client:
        timeout_error(metal_python.ImageApi(client), _request_timeout=TIMEOUT)
        assert len(server.requests) == 1


def test_float_timeout_covers_raw_response_read():
    with FaultServer(SLOW_RESPONSES["body"]) as server, image_api(server.url) as api:
        raw = api.list_images(_preload_content=False, _request_timeout=TIMEOUT)
        started = time.time()
        with pytest.raises(urllib3.exceptions.HTTPError):
            raw.read()
        assert time.time() - started < MAX_DURATION


def test_float_timeout_covers_async_call():
    with FaultServer(UNRESPONSIVE) as server, image_api(server.url, retry=ONCE) as api:
        with pytest.raises(ApiTimeoutError):
            api.list_images(async_req=True, _request_timeout=TIMEOUT).get(MAX_DURATION)


def test_float_timeout_covers_connecting():
    with unresponsive_port() as port, image_api("http://127.0.0.1:%d" % port, retry=ONCE) as api:
        assert not timeout_error(api, "create_image", _request_timeout=TIMEOUT).may_have_been_sent


@pytest.mark.parametrize(
    "timeout",
    [(TIMEOUT, 60), urllib3.Timeout(connect=TIMEOUT), urllib3.Timeout(total=TIMEOUT), Timeout(connect=TIMEOUT)],
    ids=["pair", "urllib3", "urllib3-total", "Timeout"],
)
def test_connect_timeout_is_honored(timeout):
    with unresponsive_port() as port, image_api("http://127.0.0.1:%d" % port, retry=ONCE) as api:
        assert not timeout_error(api, _request_timeout=timeout).may_have_been_sent


@pytest.mark.parametrize(
    "timeout",
    [
        (5, TIMEOUT),
        (None, TIMEOUT),
        [5, TIMEOUT],
        urllib3.Timeout(read=TIMEOUT),
        urllib3.Timeout(60, 5, TIMEOUT),
        Timeout(5, TIMEOUT),
    ],
    ids=["pair", "half-pair", "list", "urllib3", "urllib3-all", "Timeout"],
)
def test_read_timeout_is_honored(timeout):
    with FaultServer(UNRESPONSIVE) as server, image_api(server.url, retry=ONCE) as api:
        assert timeout_error(api, _request_timeout=timeout).may_have_been_sent


@pytest.mark.parametrize("timeout", [TIMEOUT, (5, TIMEOUT), urllib3.Timeout(TIMEOUT), Timeout(total=TIMEOUT)])
def test_configuration_timeout_accepts_all_forms(timeout):
    with FaultServer(UNRESPONSIVE) as server, image_api(server.url, retry=ONCE, timeout=timeout) as api:
        timeout_error(api)


def test_request_timeout_overrides_configuration():
    with FaultServer(UNRESPONSIVE) as server, image_api(server.url, retry=ONCE, timeout=(5, 600)) as api:
        timeout_error(api, _request_timeout=TIMEOUT)


def test_read_timeout_applies_to_each_read():
    slowly = [read, trickle(EMPTY_LIST, 0.002)]
    with FaultServer(slowly) as server, image_api(server.url) as api:
        assert api.list_images(_request_timeout=(5, 5)) == []


def test_timeout_none_disables_timeouts():
    with FaultServer([read, delay(0.2), EMPTY_LIST]) as server, image_api(server.url, timeout=None) as api:
        assert api.list_images() == []


def test_timeout_defaults_are_connect_5_and_read_60():
    assert metal_python.Configuration().timeout == Timeout(connect=5, read=60)


def test_timeout_does_not_affect_next_request_on_connection():
    with FaultServer([read, IMAGE_RESPONSE, read, delay(RESPONSE_TIME * 1.2), LIST_RESPONSE]) as server, image_api(
        server.url, retry=ONCE
    ) as api:
        api.find_image("ubuntu-24.04", _request_timeout=RESPONSE_TIME)
        assert len(api.list_images()) == 1
        assert server.connections == 1


def test_raw_response_timeout_does_not_affect_next_request():
    with FaultServer([read, IMAGE_RESPONSE, read, delay(RESPONSE_TIME * 1.2), LIST_RESPONSE]) as server, image_api(
        server.url, retry=ONCE
    ) as api:
        api.find_image("ubuntu-24.04", _request_timeout=RESPONSE_TIME, _preload_content=False).read()
        assert len(api.list_images()) == 1


def test_connection_is_not_reused_after_timeout():
    late = [read, delay(TIMEOUT * 2), LIST_RESPONSE]
    with FaultServer(late, responses(EMPTY_LIST)) as server, image_api(server.url, retry=ONCE) as api:
        timeout_error(api, _request_timeout=TIMEOUT)
        assert (api.list_images(), server.connections) == ([], 2)


@pytest.mark.parametrize("status", [503, 404])
def test_timeout_in_error_body_raises_status_error(status):
    headers = http_response(status, headers=[("Content-Length", "400")])
    with FaultServer([read, headers, trickle(b" " * 400, 0.05)]) as server, image_api(server.url, retry=ONCE) as api:
        started = time.time()
        with pytest.raises(metal_python.ApiStatusError) as caught:
            api.list_images(_request_timeout=TIMEOUT)
        assert (caught.value.status, time.time() - started < MAX_DURATION) == (status, True)


@pytest.mark.parametrize("name", READS + WRITES)
def test_response_within_timeout_is_returned(name):
    with FaultServer(responses(success_response(name))) as server, image_api(server.url) as api:
        assert ids(call(api, name, _request_timeout=30.0)) == ["ubuntu-24.04"]
        assert len(server.requests) == 1


INVALID_TIMEOUTS = [
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


@pytest.mark.parametrize("timeout", INVALID_TIMEOUTS, ids=repr)
def test_invalid_request_timeout_raises_without_request(timeout):
    with FaultServer(responses(EMPTY_LIST)) as server, image_api(server.url) as api:
        with pytest.raises((ValueError, TypeError)):
            api.list_images(_request_timeout=timeout)
        assert server.connections == 0


@pytest.mark.parametrize("timeout", INVALID_TIMEOUTS, ids=repr)
def test_invalid_configuration_timeout_raises(timeout):
    configuration = metal_python.Configuration()
    with pytest.raises((ValueError, TypeError)):
        configuration.timeout = timeout
    assert configuration.timeout == Timeout(connect=5, read=60)


@pytest.mark.parametrize("timeout", [1e308, 10**400, 1e10, 2147484], ids=["float", "int", "century", "month"])
def test_timeout_above_system_maximum_raises_value_error(timeout):
    with pytest.raises(ValueError):
        Timeout.of(timeout)


def test_long_timeout_is_accepted():
    with FaultServer(responses(EMPTY_LIST)) as server, image_api(server.url) as api:
        assert api.list_images(_request_timeout=2000000) == []


@pytest.mark.parametrize("number", ["Decimal", "Fraction"])
def test_decimal_and_fraction_timeout_are_honored(number):
    from decimal import Decimal
    from fractions import Fraction

    timeout = {"Decimal": Decimal("0.15"), "Fraction": Fraction(3, 20)}[number]
    with FaultServer(UNRESPONSIVE) as server, image_api(server.url, retry=ONCE) as api:
        timeout_error(api, _request_timeout=timeout)


def test_decimal_nan_timeout_raises_value_error():
    from decimal import Decimal

    with pytest.raises(ValueError):
        Timeout.of(Decimal("NaN"))


def test_connect_timeout_with_total_covers_tls_handshake():
    with FaultServer([stall]) as server:
        url = server.url.replace("http:", "https:")
        with image_api(url, retry=ONCE, verify_ssl=False) as api:
            error = timeout_error(api, _request_timeout=Timeout(connect=TIMEOUT, total=60))
            assert not error.may_have_been_sent


def test_float_timeout_covers_tls_handshake():
    with FaultServer([stall]) as server:
        url = server.url.replace("http:", "https:")
        with image_api(url, retry=ONCE, verify_ssl=False) as api:
            assert not timeout_error(api, _request_timeout=TIMEOUT).may_have_been_sent
