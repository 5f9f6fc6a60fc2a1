# coding: utf-8
"""Connections: total timeout, address selection, idle connections and pools."""

import socket

import pytest
from six.moves import queue
from support.canned_server import http_response
from support.fake_network import FakeSocket
from support.fake_network_helpers import OK

from metal_python import ApiConnectionError, ApiTimeoutError, Timeout, connection
from metal_python.connection import DeadlineReader, DeadlineSocket, seconds_left

pytest_plugins = ["support.fake_network_fixtures"]


class FakeMonotonic(object):
    """Replacement of ``monotonic`` that the test advances."""

    def __init__(self, now):
        self.now = now

    def __call__(self):
        return self.now

    def delayed(self, seconds, chunk=b""):
        """Return a chunk for a :class:`FakeSocket` that takes this many seconds to arrive."""

        def arrive():
            self.now += seconds
            return chunk

        return arrive


@pytest.fixture
def time(monkeypatch):
    time = FakeMonotonic(1000.0)
    monkeypatch.setattr("metal_python.connection.monotonic", time)
    monkeypatch.setattr("metal_python.rest.monotonic", time)
    monkeypatch.setattr("metal_python.failures.monotonic", time)
    return time


def timeouts(network):
    return network.sockets[-1].timeouts


# Deadline of a socket


def test_seconds_left_before_deadline(time):
    assert seconds_left(1002.5) == 2.5
    assert seconds_left(1002.5, None) == 2.5
    assert seconds_left(1002.5, 1) == 1
    assert seconds_left(1002.5, 3) == 2.5


@pytest.mark.parametrize("deadline", [1000.0, 999.0])
def test_seconds_left_after_deadline_raises_timeout(time, deadline):
    with pytest.raises(socket.timeout):
        seconds_left(deadline, 5)


def test_deadline_socket_read_timeout_is_remaining_time(time):
    sock = FakeSocket([time.delayed(4, b"ab"), b"cd"], len)
    file = DeadlineSocket(sock, 1010.0).makefile("rb")
    assert file.read(4) == b"abcd"
    assert sock.timeouts == [10.0, 6.0]


def test_deadline_socket_read_timeout_is_shorter_limit(time):
    sock = FakeSocket([time.delayed(4, b"ab"), time.delayed(4, b"cd"), b"ef"], len)
    file = DeadlineSocket(sock, 1010.0, 5).makefile("rb")
    assert file.read(6) == b"abcdef"
    assert sock.timeouts == [5, 5, 2.0]


def test_deadline_socket_read_after_deadline_raises_timeout(time):
    sock = FakeSocket([time.delayed(5, b"a")] * 3, len)
    file = DeadlineSocket(sock, 1010.0).makefile("rb")
    with pytest.raises(socket.timeout):
        file.read(3)


def test_deadline_reader_close_twice(time):
    reader = DeadlineReader(FakeSocket([], len), 1010.0)
    assert reader.readable()
    reader.close()
    reader.close()
    assert reader.closed


# Total timeout of a request


def test_total_timeout_not_exceeded_returns_response(time, network, client):
    network.plan(OK)
    assert client.request("GET", "http://a/x", _request_timeout=10).body == b"[]"


def test_total_timeout_slow_headers_raise_timeout_error(time, network, client):
    network.plan(*[time.delayed(3, b"HTTP/1.1 200 OK\r\nX: "[index : index + 1]) for index in range(20)])
    with pytest.raises(ApiTimeoutError) as raised:
        client.request("GET", "http://a/x", _request_timeout=10)
    assert raised.value.may_have_been_sent is True
    assert raised.value.reason == "http://a: the total timeout of the call has passed"
    assert 1010 <= time.now < 1013


def test_read_timeout_is_named_in_error(time, network, client):
    network.plan(socket.timeout("timed out"))
    with pytest.raises(ApiTimeoutError) as raised:
        client.request("GET", "http://a/x", _request_timeout=Timeout(read=3, total=10))
    assert "Read timed out" in raised.value.reason and "whole call" not in raised.value.reason


def test_total_timeout_slow_body_raises_timeout_error(time, network, client):
    network.plan(http_response(200, b"", [("Content-Length", "20")]), *[time.delayed(3, b"x")] * 20)
    with pytest.raises(ApiTimeoutError) as raised:
        client.request("GET", "http://a/x", _request_timeout=10)
    assert raised.value.status == 200
    assert 1010 <= time.now < 1013


def test_total_timeout_remaining_time_limits_each_read(time, network, client):
    network.plan(time.delayed(4, b"HTTP/1.1 200 OK\r\nConten"), b"t-Length: 0\r\nConnection: close\r\n\r\n")
    client.request("GET", "http://a/x", _request_timeout=10)
    assert timeouts(network)[0] == 5 and timeouts(network)[-1] == 6.0


def test_timeout_shortest_value_applies(time, network, client):
    network.plan(OK)
    client.request("GET", "http://a/x", _request_timeout=Timeout(connect=2, read=3, total=10))
    assert timeouts(network)[0] == 2 and timeouts(network)[-1] == 3


def test_total_timeout_slow_send_raises_timeout_error(time, network, client):
    def slow(data):
        time.now += 20

    network.plan(OK, on_send=slow)
    with pytest.raises(ApiTimeoutError) as raised:
        client.request("GET", "http://a/x", _request_timeout=10)
    assert raised.value.may_have_been_sent is True


def test_total_timeout_does_not_affect_next_request(time, network, client):
    network.plan(OK)
    client.request("GET", "http://a/x", _request_timeout=10)
    network.plan(time.delayed(1000, OK))
    assert client.request("GET", "http://a/x", _request_timeout=Timeout(read=60)).status == 200


# Connecting


def test_connect_tries_addresses_in_order(time, network, client):
    network.names["a"] = ["10.0.0.1", "10.0.0.2", "10.0.0.3"]
    network.plan(error=socket.error(111, "Connection refused"))
    network.plan(error=socket.error(113, "No route to host"))
    network.plan(OK)
    assert client.request("GET", "http://a/x", _request_timeout=10).status == 200
    assert network.addresses == [("10.0.0.1", 80), ("10.0.0.2", 80), ("10.0.0.3", 80)]


def test_connect_all_addresses_fail_raises_last_error(time, network, client):
    network.names["a"] = ["10.0.0.1", "10.0.0.2"]
    network.plan(error=socket.error(113, "No route to host"))
    network.plan(error=socket.error(111, "Connection refused"))
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://a/x", _request_timeout=10)
    assert "Connection refused" in raised.value.reason and raised.value.may_have_been_sent is False


def plan_unresponsive_address(time, network):
    """Plan an address that drops packets: connecting to it takes the whole timeout."""

    def wait():
        time.now += network.timeouts[-1]
        return socket.timeout("timed out")

    network.plan(error=wait)


@pytest.mark.parametrize(
    "timeout, expected",
    [
        (8, [4.0]),
        (20, [5]),
        (Timeout(total=8), [4.0]),
        (Timeout(connect=3, total=8), [3]),
        (Timeout(connect=3, total=4), [2.0]),
    ],
)
def test_connect_unresponsive_address_leaves_time_for_next(time, network, client, timeout, expected):
    network.names["a"] = ["10.0.0.1", "10.0.0.2"]
    plan_unresponsive_address(time, network)
    network.plan(OK)
    assert client.request("GET", "http://a/x", _request_timeout=timeout).status == 200
    assert network.timeouts[:1] == expected and network.addresses == [("10.0.0.1", 80), ("10.0.0.2", 80)]


def test_connect_addresses_share_remaining_time(time, network, client):
    network.names["a"] = ["10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4"]
    for _ in range(4):
        plan_unresponsive_address(time, network)
    with pytest.raises(ApiTimeoutError) as raised:
        client.request("GET", "http://a/x", _request_timeout=10)
    assert raised.value.may_have_been_sent is False
    assert network.timeouts == [2.5] * 4 and time.now == 1010.0


def test_connect_unused_time_is_left_for_next_addresses(time, network, client):
    network.names["a"] = ["10.0.0.1", "10.0.0.2", "10.0.0.3"]
    network.plan(error=socket.error(111, "Connection refused"))
    plan_unresponsive_address(time, network)
    network.plan(OK)
    client.request("GET", "http://a/x", _request_timeout=6)
    assert network.timeouts == [2.0, 3.0, 3.0]


@pytest.mark.parametrize(
    "address, expected",
    [
        (("fe80::1", 80, 0, 3), "fe80::1%3"),
        (("fe80::1%eth0", 80, 0, 3), "fe80::1%eth0"),
        (("2001:db8::1", 80, 0, 0), "2001:db8::1"),
    ],
)
def test_connect_link_local_address_keeps_scope(time, network, client, monkeypatch, address, expected):
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args: [(socket.AF_INET6, socket.SOCK_STREAM, 6, "", address)])
    network.plan(OK)
    client.request("GET", "http://a/x", _request_timeout=10)
    assert network.addresses == [(expected, 80)]


def test_connect_unknown_host_raises_connection_error(time, network, client):
    network.plan(error=socket.gaierror(-2, "Name or service not known"))
    with pytest.raises(ApiConnectionError) as raised:
        client.request("GET", "http://nowhere/x", _request_timeout=10)
    assert "Name or service not known" in raised.value.reason and raised.value.may_have_been_sent is False
    assert network.addresses == [("nowhere", 80)]


def test_connect_keeps_host_name_in_host_header(time, network, client):
    network.plan(OK)
    client.request("GET", "http://a/x", _request_timeout=10)
    assert b"\r\nHost: a\r\n" in network.sockets[0].sent


def test_connect_after_deadline_sends_nothing(time, network, client):
    def late():
        time.now += 20

    network.plan(OK, connected=late)
    with pytest.raises(ApiTimeoutError) as raised:
        client.request("GET", "http://a/x", _request_timeout=10)
    assert raised.value.may_have_been_sent is False
    assert network.sockets[0].sent == b""


# Idle connections


def connections_used(seconds, network, time, client, method, **settings):
    """Return the number of connections that two requests use with idle time between them."""
    for name in settings:
        setattr(client.configuration, name, settings[name])
    for _ in range(2):
        network.plan(http_response(200, b"[]"), http_response(200, b"[]"))
    client.request("GET", "http://a/x")
    time.now += seconds
    client.request(method, "http://a/x")
    return len(network.sockets)


@pytest.mark.parametrize(
    "method, seconds, settings, expected",
    [
        ("PUT", 59, {}, 1),
        ("PUT", 61, {}, 2),
        ("DELETE", 61, {}, 2),
        ("POST", 61, {}, 2),
        ("GET", 61, {}, 1),
        ("PUT", 11, {"max_idle_time": 10.5}, 2),
        ("PUT", 61, {"max_idle_time": 120}, 1),
        ("PUT", 99999, {"max_idle_time": None}, 1),
    ],
)
def test_write_does_not_reuse_connection_beyond_max_idle_time(
    time, network, client, method, seconds, settings, expected, monkeypatch
):
    monkeypatch.setattr("urllib3.connectionpool.is_connection_dropped", lambda conn: False)
    assert connections_used(seconds, network, time, client, method, **settings) == expected
    assert network.sockets[0].closed is (expected == 2)


def test_socket_options_enable_keepalive_by_default():
    direct = connection.socket_options(True, False)
    assert (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1) in direct
    assert (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1) in direct
    assert connection.socket_options(True, True) == direct[1:]
    assert connection.socket_options(False, False) == direct[:1]
    assert connection.socket_options(False, True) == []


# may_have_been_sent, and the order of sent data


def test_proxy_connect_failure_is_not_sent_request(time, network, client):
    network.names["proxy"] = ["10.0.0.9"]
    client.configuration.proxy = "http://proxy:3128"
    network.plan(http_response(502, b"", [("Content-Length", "0")]))
    with pytest.raises(ApiConnectionError) as raised:
        client.request("PUT", "https://a/x", body=b"{}", _request_timeout=10)
    assert network.sockets[0].sent.startswith(b"CONNECT a:443 ")
    assert raised.value.may_have_been_sent is False


def test_request_headers_are_sent_before_body(network, client):
    network.plan(OK)
    client.request("PUT", "http://a/x", body=b"{}")
    headers, _, body = network.sockets[0].sent.partition(b"\r\n\r\n")
    assert headers.startswith(b"PUT /x HTTP/1.1\r\n") and body == b"{}"


class ClosingQueue(object):
    """Full queue of a pool that another thread closes while a connection is returned."""

    def __init__(self, pool):
        self.pool = pool

    def put(self, conn, block=False):
        self.pool.pool = None
        raise queue.Full()


class FakeConnection(object):
    closed = False

    def close(self):
        self.closed = True


@pytest.mark.parametrize("scheme", sorted(connection.POOLS))
@pytest.mark.parametrize("returned", [FakeConnection(), None], ids=["connection", "none"])
def test_connection_returned_to_closing_pool_is_closed(scheme, returned):
    pool = connection.POOLS[scheme]("a.example")
    pool.pool = ClosingQueue(pool)
    pool._put_conn(returned)
    assert returned is None or returned.closed
