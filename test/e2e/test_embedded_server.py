"""The embedded server over HTTP: start and stop, connections, recorded requests."""

import gzip
import io
import os
import socket
import sqlite3
import sys
import threading
import time

import pytest
from support import raw_http

from metal_python.testing import MetalApiServer


@pytest.fixture
def server():
    with MetalApiServer() as running:
        yield running


def server_threads():
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("metal-api-server")]


def open_files():
    return len(os.listdir("/proc/self/fd"))


def run_concurrently(count, function):
    """Call a function concurrently with the numbers 0 to count - 1 and return the results."""
    results = []
    threads = [threading.Thread(target=lambda n=n: results.append(function(n))) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


# Start and stop


def test_url_is_address_of_server(server):
    assert server.url.startswith("http://127.0.0.1:")
    assert raw_http.request(server, "GET", "/v1/image")[::2] == (200, b"[]")


def test_port_setting_is_used():
    with MetalApiServer() as first:
        port = int(first.url.rsplit(":", 1)[1])
    with MetalApiServer(port=port) as second:
        assert second.url == "http://127.0.0.1:%d" % port


def test_host_name_is_accepted():
    with MetalApiServer(host="localhost") as server:
        assert raw_http.request(server, "GET", "/v1/image")[0] == 200


def has_ipv6():
    try:
        probe = socket.socket(socket.AF_INET6, socket.SOCK_STREAM)
        try:
            probe.bind(("::1", 0))
        finally:
            probe.close()
        return True
    except (OSError, socket.error):
        return False


@pytest.mark.skipif(not has_ipv6(), reason="this machine has no IPv6")
def test_url_of_ipv6_address_has_brackets():
    with MetalApiServer(host="::1") as server:
        assert server.url.startswith("http://[::1]:")
        assert raw_http.request(server, "GET", "/v1/image")[0] == 200


def test_two_servers_share_no_images(server):
    with MetalApiServer() as other:
        raw_http.create_image(server, "a-1")
        assert (raw_http.image_ids(server), raw_http.image_ids(other)) == (["a-1"], [])


def test_url_of_stopped_server_raises():
    server = MetalApiServer()
    assert repr(server) == "<MetalApiServer not running>"
    with pytest.raises(RuntimeError):
        print(server.url)


def test_repr_contains_url(server):
    assert repr(server) == "<MetalApiServer %s>" % server.url


def test_start_and_stop_are_idempotent():
    server = MetalApiServer()
    server.start()
    url = server.url
    server.start()
    assert server.url == url
    server.stop()
    server.stop()
    assert server_threads() == []


def test_restart_without_database_is_empty():
    server = MetalApiServer()
    with server:
        raw_http.create_image(server, "a-1")
    with server:
        assert raw_http.image_ids(server) == []


def test_stop_leaves_no_thread(server):
    raw_http.create_image(server, "a-1")
    server.stop()
    assert server_threads() == []


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="needs /proc to count open files")
def test_stop_leaves_no_open_file(tmpdir):
    before = open_files()
    with MetalApiServer(database=str(tmpdir.join("images.db"))) as server:
        with raw_http.connect(server.url) as connection:
            raw_http.send(connection, "GET", "/v1/image")
            server.stop()
    assert open_files() == before


def test_stop_finishes_response_in_progress():
    with MetalApiServer() as server, raw_http.connect(server.url) as connection:
        for number in range(5):
            raw_http.create_image(server, "a-%d" % number, description="d" * 10000)
        connection.request("GET", "/v1/image")
        while len(server.requests) < 6:
            time.sleep(0.001)
        server.stop()
        assert len(connection.getresponse().read()) > 50000


def test_stop_closes_port(server):
    address = server.url
    server.stop()
    with raw_http.connect(address) as connection, pytest.raises((OSError, socket.error)):
        connection.connect()


def test_start_on_used_port_raises_and_leaves_no_thread(server):
    threads = server_threads()
    with pytest.raises((OSError, socket.error)):
        MetalApiServer(port=int(server.url.rsplit(":", 1)[1])).start()
    assert server_threads() == threads


def test_start_with_invalid_database_raises(tmpdir):
    server = MetalApiServer(database=str(tmpdir.join("missing", "images.db")))
    with pytest.raises(sqlite3.Error):
        server.start()
    assert server_threads() == []


@pytest.mark.skipif(sys.version_info < (3, 6), reason="Python 2.7 has no pathlib")
def test_database_accepts_path_object(tmpdir):
    path = __import__("pathlib").Path(str(tmpdir), "images.db")
    with MetalApiServer(database=path) as server:
        raw_http.create_image(server, "a-1")
    with MetalApiServer(database=str(path)) as server:
        assert raw_http.image_ids(server) == ["a-1"]


def test_database_persists_images(tmpdir):
    path = str(tmpdir.join("images.db"))
    with MetalApiServer(database=path) as server:
        raw_http.create_image(server, "a-1", name="kept")
    with MetalApiServer(database=path) as server:
        assert raw_http.find_image(server, "a-1")["name"] == "kept"


# Connections


def test_connection_is_kept_alive(server):
    with raw_http.connect(server.url) as connection:
        connection.connect()
        before = connection.sock
        for _ in range(100):
            assert raw_http.send(connection, "GET", "/v1/image/a-1")[0] == 404
        assert connection.sock is before


def test_connection_close_header_closes_connection(server):
    with raw_http.connect(server.url) as connection:
        headers = raw_http.send(connection, "GET", "/v1/image", headers={"Connection": "close"})[1]
        assert (headers["connection"], connection.sock) == ("close", None)


def test_head_response_has_content_length_and_no_body(server):
    with raw_http.connect(server.url) as connection:
        status, headers, body = raw_http.send(connection, "HEAD", "/v1/image")
        assert (status, headers["content-length"], body) == (405, "62", b"")
        assert raw_http.send(connection, "GET", "/v1/image")[0] == 200


def test_response_headers_match_metal_api(server):
    assert sorted(raw_http.request(server, "GET", "/v1/image")[1]) == ["content-length", "content-type", "date"]


def test_large_response_is_complete(server):
    text = u"\u00fc" * 200000
    raw_http.create_image(server, "a-1", description=text)
    assert raw_http.find_image(server, "a-1")["description"] == text


def test_gzip_request_body_is_decoded(server):
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb") as stream:
        stream.write(b'{"id": "a-1", "url": "x"}')
    headers = dict(raw_http.JSON_TYPE, **{"Content-Encoding": "gzip"})
    assert raw_http.request(server, "PUT", "/v1/image", packed.getvalue(), headers)[0] == 201


# Concurrency


def test_concurrent_creates_of_same_id_one_succeeds_others_409(server):
    body = {"id": "a-1", "url": raw_http.URL}
    statuses = run_concurrently(8, lambda _: raw_http.request(server, "PUT", "/v1/image", body)[0])
    assert sorted(statuses) == [201] + [409] * 7


def test_concurrent_creates_all_succeed(server):
    run_concurrently(32, lambda number: raw_http.create_image(server, "a-%d" % number))
    assert raw_http.image_ids(server) == sorted("a-%d" % number for number in range(32))


def test_concurrent_updates_succeed_or_conflict(server):
    raw_http.create_image(server, "a-1")

    def update(number):
        name = "name %d" % number
        status, _, body = raw_http.request(server, "POST", "/v1/image", {"id": "a-1", "name": name})
        assert status == 200 or raw_http.error_message(body).endswith(
            "the entity was changed from another, please retry"
        )
        return status, name

    results = run_concurrently(16, update)
    assert (200, raw_http.find_image(server, "a-1")["name"]) in results


# Recorded requests and other test features


def test_requests_are_recorded_as_sent(server):
    headers = {"content-TYPE": "application/json", "X-Two": " words here "}
    raw_http.request(server, "POST", "/v1/image/find?show-usage=t+1&x=%2F", b'{"os": "a"}', headers)
    (request,) = server.requests
    assert (request.method, request.target) == ("POST", "/v1/image/find?show-usage=t+1&x=%2F")
    assert (request.path, request.query) == ("/v1/image/find", [("show-usage", "t 1"), ("x", "/")])
    assert (request.body, request.json()) == (b'{"os": "a"}', {"os": "a"})
    assert (u"content-TYPE", u"application/json") in request.headers
    assert (request.header("x-two"), request.header("X-Three")) == ("words here", None)
    assert repr(request) == "<Request POST /v1/image/find?show-usage=t+1&x=%2F>"


def test_recorded_requests_are_limited():
    class ShortHistoryServer(MetalApiServer):
        KEPT_REQUESTS = 2

    with ShortHistoryServer() as server:
        for target in ("/1", "/2", "/3"):
            raw_http.request(server, "GET", target)
        assert [request.target for request in server.requests] == ["/2", "/3"]


def test_allocated_image_cannot_be_deleted_until_free(server):
    raw_http.create_image(server, "a-1")
    server.allocate("machine-1", "a-1")
    status, _, body = raw_http.request(server, "DELETE", "/v1/image/a-1")
    assert (status, raw_http.error_message(body)) == (422, "image a-1 is in use by machines:[machine-1]")
    server.free("machine-1")
    assert raw_http.request(server, "DELETE", "/v1/image/a-1")[0] == 200


def test_clear_removes_everything(server):
    raw_http.create_image(server, "a-1")
    server.allocate("machine-1", "a-1")
    server.fail_next(status=500)
    server.clear()
    assert (server.requests, raw_http.image_ids(server)) == ([], [])


def test_view_key_requires_authentication():
    with MetalApiServer(view_key="secret") as server:
        assert raw_http.request(server, "GET", "/v1/image")[::2] == (403, b'"tenant  not allowed"')


def test_on_response_receives_request_and_status(server):
    received = []
    server.on_response = lambda request, status, seconds: received.append((request.target, status, seconds >= 0))
    server.fail_next(status=503)
    raw_http.request(server, "GET", "/v1/image")
    assert received == [("/v1/image", 503, True)]
