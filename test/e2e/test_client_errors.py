"""Exceptions for errors of the embedded server: class, message, pickling."""

import contextlib
import pickle
import socket

import pytest
import urllib3.exceptions
from support.canned_server import CannedServer, http_response

import metal_python
from metal_python.testing import ImageServer

URL = u"http://images.example/a"
PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)


def images_of(url):
    configuration = metal_python.Configuration()
    configuration.host = url
    configuration.retry = metal_python.RetryPolicy(attempts=1)
    return metal_python.ImageApi(metal_python.ApiClient(configuration))


@pytest.fixture
def server():
    with ImageServer() as image_server:
        yield image_server


@pytest.fixture
def api(server):
    images = images_of(server.url)
    with images.api_client:
        yield images


def raised_error(expected, method, *arguments):
    with pytest.raises(metal_python.ApiException) as caught:
        method(*arguments)
    assert type(caught.value) is expected
    return caught.value


def test_missing_image_raises_not_found_error(api):
    error = raised_error(metal_python.NotFoundError, api.find_image, "none-1")
    assert (error.status, error.message) == (404, 'NotFound no image with id "none-1" found')


def test_duplicate_create_raises_conflict_error(api):
    api.create_image({"id": "a-1", "url": URL})
    error = raised_error(metal_python.ConflictError, api.create_image, {"id": "a-1", "url": URL})
    assert (error.status, error.reason) == (409, "Conflict")
    assert error.message == "Conflict cannot create image in database, entity already exists: a-1"


def test_invalid_field_raises_bad_request_error(api):
    body = {"id": "a-1", "url": URL, "classification": "shiny"}
    error = raised_error(metal_python.BadRequestError, api.create_image, body)
    assert (error.status, error.message) == (400, "given versionclassification is not valid:shiny")


def test_delete_of_image_in_use_raises_unprocessable_error(api, server):
    api.create_image({"id": "a-1", "url": URL})
    server.allocate("machine-1", "a-1")
    error = raised_error(metal_python.UnprocessableError, api.delete_image, "a-1")
    assert (error.status, error.message) == (422, "image a-1 is in use by machines:[machine-1]")


@pytest.mark.parametrize(
    "status, expected",
    [
        (400, metal_python.BadRequestError),
        (401, metal_python.UnauthorizedError),
        (402, metal_python.ApiStatusError),
        (403, metal_python.ForbiddenError),
        (404, metal_python.NotFoundError),
        (409, metal_python.ConflictError),
        (413, metal_python.ApiStatusError),
        (422, metal_python.UnprocessableError),
        (429, metal_python.TooManyRequestsError),
        (500, metal_python.ServerError),
        (502, metal_python.ServerError),
        (504, metal_python.ServerError),
    ],
)
def test_status_code_raises_specific_exception(status, expected, api, server):
    server.fail_next(status=status, body=u"sorry")
    error = raised_error(expected, api.list_images)
    assert (error.status, error.message) == (status, u"sorry")


@pytest.mark.parametrize(
    "body, message",
    [
        (b'"{\\"statuscode\\":418,\\"message\\":\\"of today\\"}"', u"of today"),
        (b'{"statuscode":418,"message":"of 2020"}', u"of 2020"),
        (b'"a bare string"', u"a bare string"),
        (b"plain text\n", u"plain text"),
        (b"", u"Teapot"),
        (b"<html><body>proxy</body></html>", u"Teapot"),
        (b'{"statuscode":418}', u"Teapot"),
        (b'{"message":', u"Teapot"),
        (b"[1, 2]", u"Teapot"),
        (b"null", u"Teapot"),
        (b"gr\xfc\xdfe", u"gr\ufffd\ufffde"),
    ],
    ids=[
        "string of JSON",
        "object",
        "string",
        "plain text",
        "empty",
        "HTML",
        "no message",
        "truncated",
        "list",
        "null",
        "Latin-1",
    ],
)
def test_error_message_is_from_body_or_reason(body, message):
    teapot = http_response(418, body, reason="Teapot")
    with CannedServer(teapot) as canned:
        error = raised_error(metal_python.ApiStatusError, images_of(canned.url).list_images)
    assert (error.status, error.reason, error.message) == (418, "Teapot", message)
    assert error.body == body.decode("utf-8", "replace")


def test_connection_refused_was_not_sent():
    with contextlib.closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))  # bound, but not listening
        error = raised_error(
            metal_python.ApiConnectionError, images_of("http://127.0.0.1:%d" % taken.getsockname()[1]).list_images
        )
    assert error.may_have_been_sent is False
    assert isinstance(error, urllib3.exceptions.HTTPError)


def test_closed_connection_may_have_been_sent(api, server):
    server.fail_next(close=True)
    error = raised_error(metal_python.ApiConnectionError, api.delete_image, "a-1")
    assert error.may_have_been_sent is True


def errors(api, server):
    """Yield one exception of each kind."""
    server.fail_next(close=True)
    yield raised_error(metal_python.ApiConnectionError, api.delete_image, "a-1")
    yield raised_error(metal_python.InvalidArgumentError, api.find_image, "")
    yield raised_error(metal_python.NotFoundError, api.find_image, "none-1")
    server.fail_next(status=200, body=b"<html>")
    yield raised_error(metal_python.DecodeError, api.find_image, "none-1")


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_exceptions_are_picklable(protocol, api, server):
    for error in errors(api, server):
        restored = pickle.loads(pickle.dumps(error, protocol))
        assert type(restored) is type(error)
        assert (restored.status, restored.reason, restored.body) == (error.status, error.reason, error.body)
        assert (restored.message, str(restored)) == (error.message, str(error))
        assert dict(restored.headers or {}) == dict(error.headers or {})
        assert getattr(restored, "may_have_been_sent", None) == getattr(error, "may_have_been_sent", None)


def test_error_string_contains_status_reason_and_body(api):
    text = str(raised_error(metal_python.NotFoundError, api.find_image, "none-1"))
    assert "404" in text
    assert "Not Found" in text
    assert "none-1" in text
