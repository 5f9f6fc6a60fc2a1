"""Hosts with several addresses, connections that were idle for long, and lengths that http.client cannot read."""

import socket

import pytest
from support.canned_server import http_response
from support.fault_cases import image_api
from support.fault_server import FaultServer, always, responses, unresponsive_port

from metal_python import ApiConnectionError, Timeout

IMAGE = b'{"id": "a-1"}'
FOUND = http_response(200, IMAGE)


class Listening(FaultServer):
    """A server on another loopback address, with a given port."""

    def __init__(self, script, port):
        super(Listening, self).__init__(script)
        self._listener.close()
        self._listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.2", port))
        self._listener.listen(16)
        self.address = self._listener.getsockname()


@pytest.mark.parametrize("timeout", [2, Timeout(total=2), Timeout(connect=0.5)])
@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_host_whose_first_address_swallows_packets_is_reached_through_the_second(monkeypatch, timeout, method):
    resolve = socket.getaddrinfo

    def both(host, port, *args, **options):
        if host != "metal.example":
            return resolve(host, port, *args, **options)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (name, port)) for name in ("127.0.0.1", "127.0.0.2")]

    with unresponsive_port() as port:
        try:
            server = Listening(always(FOUND), port)
        except (OSError, socket.error):
            pytest.skip("this system has no second loopback address")
        monkeypatch.setattr(socket, "getaddrinfo", both)
        with server, image_api("http://metal.example:%d" % port) as api:
            call = api.api_client.call_api
            data, status, _ = call("/x", method, response_type="V1ImageResponse", _request_timeout=timeout)
            assert (data.id, status, server.connections) == ("a-1", 200, 1)


@pytest.mark.parametrize("keepalive", [True, False])
def test_connection_is_probed_unless_the_setting_is_off(keepalive):
    with FaultServer(always(FOUND)) as server, image_api(server.url, tcp_keepalive=keepalive) as api:
        api.find_image("a-1")
        pool = api.api_client.rest_client._route(server.url)[0]
        sock = pool.pool.queue[-1].sock
        assert bool(sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)) is keepalive
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        if keepalive and hasattr(socket, "TCP_KEEPIDLE"):
            assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == 60


def test_write_after_a_long_pause_opens_a_connection(monkeypatch):
    with FaultServer(always(FOUND)) as server, image_api(server.url, max_idle_time=0.001) as api:
        api.find_image("a-1")
        api.find_image("a-1")
        assert server.connections == 1
        sock = api.api_client.rest_client._route(server.url)[0].pool.queue[-1]
        sock.idle_since -= 1  # as if a second had passed
        api.delete_image("a-1")
        assert server.connections == 2 and [request.method for request in server.requests] == ["GET", "GET", "DELETE"]


def test_content_length_with_equal_values_is_read_without_waiting():
    length = str(len(IMAGE))
    found = http_response(200, IMAGE, [("Content-Length", "%s, %s" % (length, length))])
    with FaultServer(responses(found, found, FOUND) + [lambda connection: connection.wait(60)]) as server:
        with image_api(server.url) as api:
            for _ in range(3):
                assert api.find_image("a-1", _request_timeout=30).id == "a-1"
            assert server.connections == 1


def test_content_length_with_different_values_is_an_error_at_once():
    wrong = http_response(200, IMAGE, [("Content-Length", "13, 14")])
    with FaultServer(responses(wrong) + [lambda connection: connection.wait(60)]) as server, image_api(
        server.url
    ) as api:
        with pytest.raises(ApiConnectionError) as raised:
            api.delete_image("a-1", _request_timeout=30)
        assert "invalid Content-Length" in raised.value.reason and raised.value.may_have_been_sent is True
