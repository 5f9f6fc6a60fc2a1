# coding: utf-8
"""Retry policy, retry budget, Retry-After and redirects."""

import email.utils

import pytest

from metal_python.policy import RetryBudget, RetryPolicy, redirect_target, retry_after_seconds

# RetryPolicy


@pytest.mark.parametrize(
    "settings",
    [
        {"attempts": 0},
        {"attempts": -1},
        {"backoff": -0.1},
        {"backoff": float("nan")},
        {"max_retry_after": float("nan")},
        {"max_backoff": -1},
        {"max_retry_after": -1},
        {"max_redirects": -1},
        {"conflicts": -1},
        {"budget": -0.1},
        {"budget": float("nan")},
        {"budget_refill": -0.1},
        {"budget_refill": 0.11},
    ],
)
def test_retry_policy_out_of_range_raises_value_error(settings):
    with pytest.raises(ValueError):
        RetryPolicy(**settings)


@pytest.mark.parametrize(
    "settings",
    [
        {"attempts": 1},
        {"backoff": 0},
        {"max_backoff": 0},
        {"max_retry_after": 0},
        {"max_redirects": 0},
        {"conflicts": 0},
        {"budget": None},
        {"budget": 0},
        {"budget": 0.5},
        {"budget": 1000},
        {"budget": float("inf")},
        {"budget_refill": 0},
        {"budget_refill": 0.1},
    ],
)
def test_retry_policy_boundary_values_are_accepted(settings):
    policy = RetryPolicy(**settings)
    for name in settings:
        assert getattr(policy, name) == settings[name]


def test_retry_policy_error_message_names_setting():
    with pytest.raises(ValueError) as raised:
        RetryPolicy(attempts=0)
    assert str(raised.value) == "attempts must be at least 1, as it includes the first attempt, not 0"
    with pytest.raises(ValueError) as raised:
        RetryPolicy(backoff=-1)
    assert (
        str(raised.value) == "backoff, max_backoff, max_retry_after, max_redirects and conflicts must not be negative"
    )
    with pytest.raises(ValueError) as raised:
        RetryPolicy(budget=-1)
    assert str(raised.value) == "budget must be at least 0, or None for no limit; budget_refill must be from 0 to 0.1"


@pytest.mark.parametrize(
    "read_only, status, sent, expected",
    [
        (True, 0, True, True),
        (True, None, True, True),
        (True, 503, True, True),
        (True, 429, True, True),
        (True, 500, True, False),
        (True, 404, True, False),
        (False, 0, True, False),
        (False, None, True, False),
        (False, 503, True, False),
        (False, 0, False, True),
        (True, 0, False, True),
    ],
)
def test_retry_policy_retries_reads_and_unsent_writes(read_only, status, sent, expected):
    assert RetryPolicy().is_retryable(read_only, status, sent) is expected


def test_retry_policy_custom_statuses_are_honored():
    assert RetryPolicy(statuses=(500,)).is_retryable(True, 500, True) is True
    assert RetryPolicy(statuses=(500,)).is_retryable(True, 503, True) is False


@pytest.mark.parametrize("attempt, maximum", [(1, 0.5), (2, 1.0), (3, 2.0), (4, 4.0), (5, 8.0), (6, 8.0), (20, 8.0)])
def test_backoff_doubles_up_to_maximum_with_full_jitter(attempt, maximum):
    policy = RetryPolicy(attempts=100)
    assert policy.delay(attempt, 1.0) == maximum
    assert policy.delay(attempt, 0.25) == maximum / 4
    assert policy.delay(attempt, 0.0) == 0
    assert policy.backoff_delay(attempt, 0.5) == maximum / 2


def test_backoff_custom_settings_are_honored():
    assert RetryPolicy(attempts=9, backoff=3, max_backoff=7).backoff_delay(1, 1) == 3
    assert RetryPolicy(attempts=9, backoff=3, max_backoff=7).backoff_delay(2, 1) == 6
    assert RetryPolicy(attempts=9, backoff=3, max_backoff=7).backoff_delay(3, 1) == 7
    assert RetryPolicy(attempts=9999, conflicts=9999).backoff_delay(9999, 1) == 8


def test_last_attempt_is_not_retried():
    assert RetryPolicy().delay(2, 1.0) == 1.0
    assert RetryPolicy().delay(3, 1.0) is None
    assert RetryPolicy().delay(4, 1.0, 1) is None
    assert RetryPolicy(attempts=1).delay(1, 1.0) is None


def test_retry_after_is_honored_up_to_maximum():
    assert RetryPolicy().delay(1, 0.5, 45) == 45
    assert RetryPolicy().delay(1, 0.5, 0) == 0
    assert RetryPolicy().delay(1, 0.5, 60) == 60
    assert RetryPolicy().delay(1, 0.5, 60.1) is None
    assert RetryPolicy(max_retry_after=5).delay(1, 0.5, 6) is None


# RetryBudget


def count_retries(budget, policy):
    """Return the number of retries that a budget allows in a row."""
    count = 0
    while budget.take(policy):
        count += 1
    return count


def test_retry_budget_full_allows_configured_retries():
    assert count_retries(RetryBudget(), RetryPolicy()) == 10
    assert count_retries(RetryBudget(), RetryPolicy(budget=2)) == 2
    assert count_retries(RetryBudget(), RetryPolicy(budget=2.5)) == 2


def test_retry_budget_ten_successes_earn_one_retry():
    budget, policy = RetryBudget(), RetryPolicy()
    count_retries(budget, policy)
    for _ in range(9):
        budget.refill(policy)
    assert budget.take(policy) is False
    budget.refill(policy)
    budget.refill(policy)
    assert budget.take(policy) is True
    assert budget.take(policy) is False


def test_retry_budget_zero_never_retries_and_none_always():
    assert count_retries(RetryBudget(), RetryPolicy(budget=0)) == 0
    budget, unlimited = RetryBudget(), RetryPolicy(budget=None)
    assert all(budget.take(unlimited) for _ in range(10000))
    budget.refill(unlimited)
    assert count_retries(budget, RetryPolicy(budget=3)) == 3
    budget.refill(unlimited)
    assert budget.take(unlimited) is True and budget.take(RetryPolicy(budget=3)) is False


def test_retry_budget_large_allows_as_many_retries():
    assert count_retries(RetryBudget(), RetryPolicy(budget=1000)) == 1000


def test_retry_budget_refill_stops_at_maximum():
    budget, policy = RetryBudget(), RetryPolicy()
    for _ in range(500):
        budget.refill(policy)
    assert count_retries(budget, policy) == 10
    for _ in range(500):
        budget.refill(policy)
    assert count_retries(budget, policy) == 10


def test_retry_budget_without_refill_stays_empty():
    budget, policy = RetryBudget(), RetryPolicy(budget_refill=0)
    count_retries(budget, policy)
    for _ in range(100):
        budget.refill(policy)
    assert budget.take(policy) is False


def test_retry_budget_after_fork_ignores_lock_of_parent(monkeypatch):
    class FakeOs(object):
        getpid = staticmethod(lambda: -1)

    budget, policy = RetryBudget(), RetryPolicy(budget=2)
    assert budget.take(policy) is True
    budget._lock.acquire()  # as if another thread had held it at the fork
    monkeypatch.setattr("metal_python.policy.os", FakeOs)
    assert budget.take(policy) is True
    assert budget.take(policy) is False


# Retry-After

NOW = 1700000000.0


@pytest.mark.parametrize("text, seconds", [("0", 0), ("45", 45), (" 45 ", 45), ("999999999", 999999999)])
def test_retry_after_seconds_are_parsed(text, seconds):
    result = retry_after_seconds(text, NOW)
    assert result == seconds and isinstance(result, float)


@pytest.mark.parametrize("text", ["9" * 10, "9" * 400])
def test_retry_after_many_digits_are_parsed(text):
    assert retry_after_seconds(text, NOW) > 1e9


def test_retry_after_http_date_is_parsed():
    assert retry_after_seconds(email.utils.formatdate(NOW + 30, usegmt=True), NOW) == 30
    assert retry_after_seconds("Tue, 14 Nov 2023 23:13:50 +0100", NOW) == 30


def test_retry_after_past_date_is_zero():
    assert retry_after_seconds(email.utils.formatdate(NOW - 30, usegmt=True), NOW) == 0


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        " ",
        "soon",
        "-5",
        "1.5",
        "1e3",
        u"\xb2",
        u"\u0665",
        "5 seconds",
        "Fri, 99 Foo 2023",
        "12:00:00 Nov , - : Nov",
        "Nov UTC , Mon Nov UTC",
        ",",
    ],
)
def test_retry_after_invalid_is_ignored(text):
    assert retry_after_seconds(text, NOW) is None


@pytest.mark.parametrize(
    "text", ["Tue, 14 Nov 99999 23:13:50 GMT", "Tue, 99 Nov 2023 99:99:99 GMT", "1 Jan 1 1:1:1 GMT"]
)
def test_retry_after_out_of_range_date_does_not_raise(text):
    seconds = retry_after_seconds(text, NOW)
    assert seconds is None or seconds >= 0


# Redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_target_of_read_is_followed(status):
    assert redirect_target("http://a/v1/image", status, "/v2/image", False) == "http://a/v2/image"


@pytest.mark.parametrize("status, followed", [(301, False), (302, False), (303, False), (307, True), (308, True)])
def test_redirect_target_with_body_is_followed_for_307_and_308_only(status, followed):
    target = redirect_target("http://a/x", status, "/y", True)
    assert target == ("http://a/y" if followed else None)


@pytest.mark.parametrize("status", [200, 300, 304, 305, 306, 309, 404])
def test_redirect_target_of_other_status_is_none(status):
    assert redirect_target("http://a/x", status, "/y", False) is None


@pytest.mark.parametrize("location", [None, ""])
def test_redirect_target_without_location_is_none(location):
    assert redirect_target("http://a/x", 301, location, False) is None


@pytest.mark.parametrize(
    "url, location, target",
    [
        ("http://a/x/y", "z", "http://a/x/z"),
        ("http://a/x/y", "?q=1", "http://a/x/y?q=1"),
        ("http://a/x", "//a/y", "http://a/y"),
        ("http://a/x", "http://a/y", "http://a/y"),
        ("http://a/x", "http://A/y", "http://A/y"),
        ("http://a/x", "http://a:80/y", "http://a:80/y"),
        ("http://a:80/x", "http://a/y", "http://a/y"),
        ("https://a/x", "https://a:443/y", "https://a:443/y"),
        ("https://a:8443/x", "/y", "https://a:8443/y"),
        ("http://[::1]:80/x", "http://[::1]/y", "http://[::1]/y"),
    ],
)
def test_redirect_target_of_same_origin_is_followed(url, location, target):
    assert redirect_target(url, 302, location, False) == target


@pytest.mark.parametrize(
    "url, location",
    [
        ("http://a/x", "http://b/x"),
        ("http://a/x", "//b/x"),
        ("http://a/x", "https://a/x"),
        ("https://a/x", "http://a/x"),
        ("http://a/x", "http://a:81/x"),
        ("http://a/x", "http://a:443/x"),
        ("http://a:81/x", "http://a/x"),
        ("https://a/x", "https://a:80/x"),
        ("https://a/x", "https://a:8443/x"),
        ("http://a/x", "http://sub.a/x"),
        ("http://a/x", "http://user@a/x"),
        ("http://a/x", "http://user:secret@a/x"),
        ("http://a/x", "http://@a/x"),
        ("http://a/x", "ftp://a/x"),
        ("http://a/x", "file:///etc/passwd"),
        ("http://a/x", "http://a:99999/x"),
        ("http://a/x", "http://a:b/x"),
        ("http://a/x", "http://[::1/x"),
        ("http://a/x", "//[x"),
    ],
)
def test_redirect_target_of_other_origin_is_none(url, location):
    assert redirect_target(url, 302, location, False) is None
