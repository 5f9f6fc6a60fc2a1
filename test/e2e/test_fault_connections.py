"""Hosts with several addresses, keep-alive, idle connections, and repeated Content-Length values."""

import socket

import pytest
from support.canned_server import http_response
from support.fault_cases import image_api
from support.fault_server import FaultServer, always, responses, unresponsive_port

from metal_python import ApiConnectionError, Timeout

IMAGE = b'{"id": "a-1"}'
IMAGE_RESPONSE = http_response(200, IMAGE)


class SecondAddressServer(FaultServer):
    """Server on a second loopback address with a given port."""

    def __init__(self, script, port):
        super(SecondAddressServer, self).__init__(script)
        self._listener.close()
        self._listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.2", port))
        self._listener.listen(16)
        self.address = self._listener.getsockname()


@pytest.mark.parametrize("timeout", [2, Timeout(total=2), Timeout(connect=0.5)])
@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_unresponsive_first_address_falls_back_to_second(monkeypatch, timeout, method):
    resolve = socket.getaddrinfo

    def resolve_both(host, port, *args, **options):
        if host != "metal.example":
            return resolve(host, port, *args, **options)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (name, port)) for name in ("127.0.0.1", "127.0.0.2")]

    with unresponsive_port() as port:
        try:
            server = SecondAddressServer(always(IMAGE_RESPONSE), port)
        except (OSError, socket.error):
            pytest.skip("this system has no second loopback address")
        monkeypatch.setattr(socket, "getaddrinfo", resolve_both)
        with server, image_api("http://metal.example:%d" % port) as api:
            call = api.api_client.call_api
            data, status, _ = call("/x", method, response_type="V1ImageResponse", _request_timeout=timeout)
            assert (data.id, status, server.connections) == ("a-1", 200, 1)


@pytest.mark.parametrize("keepalive", [True, False])
def test_tcp_keepalive_follows_setting(keepalive):
    with FaultServer(always(IMAGE_RESPONSE)) as server, image_api(server.url, tcp_keepalive=keepalive) as api:
        api.find_image("a-1")
        pool = api.api_client.rest_client._route(server.url)[0]
        sock = pool.pool.queue[-1].sock
        assert bool(sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)) is keepalive
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        if keepalive and hasattr(socket, "TCP_KEEPIDLE"):
            assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == 60


def test_write_after_max_idle_time_opens_new_connection(monkeypatch):
    with FaultServer(always(IMAGE_RESPONSE)) as server, image_api(server.url, max_idle_time=0.001) as api:
        api.find_image("a-1")
        api.find_image("a-1")
        assert server.connections == 1
        sock = api.api_client.rest_client._route(server.url)[0].pool.queue[-1]
        sock.idle_since -= 1  # simulate one idle second
        api.delete_image("a-1")
        assert server.connections == 2 and [request.method for request in server.requests] == ["GET", "GET", "DELETE"]


def test_content_length_with_equal_values_is_accepted():
    length = str(len(IMAGE))
    repeated = http_response(200, IMAGE, [("Content-Length", "%s, %s" % (length, length))])
    with FaultServer(
        responses(repeated, repeated, IMAGE_RESPONSE) + [lambda connection: connection.wait(60)]
    ) as server:
        with image_api(server.url) as api:
            for _ in range(3):
                assert api.find_image("a-1", _request_timeout=30).id == "a-1"
            assert server.connections == 1


def test_content_length_with_different_values_raises_immediately():
    conflicting = http_response(200, IMAGE, [("Content-Length", "13, 14")])
    with FaultServer(responses(conflicting) + [lambda connection: connection.wait(60)]) as server, image_api(
        server.url
    ) as api:
        with pytest.raises(ApiConnectionError) as raised:
            api.delete_image("a-1", _request_timeout=30)
        assert "invalid Content-Length" in raised.value.reason and raised.value.may_have_been_sent is True
