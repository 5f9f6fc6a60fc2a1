# coding: utf-8
"""Retries of a client: retryable failures, backoff, deadline, retry budget, and log lines."""

import email.utils
import gc
import logging
import weakref

import pytest
from support.fake_clock import FakeClock
from support.recording_client import OK, START, UNAVAILABLE, backoff_delays, make_client
from support.recording_transport import RecordingTransport, make_response

from metal_python import (
    ApiConnectionError,
    ApiException,
    ApiStatusError,
    ApiTimeoutError,
    ConflictError,
    ServerError,
    Timeout,
    TlsError,
)
from metal_python.policy import UPDATE_CONFLICT_MESSAGE

RESET = ApiConnectionError("reset", True)
TRUNCATED = ApiConnectionError("truncated", True)
TRUNCATED.status = 200
NOT_SENT = ApiConnectionError("connection refused", False)
CONFLICT = make_response(409, {"message": u"update failed: " + UPDATE_CONFLICT_MESSAGE})


def attempts(client, method="GET", **options):
    """Send a request, ignore its error, and return the number of attempts."""
    try:
        client.request(method, "http://a/x", **options)
    except ApiException:
        pass
    return len(client.rest_client.attempts)


# Retryable failures


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
@pytest.mark.parametrize(
    "failure",
    [UNAVAILABLE, RESET, NOT_SENT, ApiTimeoutError("late"), make_response(429), make_response(502), make_response(504)],
)
def test_read_retryable_failure_is_retried(method, failure):
    client = make_client(failure, OK)
    assert client.request(method, "http://a/x").status == 200
    assert len(client.rest_client.attempts) == 2


@pytest.mark.parametrize(
    "failure", [make_response(500), make_response(404), make_response(409), TlsError("unknown issuer", False)]
)
def test_read_other_failure_is_not_retried(failure):
    assert attempts(make_client(failure)) == 1


def test_read_three_failures_raise_last_error():
    client = make_client(UNAVAILABLE, RESET, make_response(502, {"message": "bad gateway"}, headers={"X-One": "1"}))
    with pytest.raises(ServerError) as raised:
        client.request("GET", "http://a/x")
    assert (raised.value.status, raised.value.message, raised.value.headers["X-One"]) == (502, "bad gateway", "1")
    assert len(client.rest_client.attempts) == 3


def test_unreferenced_error_is_freed_immediately():
    def call():
        try:
            client.request("GET", "http://a/x")
        except ApiStatusError as error:
            return weakref.ref(error)

    client = make_client(make_response(404))
    gc.collect()
    gc.disable()
    try:
        assert call()() is None
    finally:
        gc.enable()


def test_retry_sends_identical_request():
    client = make_client(UNAVAILABLE, OK)
    client.request("POST", "http://a/x", headers={"X-One": "1"}, body={"a": 1}, query_params={"b": "c"}, read_only=True)
    first, second = client.rest_client.attempts
    assert (first.method, first.url, first.headers, first.body) == (
        "POST",
        "http://a/x?b=c",
        {"X-One": "1"},
        b'{"a": 1}',
    )
    assert (second.method, second.url, second.headers, second.body) == (
        first.method,
        first.url,
        first.headers,
        first.body,
    )


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE", "PATCH"])
@pytest.mark.parametrize(
    "failure", [UNAVAILABLE, RESET, ApiTimeoutError("late"), make_response(429, headers={"Retry-After": "1"})]
)
def test_write_possibly_sent_is_not_retried(method, failure):
    client = make_client(failure)
    with pytest.raises(ApiException):
        client.request(method, "http://a/x", body={})
    assert len(client.rest_client.attempts) == 1 and backoff_delays(client) == []


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
def test_write_unsent_is_retried(method):
    assert attempts(make_client(NOT_SENT, NOT_SENT, OK), method, body={}) == 3


def test_read_only_post_is_retried():
    assert attempts(make_client(UNAVAILABLE, OK), "POST", body={}, read_only=True) == 2
    client = make_client(UNAVAILABLE, make_response(200, {}))
    client.call_api("/x", "POST", body={}, read_only=True)
    assert len(client.rest_client.attempts) == 2


def test_get_not_read_only_is_not_retried():
    assert attempts(make_client(UNAVAILABLE), "GET", read_only=False) == 1


def test_retry_policy_one_attempt_never_retries():
    assert attempts(make_client(UNAVAILABLE, attempts=1)) == 1
    assert attempts(make_client(NOT_SENT, attempts=1)) == 1


def test_retry_policy_attempts_and_statuses_are_honored():
    assert attempts(make_client(make_response(500), attempts=5, statuses=(500,))) == 5


# Backoff and Retry-After


def test_backoff_has_jitter_and_grows():
    delays = [[], []]
    for _ in range(200):
        client = make_client(UNAVAILABLE, UNAVAILABLE, OK)
        client.request("GET", "http://a/x")
        for index in (0, 1):
            delays[index].append(backoff_delays(client)[index])
    assert 0 <= min(delays[0]) and 0.4 < max(delays[0]) <= 0.5
    assert 0 <= min(delays[1]) and 0.7 < max(delays[1]) <= 1.0
    assert len(set(delays[0])) > 100


def test_retry_after_seconds():
    client = make_client(make_response(503, headers={"Retry-After": "45"}), OK)
    client.request("GET", "http://a/x")
    assert backoff_delays(client) == [45]


def test_retry_after_http_date():
    date = email.utils.formatdate(START + 30, usegmt=True)
    client = make_client(make_response(429, headers={"retry-after": date}), OK)
    client.request("GET", "http://a/x")
    assert backoff_delays(client) == [30]


def test_retry_after_too_long_is_not_retried():
    client = make_client(make_response(503, headers={"Retry-After": "61"}))
    assert attempts(client) == 1 and backoff_delays(client) == []


def test_retry_after_connection_error_uses_backoff():
    client = make_client(RESET, OK)
    client.request("GET", "http://a/x")
    assert backoff_delays(client)[0] <= 0.5


# Timeouts and deadline


def test_total_timeout_remaining_time_limits_each_attempt():
    client = make_client(
        make_response(503, headers={"Retry-After": "4"}), make_response(503, headers={"Retry-After": "3"}), OK
    )
    client.request("GET", "http://a/x", _request_timeout=Timeout(1, 2, 10))
    assert [attempt.timeout for attempt in client.rest_client.attempts] == [
        Timeout(1, 2, 10.0),
        Timeout(1, 2, 6.0),
        Timeout(1, 2, 3.0),
    ]


@pytest.mark.parametrize("seconds, expected", [(4, 1), (5, 1), (5.1, 2)])
def test_retry_delay_beyond_deadline_is_not_started(seconds, expected):
    client = make_client(make_response(503, headers={"Retry-After": "5"}), OK)
    assert attempts(client, _request_timeout=seconds) == expected
    assert backoff_delays(client) == [5][: expected - 1]


def test_attempt_after_deadline_has_minimal_timeout():
    class LateClock(FakeClock):
        def sleep(self, seconds):
            super(LateClock, self).sleep(seconds + 100)

    client = make_client(make_response(503, headers={"Retry-After": "5"}), OK)
    client.clock = LateClock(START)
    client.request("GET", "http://a/x", _request_timeout=10)
    assert client.rest_client.attempts[1].timeout == Timeout(connect=5, total=0.001)


def test_configuration_total_timeout_limits_retries():
    client = make_client(make_response(503, headers={"Retry-After": "5"}))
    client.configuration.timeout = 5
    assert attempts(client) == 1


def test_attempts_without_total_timeout_have_same_timeout():
    client = make_client(UNAVAILABLE, OK)
    client.request("GET", "http://a/x", _request_timeout=(1, 2))
    assert [attempt.timeout for attempt in client.rest_client.attempts] == [Timeout(1, 2)] * 2


# Retry budget


def test_retry_budget_is_ten_retries_per_client():
    client = make_client(UNAVAILABLE)
    for _ in range(10):
        attempts(client)
    assert len(client.rest_client.attempts) == 20


@pytest.mark.parametrize(
    "response, earned",
    [
        (OK, 1),
        (make_response(404), 1),
        (make_response(409), 1),
        (make_response(429), 0),
        (make_response(500), 0),
        (UNAVAILABLE, 0),
        (RESET, 0),
        (TRUNCATED, 0),
    ],
)
def test_retry_budget_ten_successful_requests_earn_one_retry(response, earned):
    client = make_client(UNAVAILABLE)
    for _ in range(10):
        attempts(client)
    client.rest_client = RecordingTransport(response)
    for _ in range(11):
        attempts(client)
    client.rest_client = RecordingTransport(UNAVAILABLE)
    attempts(client)
    assert len(client.rest_client.attempts) == 1 + earned


def test_retry_budget_is_not_spent_without_retry():
    client = make_client(make_response(500), *[make_response(500)] * 19 + [UNAVAILABLE, UNAVAILABLE, OK])
    for _ in range(20):
        attempts(client)
    client.request("GET", "http://a/x")
    assert len(client.rest_client.attempts) == 23


# Conflicts of concurrent updates


def test_concurrent_update_conflict_is_not_retried_by_default():
    assert attempts(make_client(CONFLICT), "POST", body={}) == 1


def test_retry_policy_conflicts_retries_concurrent_updates():
    client = make_client(CONFLICT, CONFLICT, OK, conflicts=2)
    client.request("POST", "http://a/x", body={})
    assert len(client.rest_client.attempts) == 3
    assert backoff_delays(client)[0] <= 0.5 and backoff_delays(client)[1] <= 1.0


def test_retry_policy_conflicts_limits_retries():
    client = make_client(CONFLICT, conflicts=2)
    with pytest.raises(ConflictError):
        client.request("POST", "http://a/x", body={})
    assert len(client.rest_client.attempts) == 3


@pytest.mark.parametrize(
    "failure",
    [
        make_response(409, {"message": "exists"}),
        make_response(409),
        make_response(422, {"message": UPDATE_CONFLICT_MESSAGE}),
    ],
)
def test_other_conflict_is_not_retried(failure):
    client = make_client(failure, conflicts=5)
    with pytest.raises(ApiStatusError):
        client.request("POST", "http://a/x", body={})
    assert len(client.rest_client.attempts) == 1


def test_conflicts_and_attempts_are_counted_separately():
    client = make_client(CONFLICT, NOT_SENT, CONFLICT, NOT_SENT, OK, conflicts=2)
    client.request("POST", "http://a/x", body={})
    assert len(client.rest_client.attempts) == 5


def test_conflict_retry_beyond_deadline_is_not_started():
    client = make_client(CONFLICT, conflicts=2, backoff=1000.0, max_backoff=1000.0)
    client.clock.passed = 1.0
    with pytest.raises(ConflictError):
        client.request("POST", "http://a/x", body={}, _request_timeout=0.000001)
    assert len(client.rest_client.attempts) == 1


# Log lines


class ListHandler(logging.Handler):
    """Handler that collects log lines in a list."""

    def __init__(self):
        logging.Handler.__init__(self)
        self.lines = []

    def emit(self, record):
        self.lines.append("%s %s" % (record.levelname, record.getMessage()))


@pytest.fixture
def log():
    logger, handler = logging.getLogger("metal_python"), ListHandler()
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    yield handler.lines
    logger.setLevel(logging.NOTSET)
    logger.removeHandler(handler)


def test_log_line_of_attempt_has_no_query_or_host(log):
    make_client(OK).request("GET", "http://a/v1/image?show-usage=true")
    assert log == ["DEBUG GET /v1/image -> 200 (attempt 1, 0.0 ms)"]


def test_log_retry_is_warning(log):
    client = make_client(make_response(503, headers={"Retry-After": "45"}), RESET, OK)
    client.request("GET", "http://a/x?q")
    assert log[0] == "DEBUG GET /x -> 503 (attempt 1, 0.0 ms)"
    assert log[1] == "WARNING retrying in 45.0 s: GET /x: Whatever"
    assert log[2] == "DEBUG GET /x -> 0 (attempt 2, 0.0 ms)"
    assert log[3].startswith("WARNING retrying in ") and log[3].endswith(" s: GET /x: reset")
    assert log[4] == "DEBUG GET /x -> 200 (attempt 3, 0.0 ms)"


def test_log_line_has_duration(log):
    client = make_client(OK)
    send = client.rest_client.send

    def slow(attempt):
        client.clock.passed += 1.25
        return send(attempt)

    client.rest_client.send = slow
    client.request("GET", "http://a/x")
    assert log == ["DEBUG GET /x -> 200 (attempt 1, 1250.0 ms)"]
