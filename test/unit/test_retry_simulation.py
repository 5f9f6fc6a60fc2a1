"""Simulation of an outage with 1,000 clients: retry policy and budget with fake clocks.

The simulation has its own retry loop because a real client is too slow for 600,000 calls. The last test checks that
both send the same number of requests.
"""

import random

import pytest
from support.fake_clock import FakeClock

import metal_python
from metal_python.policy import RetryBudget

CLIENTS = 1000
DOWN, UP = 5.0, 605.0  # start and end of the outage, in seconds
POLICY = metal_python.RetryPolicy()
URL = "http://127.0.0.1:1/v1/image"

random_number = random.Random(7).random


class FailingServer(object):
    """Replacement for ``client.rest_client`` that fails with status code 503 from DOWN until UP."""

    status = 200

    def __init__(self, clock):
        self.clock = clock
        self.requests_while_down = 0
        self.requests_after = 0
        self.recovered = None

    def send(self, attempt):
        if not self.is_up():
            raise metal_python.ServerError(503, "Service Unavailable")
        return self

    def is_up(self):
        if DOWN <= self.clock.passed < UP:
            self.requests_while_down += 1
            return False
        if self.clock.passed >= UP:
            self.requests_after += 1
            if self.recovered is None:
                self.recovered = self.clock.passed
        return True

    def close(self):
        pass


def read_by_policy(server, policy):
    """Return a function that simulates one read with a retry policy and its budget."""
    budget, sleep = RetryBudget(), server.clock.sleep

    def read():
        attempt = 1
        while not server.is_up():
            delay = policy.delay(attempt, random_number()) if policy.is_retryable(True, 503, True) else None
            if delay is None or not budget.take(policy):
                return
            attempt += 1
            sleep(delay)
        budget.refill(policy)

    return read


def read_by_client(server, policy):
    """Return a function that makes one read with a real client."""
    configuration = metal_python.Configuration()
    configuration.retry = policy
    client = metal_python.ApiClient(configuration)
    client.clock, client.rest_client = server.clock, server

    def read():
        try:
            client.request("GET", URL)
        except metal_python.ServerError:
            pass

    return read


class Counts(object):
    """Counts over all clients, and the recovery time of the slowest in seconds."""

    def __init__(self):
        self.calls_while_down = self.requests_while_down = 0
        self.calls_after = self.requests_after = 0
        self.slowest_recovery = 0.0

    @property
    def amplification(self):
        return self.requests_while_down / float(self.calls_while_down)


def simulate(interval, policy=POLICY, clients=CLIENTS, make_read=read_by_policy):
    """Simulate clients that read every ``interval`` seconds during the outage; return the counts.

    :param make_read: ``read_by_policy`` or ``read_by_client``
    """
    counts = Counts()
    for number in range(clients):
        clock = FakeClock()
        server = FailingServer(clock)
        read = make_read(server, policy)
        due = interval * number / float(clients)
        while due < UP + interval:
            started = clock.passed = max(clock.passed, due)
            read()
            if DOWN <= started < UP:
                counts.calls_while_down += 1
            elif started >= UP:
                counts.calls_after += 1
            due += interval
        counts.requests_while_down += server.requests_while_down
        counts.requests_after += server.requests_after
        counts.slowest_recovery = max(counts.slowest_recovery, server.recovered - UP)
    return counts


@pytest.fixture(scope="module")
def read_per_second():
    return simulate(1)


@pytest.fixture(scope="module")
def read_per_minute():
    return simulate(60)


def test_outage_adds_at_most_ten_percent_with_read_per_second(read_per_second):
    assert read_per_second.calls_while_down >= 598 * CLIENTS
    assert 1.01 < read_per_second.amplification <= 1.1


def test_recovery_takes_seconds_with_read_per_second(read_per_second):
    assert read_per_second.slowest_recovery <= 3


def test_recovery_sends_one_request_per_call_with_read_per_second(read_per_second):
    retries_after_end = read_per_second.requests_after - read_per_second.calls_after
    assert 0 <= retries_after_end <= CLIENTS


def test_outage_uses_full_budget_with_read_per_minute(read_per_minute):
    assert read_per_minute.calls_while_down == 10 * CLIENTS
    assert read_per_minute.requests_while_down == 20 * CLIENTS
    assert read_per_minute.amplification == 2.0


def test_recovery_takes_one_interval_with_read_per_minute(read_per_minute):
    assert read_per_minute.slowest_recovery <= 60


def test_outage_smaller_budget_adds_fewer_requests():
    assert simulate(60, metal_python.RetryPolicy(budget=2)).amplification == 1.2


@pytest.mark.parametrize("interval", [1, 60])
@pytest.mark.parametrize("policy", [POLICY, metal_python.RetryPolicy(attempts=5, budget=3.5)], ids=["default", "other"])
def test_simulation_real_client_sends_same_number_of_requests(interval, policy):
    by_policy = simulate(interval, policy, clients=5)
    by_client = simulate(interval, policy, clients=5, make_read=read_by_client)
    assert by_client.requests_while_down == by_policy.requests_while_down
    assert by_client.calls_while_down == by_policy.calls_while_down
