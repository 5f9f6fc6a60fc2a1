"""Redirects: reads follow up to five within the same origin (scheme, host and port); writes follow none."""

import pytest
from support.canned_server import http_response
from support.fault_cases import IMAGE_RESPONSE, LIST_RESPONSE, READS, WRITES, call, ids, image_api, success_response
from support.fault_server import FaultServer, always, responses

import metal_python

REDIRECT_STATUSES = [301, 302, 303, 307, 308]
GET_OPERATIONS = sorted(set(READS) - {"find_images"})


def redirect(status, location):
    return http_response(status, b"moved", [("Content-Length", "5"), ("Location", location)])


@pytest.mark.parametrize("status", REDIRECT_STATUSES)
@pytest.mark.parametrize("name", GET_OPERATIONS)
def test_read_follows_redirect(name, status):
    with FaultServer(responses(redirect(status, "/other?x=1"), success_response(name))) as server, image_api(
        server.url
    ) as api:
        assert ids(call(api, name)) == ["ubuntu-24.04"]
        assert (server.methods, server.targets[1]) == (["GET", "GET"], "/other?x=1")


@pytest.mark.parametrize(
    "location", ["{url}/other", "//127.0.0.1:{port}/other", "/other", "image/../../other", "/other#x"]
)
def test_absolute_and_relative_redirects_are_followed(location):
    with FaultServer() as server, image_api(server.url) as api:
        location = location.format(url=server.url, port=server.port)
        server.set_scripts(responses(redirect(302, location), LIST_RESPONSE))
        assert len(api.list_images()) == 1
        assert server.targets == ["/v1/image", "/other"]


def test_query_only_redirect_is_followed():
    with FaultServer(responses(redirect(302, "?page=2"), LIST_RESPONSE)) as server, image_api(server.url) as api:
        api.list_images()
        assert server.targets == ["/v1/image", "/v1/image?page=2"]


@pytest.mark.parametrize("status", [307, 308])
def test_find_images_redirect_307_308_resends_body(status):
    with FaultServer(responses(redirect(status, "/other"), LIST_RESPONSE)) as server, image_api(server.url) as api:
        assert len(call(api, "find_images")) == 1
        assert server.methods == ["POST", "POST"]
        assert [request.json() for request in server.requests] == [{"id": "ubuntu-24.04"}] * 2
        assert server.requests[1].header("Content-Type") == "application/json"


@pytest.mark.parametrize("status", [301, 302, 303])
def test_find_images_redirect_301_302_303_raises(status):
    with FaultServer(responses(redirect(status, "/other"), LIST_RESPONSE)) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiStatusError) as caught:
            call(api, "find_images")
        assert (caught.value.status, server.methods) == (status, ["POST"])


@pytest.mark.parametrize("status", [300, 304, 305, 306, 310])
def test_other_3xx_status_raises(status):
    with FaultServer(always(redirect(status, "/other"))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiStatusError) as caught:
            api.list_images()
        assert (caught.value.status, len(server.requests)) == (status, 1)


@pytest.mark.parametrize("status", REDIRECT_STATUSES)
@pytest.mark.parametrize("name", WRITES)
def test_write_redirect_raises(name, status):
    with FaultServer(responses(redirect(status, "/other"), IMAGE_RESPONSE)) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiStatusError) as caught:
            call(api, name)
        assert (caught.value.status, len(server.requests)) == (status, 1)
        assert caught.value.headers["location"] == "/other"


def test_five_redirects_are_followed():
    hops = [redirect(302, "/hop/%d" % hop) for hop in range(5)]
    with FaultServer(responses(*hops + [LIST_RESPONSE])) as server, image_api(server.url) as api:
        assert len(api.list_images()) == 1
        assert (len(server.requests), api.api_client.clock.sleeps) == (6, [])


def test_sixth_redirect_raises():
    with FaultServer(always(redirect(302, "/loop"))) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiStatusError) as caught:
            api.list_images()
        assert (caught.value.status, len(server.requests)) == (302, 6)


def test_max_redirects_zero_raises_on_first_redirect():
    policy = metal_python.RetryPolicy(max_redirects=0)
    with FaultServer(always(redirect(302, "/loop"))) as server, image_api(server.url, retry=policy) as api:
        with pytest.raises(metal_python.ApiStatusError):
            api.list_images()
        assert len(server.requests) == 1


def test_retry_after_redirect_uses_redirect_target():
    script = responses(redirect(302, "/other"), http_response(503), LIST_RESPONSE)
    with FaultServer(script) as server, image_api(server.url) as api:
        api.list_images()
        assert server.targets == ["/v1/image", "/other", "/other"]


def test_redirected_request_has_new_signature():
    with FaultServer(responses(redirect(302, "/other"), LIST_RESPONSE)) as server:
        with image_api(server.url, hmac_key="secret") as api:
            api.list_images()
            assert len(set(request.header("X-Data-Salt") for request in server.requests)) == 2


OTHER_ORIGINS = [
    "http://127.0.0.1:{other}/v1/image",
    "//127.0.0.1:{other}/v1/image",
    "https://127.0.0.1:{port}/v1/image",
    "//127.0.0.1:{port}:{other}/",
    "http://localhost:{port}/v1/image",
    "http://127.0.0.1/v1/image",
    "//localhost:{port}",
    "http://127.0.0.1:{port}@localhost:{other}/",
    "http://user:password@127.0.0.1:{port}/v1/image",
    "http://[::1]:{port}/",
    "http://[::1/",
    "http://127.0.0.1:99999/",
    "http://127.0.0.1:port/",
    "ftp://127.0.0.1:{port}/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:,x",
    "",
]


@pytest.mark.parametrize("location", OTHER_ORIGINS)
@pytest.mark.parametrize("name", ["list_images", "find_images"])
def test_cross_origin_redirect_is_not_followed(name, location):
    settings = {"api_key": {"Authorization": "Bearer secret"}}
    with FaultServer(always(success_response(name))) as other, FaultServer() as server, image_api(
        server.url, **settings
    ) as api:
        api.api_client.cookie = "session=secret"
        api.api_client.set_default_header("X-Token", "secret")
        location = location.format(port=server.port, other=other.port)
        server.set_scripts(always(redirect(307, location)))
        with pytest.raises(metal_python.ApiStatusError) as caught:
            call(api, name)
        assert (caught.value.status, len(server.requests), other.connections) == (307, 1, 0)


@pytest.mark.parametrize("location", ["http:/\\localhost:{port}/", "\\\\localhost:{port}/", "/\\localhost:{port}/"])
def test_backslash_location_is_treated_as_path(location):
    with FaultServer(always(LIST_RESPONSE)) as other, FaultServer() as server, image_api(server.url) as api:
        server.set_scripts(responses(redirect(302, location.format(port=other.port)), LIST_RESPONSE))
        assert len(api.list_images()) == 1
        assert (len(server.requests), other.connections) == (2, 0)


def test_redirect_without_location_raises():
    no_location = http_response(302, b"", [("Content-Length", "0")])
    with FaultServer(always(no_location)) as server, image_api(server.url) as api:
        with pytest.raises(metal_python.ApiStatusError):
            api.list_images()
        assert len(server.requests) == 1


def test_same_origin_redirect_keeps_credentials():
    settings = {"api_key": {"Authorization": "secret"}, "api_key_prefix": {"Authorization": "Bearer"}}
    with FaultServer(responses(redirect(302, "/other"), LIST_RESPONSE)) as server, image_api(
        server.url, **settings
    ) as api:
        api.list_images()
        assert [request.header("Authorization") for request in server.requests] == ["Bearer secret"] * 2


@pytest.mark.parametrize("location", ["/a b", u"/\xfc", "/a%20b", "/%zz", "/" + "a" * 5000, "/a\tb"])
def test_unusual_redirect_path_is_followed_or_raises(location):
    with FaultServer(responses(redirect(302, location), LIST_RESPONSE)) as server, image_api(server.url) as api:
        try:
            assert len(api.list_images()) == 1
            assert len(server.requests) == 2
        except metal_python.ApiException:
            assert len(server.requests) == 1
