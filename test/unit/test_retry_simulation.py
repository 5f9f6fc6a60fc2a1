"""What an outage makes of 1,000 clients: the policy and the budget of each, on clocks that stand still.

The loop over attempts is written out here once more, for the real one is too slow for 600,000 calls; that both do the
same is tested too.
"""

import random

import pytest
from support.fake_clock import FakeClock

import metal_python
from metal_python.policy import RetryBudget

CLIENTS = 1000
DOWN, UP = 5.0, 605.0  # seconds: the outage lasts ten minutes
POLICY = metal_python.RetryPolicy()
URL = "http://127.0.0.1:1/v1/image"

draw = random.Random(7).random


class FallingServer(object):
    """Takes the place of ``client.rest_client``: answers 503 from DOWN until UP, as a balancer without servers does."""

    status = 200

    def __init__(self, clock):
        self.clock = clock
        self.requests_while_down = 0
        self.requests_after = 0
        self.recovered = None

    def send(self, attempt):
        if not self.answers():
            raise metal_python.ServerError(503, "Service Unavailable")
        return self

    def answers(self):
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
    """Return the function that makes one read, with the policy and a budget."""
    budget, sleep = RetryBudget(), server.clock.sleep

    def read():
        attempt = 1
        while not server.answers():
            wait = policy.delay(attempt, draw()) if policy.is_retryable(True, 503, True) else None
            if wait is None or not budget.take(policy):
                return
            attempt += 1
            sleep(wait)
        budget.refill(policy)

    return read


def read_by_client(server, policy):
    """Return the function that makes one read with a real client."""
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


class Figures(object):
    """What came out: counts over all clients, seconds of the slowest."""

    def __init__(self):
        self.calls_while_down = self.requests_while_down = 0
        self.calls_after = self.requests_after = 0
        self.slowest_recovery = 0.0

    @property
    def amplification(self):
        return self.requests_while_down / float(self.calls_while_down)


def simulate(interval, policy=POLICY, clients=CLIENTS, reader=read_by_policy):
    """Let every client make a read each ``interval`` seconds, through the outage, and return the figures."""
    figures = Figures()
    for number in range(clients):
        clock = FakeClock()
        server = FallingServer(clock)
        read = reader(server, policy)
        due = interval * number / float(clients)
        while due < UP + interval:
            began = clock.passed = max(clock.passed, due)
            read()
            if DOWN <= began < UP:
                figures.calls_while_down += 1
            elif began >= UP:
                figures.calls_after += 1
            due += interval
        figures.requests_while_down += server.requests_while_down
        figures.requests_after += server.requests_after
        figures.slowest_recovery = max(figures.slowest_recovery, server.recovered - UP)
    return figures


@pytest.fixture(scope="module")
def each_second():
    return simulate(1)


@pytest.fixture(scope="module")
def each_minute():
    return simulate(60)


def test_outage_adds_at_most_ten_percent_with_read_per_second(each_second):
    assert each_second.calls_while_down >= 598 * CLIENTS
    assert 1.01 < each_second.amplification <= 1.1


def test_recovery_takes_seconds_with_read_per_second(each_second):
    assert each_second.slowest_recovery <= 3


def test_recovery_sends_one_request_per_call_with_read_per_second(each_second):
    retried_over_the_end = each_second.requests_after - each_second.calls_after
    assert 0 <= retried_over_the_end <= CLIENTS


def test_outage_uses_full_budget_with_read_per_minute(each_minute):
    assert each_minute.calls_while_down == 10 * CLIENTS
    assert each_minute.requests_while_down == 20 * CLIENTS
    assert each_minute.amplification == 2.0


def test_recovery_takes_one_interval_with_read_per_minute(each_minute):
    assert each_minute.slowest_recovery <= 60


def test_outage_smaller_budget_adds_fewer_requests():
    assert simulate(60, metal_python.RetryPolicy(budget=2)).amplification == 1.2


@pytest.mark.parametrize("interval", [1, 60])
@pytest.mark.parametrize("policy", [POLICY, metal_python.RetryPolicy(attempts=5, budget=3.5)], ids=["default", "other"])
def test_simulation_real_client_sends_same_number_of_requests(interval, policy):
    by_policy = simulate(interval, policy, clients=5)
    by_client = simulate(interval, policy, clients=5, reader=read_by_client)
    assert by_client.requests_while_down == by_policy.requests_while_down
    assert by_client.calls_while_down == by_policy.calls_while_down
