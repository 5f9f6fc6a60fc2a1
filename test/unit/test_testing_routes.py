"""Routes, negotiation and authentication of the embedded server, without a socket."""

import pytest
from support.service_requests import URL, create_image, error_of, header_of, json_value, request_sender

from metal_python.testing.access import Access

pytest_plugins = ["support.service_fixtures"]


@pytest.mark.parametrize(
    "target, image_id",
    [
        ("/v1/image/%s/", "a-1"),
        ("http://somewhere/v1/image/%s?x=1", "a-1"),
        ("/v1/image/%s", "%61-1"),
        ("/v1/image/%s%%2F", "a-1"),
        ("/v1/image/a-1%%2Flatest%s", ""),
    ],
)
def test_path_escapes_are_decoded(send, target, image_id):
    create_image(send, "a-1")
    assert json_value(send("GET", target % image_id))["id"] == "a-1"


@pytest.mark.parametrize("target", ["/v1/image/", "/v1/image/%2F", "/v1/image?x"])
def test_path_with_empty_id_returns_list(send, target):
    assert json_value(send("GET", target)) == []


@pytest.mark.parametrize("segment", ["find", "latest", "query", "%2e%2e", "%20", "a+b"])
def test_path_segment_of_any_name_is_an_id(send, segment):
    message = error_of(send("GET", "/v1/image/" + segment))[1]
    assert message == 'NotFound no image with id "%s" found' % segment.replace("%2e", ".").replace("%20", " ")


@pytest.mark.parametrize("target", ["/", "/v1/nope", "/v2/image", "/V1/IMAGE", "/v1/image/a/b", "/v1/image/a/b/c"])
def test_unknown_path_is_404(send, target):
    assert error_of(send("GET", target)) == (404, "404: Page Not Found")


@pytest.mark.parametrize(
    "method, target",
    [
        ("PATCH", "/v1/image"),
        ("get", "/v1/image"),
        ("DELETE", "/v1/image/"),
        ("PUT", "/v1/image/a-1"),
        ("POST", "/v1/image/a-1"),
        ("HEAD", "/v1/image/a-1"),
        ("PUT", "/v1/image/find"),
    ],
)
def test_unknown_method_is_405(send, method, target):
    assert error_of(send(method, target)) == (405, "405: Method Not Allowed")


@pytest.mark.parametrize(
    "target, location",
    [
        ("//v1/image", "/v1/image"),
        ("/v1//image/", "/v1/image/"),
        ("/v1/x/../image", "/v1/image"),
        ("/v1/./image?a=1&b", "/v1/image?a=1&b"),
        ("/..", "/"),
        (u"/v1//\xe9", "/v1/%e9"),
    ],
)
def test_path_with_dots_or_empty_segments_is_redirected(send, target, location):
    response = send("GET", target)
    assert (response.status, header_of(response, "Location")) == (307, location)
    assert response.body.decode("ascii") == '<a href="%s">Temporary Redirect</a>.\n\n' % location.replace("&", "&amp;")


def test_redirect_of_write_has_no_body(send):
    assert send("PUT", "//v1/image", {}) == (307, [("Location", "/v1/image")], b"")


@pytest.mark.parametrize("content_type", [u"application/json; charset=utf-8", u"text/plain , application/json"])
def test_content_type_with_json_is_accepted(send, content_type):
    response = send("PUT", "/v1/image", {"id": "a-1", "url": URL}, [(u"Content-Type", content_type)])
    assert response.status == 201


@pytest.mark.parametrize(
    "method, content_type",
    [("PUT", u"text/plain"), ("GET", u"text/plain"), ("PUT", u""), ("PUT", u"Application/JSON"), ("PUT", u"*/*")],
)
def test_other_content_type_is_415(send, method, content_type):
    response = send(method, "/v1/image", b"{}", [(u"Content-Type", content_type)])
    assert error_of(response) == (415, "415: Unsupported Media Type")


@pytest.mark.parametrize("accept", [u"*/*", u"", u"application/json;q=0", u"text/plain, application/json", u"a/b,*/*"])
def test_accept_with_json_is_accepted(send, accept):
    assert send("GET", "/v1/image", None, [(u"Accept", accept)]).status == 200


@pytest.mark.parametrize("accept", [u"application/*", u"text/plain", u"APPLICATION/JSON", u","])
def test_other_accept_is_406(send, accept):
    response = send("GET", "/v1/image", None, [(u"Accept", accept), (u"Accept", u"*/*")])
    assert error_of(response) == (406, "406: Not Acceptable\n\nAvailable representations: application/json")


def test_origin_is_echoed(send):
    response = send("GET", "/v1/nope", None, [(u"Origin", u"http://ui.example")])
    assert (response.status, header_of(response, "Access-Control-Allow-Origin")) == (404, "http://ui.example")


@pytest.mark.parametrize(
    "target, methods", [("/v1/image", "GET,PUT,POST"), ("/v1/image/a-1", "GET,DELETE"), ("/v1/nope", "")]
)
def test_options_lists_methods(send, target, methods):
    headers = [(u"Origin", u"http://ui.example"), (u"Access-Control-Request-Headers", u"content-type")]
    response = send("OPTIONS", target, None, headers)
    assert (response.status, response.body) == (200, b"")
    assert dict(response.headers) == {
        "Allow": methods,
        "Access-Control-Allow-Methods": methods,
        "Access-Control-Allow-Origin": "http://ui.example",
        "Access-Control-Allow-Headers": "content-type",
    }


@pytest.mark.parametrize("expect, status", [(u"100-Continue", 200), (u"wonders", 417)])
def test_other_expectation_is_417(send, expect, status):
    assert send("GET", "/v1/image", None, [(u"Expect", expect)]).status == status


@pytest.fixture
def send_guest(images):
    return request_sender(images, Access(admin_key="admin"))


WRONG_TOKEN = [(u"Authorization", u"Bearer x")]


def test_guest_request_is_403(send_guest):
    response = send_guest("GET", "/v1/image")
    assert (response.status, json_value(response)) == (403, "tenant  not allowed")


def test_wrong_credentials_are_403(send_guest):
    status, message = error_of(send_guest("GET", "/v1/image", None, WRONG_TOKEN))
    assert (status, message.split(":")[0]) == (403, "error parsing token")


@pytest.mark.parametrize("headers", [[], WRONG_TOKEN])
@pytest.mark.parametrize(
    "method, target", [("GET", "/v1/nope"), ("PATCH", "/v1/image"), ("OPTIONS", "/v1/image"), ("PUT", "/v1/image")]
)
def test_unauthenticated_request_of_unknown_route_is_406(send_guest, headers, method, target):
    assert send_guest(method, target, None, headers) == (406, [], b"")


def test_negotiation_precedes_authentication(send_guest):
    assert send_guest("GET", "/v1/image", None, [(u"Accept", u"text/plain")]).status == 406


def test_guest_may_read_path_with_open_suffix(send_guest):
    assert json_value(send_guest("GET", "/v1/version"))["name"] == "metal-api"
    assert json_value(send_guest("GET", "/v1/health"))["status"] == "healthy"
    assert error_of(send_guest("GET", "/v1/image/my-version")) == (
        404,
        'NotFound no image with id "my-version" found',
    )
    assert error_of(send_guest("GET", "/v1/nope/health")) == (404, "404: Page Not Found")


def test_wrong_credentials_are_403_on_open_path(send_guest):
    assert send_guest("GET", "/v1/version", None, WRONG_TOKEN).status == 403


def test_guest_may_not_write_on_open_path(send_guest):
    assert error_of(send_guest("DELETE", "/v1/image/my-version")) == (
        403,
        "you are not member in one of [k8s_kaas-admin maas-all-all-admin]",
    )
