# -*- coding: utf-8 -*-
"""nginx as a reverse proxy between the client and the embedded server."""

import pytest
from support import nginx
from support.fault_cases import ALL, LISTS, READS, WRITES, call, ids, image_api
from support.fault_server import closed_port
from support.nginx import Nginx

import metal_python
from metal_python.testing import ImageServer

pytestmark = pytest.mark.skipif(nginx.PROGRAM is None, reason="nginx is not installed")

URL = u"http://images.example/a"
PATHS = ["/", "/metal/"]  # unchanged, and a prefix that nginx removes
IDS = {
    "German": u"größe-1.0.1",
    "Japanese": u"日本-1.0.1",
    "outside the BMP": u"\U0001f427-1.0.1",
    "decomposed": u"e\u0301-1.0.1",
    "spaces": u"  ub untu-1.0.1",
    "percent and hex": u"ubuntu%2Fx-1.0.1",
    "percent without hex": u"100%zz-1.0.1",
    "encoded percent": u"a%2520b-1.0.1",
    "dots": u"..a..-1.0.1",
    "query": u"ubuntu?show-usage=true&a=b;c#x-1.0.1",
    "punctuation": u"!\"$'()*+,:=@[\\]^_`{|}~-1.0.1",
}
NEW = {"id": u"ubuntu-24.04.20260131", "url": URL}
LONG_LIST = [{"id": u"größe-%d" % number, "url": URL, "description": u"x" * 200} for number in range(3000)]
# sub_filter may change the body, so nginx sends it chunked.
CHUNKED = "sub_filter_types application/json; sub_filter '</never>' '';"
GZIP = "gzip on; gzip_types application/json; gzip_min_length 1;"


@pytest.fixture
def server():
    """Return an image server with ubuntu-24.04.1 that received no other request."""
    with ImageServer() as image_server:
        add_image(image_server)
        yield image_server


@pytest.fixture(scope="module", params=PATHS)
def proxied(request):
    """Return a server behind nginx and an ImageApi that requests nginx, for each of PATHS."""
    with ImageServer() as image_server, Nginx(image_server.url, path=request.param) as proxy:
        with image_api(proxy.url) as api:
            yield image_server, api


def add_image(server):
    """Create ubuntu-24.04.1 without nginx."""
    with image_api(server.url) as api:
        api.create_image({"id": "ubuntu-24.04.1", "url": URL})


def requests_by_connection(server):
    """Return the requests received after `add_image`."""
    return server.requests[1:]


def call_operation(api, name):
    """Call an operation, with ubuntu-24.04.1 as the existing image."""
    if name == "create_image":
        return api.create_image(NEW)
    if name == "update_image":
        return api.update_image({"id": "ubuntu-24.04.1", "name": "new"})
    return call(api, name) if name in LISTS else getattr(api, name)("ubuntu-24.04.1")


def is_nginx_page(body, title):
    """Return whether a body is an HTML error page of nginx."""
    return body.startswith("<html>") and "<title>%s</title>" % title in body


@pytest.mark.parametrize("name", ALL)
def test_operation_through_nginx_returns_result(name, proxied):
    server, api = proxied
    server.clear()
    add_image(server)
    expected = {"create_image": [NEW["id"]], "find_images": [], "query_images_by_id": ["ubuntu-24.04.1"]}
    assert ids(call_operation(api, name)) == expected.get(name, ["ubuntu-24.04.1"])
    assert len(requests_by_connection(server)) == 1


@pytest.mark.parametrize("key", sorted(IDS))
def test_special_characters_in_id_are_preserved(key, proxied):
    id = IDS[key]
    _, api = proxied
    results = [
        api.create_image({"id": id, "url": URL}).id,
        api.find_image(id).id,
        api.find_latest_image(id).id,
        api.update_image({"id": id, "name": u"new"}).id,
        api.delete_image(id).id,
    ]
    assert results == [id] * 5


@pytest.mark.parametrize("suffix", ["", "/"])
def test_base_path_with_or_without_trailing_slash_is_rewritten(suffix, server):
    with Nginx(server.url, path="/metal/") as proxy, image_api(proxy.url + suffix) as api:
        assert proxy.url.endswith("/metal")
        api.find_image("ubuntu-24.04.1")
    assert [request.target for request in proxy.logged_requests] == ["/metal/v1/image/ubuntu-24.04.1"]
    assert [request.target for request in requests_by_connection(server)] == ["/v1/image/ubuntu-24.04.1"]


def test_hmac_request_through_rewritten_path_is_authenticated():
    with ImageServer(admin_key="secret") as server, Nginx(server.url, path="/metal/") as proxy:
        with metal_python.Driver(proxy.url, None, "secret").client as client:
            assert metal_python.ImageApi(client).create_image(NEW).id == NEW["id"]


@pytest.mark.parametrize("name", READS)
def test_read_after_502_is_retried(name):
    with closed_port() as port, Nginx("http://127.0.0.1:%d" % port) as proxy, image_api(proxy.url) as api:
        with pytest.raises(metal_python.ServerError) as caught:
            call(api, name)
        assert len(api.api_client.clock.sleeps) == 2
        assert (caught.value.status, caught.value.message) == (502, "Bad Gateway")
        assert is_nginx_page(caught.value.body, "502 Bad Gateway")
    assert proxy.statuses == [502, 502, 502]


@pytest.mark.parametrize("name", WRITES)
def test_write_after_502_is_not_retried(name):
    with closed_port() as port, Nginx("http://127.0.0.1:%d" % port) as proxy, image_api(proxy.url) as api:
        with pytest.raises(metal_python.ServerError) as caught:
            call(api, name)
        assert api.api_client.clock.sleeps == []
        assert (caught.value.status, caught.value.message) == (502, "Bad Gateway")
        assert is_nginx_page(caught.value.body, "502 Bad Gateway")
    assert proxy.statuses == [502]


def test_read_succeeds_after_upstream_recovers(server):
    server.fail_next(count=2, close=True)
    with Nginx(server.url) as proxy, image_api(proxy.url) as api:
        assert ids(api.list_images()) == ["ubuntu-24.04.1"]
    assert proxy.statuses == [502, 502, 200]


@pytest.mark.parametrize("name", WRITES)
def test_write_closed_by_upstream_is_not_retried(name, server):
    server.fail_next(close=True)
    with Nginx(server.url) as proxy, image_api(proxy.url) as api:
        with pytest.raises(metal_python.ServerError) as caught:
            call_operation(api, name)
        assert caught.value.status == 502
    assert (proxy.statuses, len(requests_by_connection(server))) == ([502], 1)


@pytest.mark.parametrize("name", WRITES)
def test_write_after_504_is_not_retried(name, server):
    server.fail_next(delay=300)
    with Nginx(server.url, "proxy_read_timeout 200ms;") as proxy, image_api(proxy.url) as api:
        with pytest.raises(metal_python.ServerError) as caught:
            call_operation(api, name)
        assert (caught.value.status, caught.value.message) == (504, "Gateway Time-out")
        assert is_nginx_page(caught.value.body, "504 Gateway Time-out")
    assert proxy.statuses == [504]


def test_read_after_504_is_retried(server):
    server.fail_next(delay=300)
    with Nginx(server.url, "proxy_read_timeout 2s;") as proxy, image_api(proxy.url) as api:
        assert ids(api.list_images()) == ["ubuntu-24.04.1"]
    assert proxy.statuses == [504, 200]


@pytest.mark.parametrize(
    "name, size", [("create_image", 2000), ("create_image", 4000000), ("update_image", 2000), ("find_images", 2000)]
)
def test_body_above_nginx_limit_raises_413(name, size, server):
    body = {"id": u"ubuntu-24.04.1", "name": u"x" * size}
    if name == "create_image":
        body["url"] = URL
    with Nginx(server.url, "client_max_body_size 1k;") as proxy, image_api(proxy.url) as api:
        with pytest.raises(metal_python.ApiStatusError) as caught:
            getattr(api, name)(body)
        assert (type(caught.value), caught.value.status) == (metal_python.ApiStatusError, 413)
        assert caught.value.message == "Request Entity Too Large"
        assert is_nginx_page(caught.value.body, "413 Request Entity Too Large")
        assert ids(api.list_images()) == ["ubuntu-24.04.1"]
    assert sorted(proxy.statuses) == [200, 413]
    assert [request.path for request in requests_by_connection(server)] == ["/v1/image"]


def test_keep_alive_connection_is_reused(server):
    with Nginx(server.url) as proxy, image_api(proxy.url) as api:
        for name in ["list_images"] + WRITES:
            call_operation(api, name)
    assert len(proxy.logged_requests) == 4
    assert len(set(request.connection for request in proxy.logged_requests)) == 1


def api_without_retry(url):
    return image_api(url, retry=metal_python.RetryPolicy(attempts=1))


@pytest.mark.parametrize("name", ALL)
def test_request_on_connection_closed_by_nginx_is_sent_once(name, server):
    with Nginx(server.url, "keepalive_timeout 50ms;") as proxy, api_without_retry(proxy.url) as api:
        api.list_images()
        assert proxy.wait_until_disconnected()
        call_operation(api, name)
    assert proxy.statuses == [200, 201 if name == "create_image" else 200]
    assert len(requests_by_connection(server)) == 2
    assert len(set(request.connection for request in proxy.logged_requests)) == 2


def test_connection_close_after_each_response_opens_new_connection(server):
    with Nginx(server.url, "keepalive_requests 1;") as proxy, api_without_retry(proxy.url) as api:
        for name in ["list_images"] + WRITES:
            call_operation(api, name)
    assert proxy.statuses == [200, 201, 200, 200]
    assert len(requests_by_connection(server)) == 4
    assert len(set(request.connection for request in proxy.logged_requests)) == 4


def test_chunked_list_is_complete(server):
    server.fail_next(status=200, body=LONG_LIST)
    with Nginx(server.url, CHUNKED) as proxy, image_api(proxy.url) as api:
        images, _, headers = api.list_images_with_http_info()
        assert (headers.get("Transfer-Encoding"), headers.get("Content-Length")) == ("chunked", None)
        assert [image.id for image in images] == [image["id"] for image in LONG_LIST]


def test_list_is_not_compressed_by_default(server):
    server.fail_next(status=200, body=LONG_LIST)
    with Nginx(server.url, GZIP) as proxy, image_api(proxy.url) as api:
        images, _, headers = api.list_images_with_http_info()
        assert "Content-Encoding" not in headers
        assert len(images) == len(LONG_LIST)
    assert requests_by_connection(server)[0].header("Accept-Encoding") == "identity"


def test_gzip_list_on_request_is_complete(server):
    server.fail_next(status=200, body=LONG_LIST)
    with Nginx(server.url, GZIP) as proxy, image_api(proxy.url) as api:
        api.api_client.set_default_header("Accept-Encoding", "gzip")
        images, _, headers = api.list_images_with_http_info()
        assert headers["Content-Encoding"] == "gzip"
        assert [image.id for image in images] == [image["id"] for image in LONG_LIST]


@pytest.mark.parametrize("status", [404, 409])
def test_gzip_error_body_message_is_decoded(status, server):
    server.fail_next(status=status, body=u"größer als erlaubt")
    with Nginx(server.url, GZIP) as proxy, image_api(proxy.url) as api:
        api.api_client.set_default_header("Accept-Encoding", "gzip")
        with pytest.raises(metal_python.ApiStatusError) as caught:
            api.find_image("ubuntu-24.04.1")
        assert (caught.value.status, caught.value.message) == (status, u"größer als erlaubt")
