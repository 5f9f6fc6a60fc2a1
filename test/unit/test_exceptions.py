# coding: utf-8
"""Exceptions: classes, attributes, messages, copies and pickles."""

import copy
import json
import pickle

import pytest
import six
import urllib3.exceptions

import metal_python
from metal_python import exceptions
from metal_python.driver import MissingCredentialsError
from metal_python.exceptions import (
    ApiConnectionError,
    ApiException,
    ApiStatusError,
    ApiTimeoutError,
    DecodeError,
    InvalidArgumentError,
    TlsError,
    as_str,
    server_message,
    status_error,
)


class Response(object):
    """Response as exceptions read it."""

    def __init__(self, status, data, reason="Whatever", headers=()):
        self.status = status
        self.data = data
        self.reason = reason
        self.headers = dict(headers)

    def getheaders(self):
        return self.headers


BY_STATUS = {
    400: "BadRequestError",
    401: "UnauthorizedError",
    403: "ForbiddenError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableError",
    429: "TooManyRequestsError",
    500: "ServerError",
    502: "ServerError",
    503: "ServerError",
    504: "ServerError",
    599: "ServerError",
    100: "ApiStatusError",
    301: "ApiStatusError",
    402: "ApiStatusError",
    418: "ApiStatusError",
    499: "ApiStatusError",
    600: "ApiStatusError",
}


@pytest.mark.parametrize("status, name", sorted(BY_STATUS.items()))
def test_status_error_class_depends_on_status_code(status, name):
    error = status_error(Response(status, "x", "Reason", {"A": "b"}))
    assert type(error) is getattr(metal_python, name)
    assert isinstance(error, ApiStatusError) and isinstance(error, ApiException)
    assert (error.status, error.reason, error.body, error.headers) == (status, "Reason", u"x", {"A": "b"})


def test_exception_class_hierarchy():
    assert issubclass(InvalidArgumentError, ApiException) and issubclass(InvalidArgumentError, ValueError)
    assert issubclass(ApiConnectionError, ApiException)
    assert issubclass(ApiConnectionError, urllib3.exceptions.HTTPError)
    assert issubclass(ApiTimeoutError, ApiConnectionError) and issubclass(TlsError, ApiConnectionError)
    assert issubclass(DecodeError, ApiException) and not issubclass(DecodeError, ApiStatusError)


def test_rest_module_exports_api_exception():
    assert metal_python.rest.ApiException is ApiException


def test_api_exception_accepts_0_45_0_arguments():
    error = ApiException(status=404, reason="Not Found")
    assert (error.status, error.reason, error.body, error.headers) == (404, "Not Found", None, None)
    assert error.args == (404, "Not Found")
    assert ApiException().args == (None, None)


def test_api_exception_http_resp_overrides_status_and_reason():
    error = ApiException(1, "one", Response(404, b"b\xfc", "Not Found", {"A": "b"}))
    assert (error.status, error.reason, error.headers) == (404, "Not Found", {"A": "b"})
    assert error.body == u"b\ufffd"
    assert error.args == (404, "Not Found")


def test_exception_str_shows_status_reason_headers_and_body():
    error = ApiException(http_resp=Response(404, u"no image", "Not Found", {"A": "b"}))
    assert str(error) == ("(404)\nReason: Not Found\nHTTP response headers: {'A': 'b'}\nHTTP response body: no image\n")


def test_exception_str_without_response_shows_status_and_reason():
    assert str(ApiException(0, "connection refused")) == "(0)\nReason: connection refused\n"


def test_exception_repr_shows_class_status_and_reason():
    assert repr(ApiException(404, "Not Found")) == "ApiException(404, 'Not Found')"
    assert repr(ApiConnectionError("connection refused")) == "ApiConnectionError(0, 'connection refused')"


def test_exception_str_keeps_non_ascii_characters():
    error = ApiException(http_resp=Response(500, u"b\xfccher \u2603", u"r\xe4son"))
    text = str(error)
    text = text.decode("utf-8") if six.PY2 else text
    assert u"b\xfccher \u2603" in text and u"r\xe4son" in text


def test_invalid_argument_str_is_reason():
    error = InvalidArgumentError("id must be a string")
    assert str(error) == "id must be a string"
    assert (error.status, error.reason, error.message) == (None, "id must be a string", "id must be a string")


def test_invalid_argument_str_keeps_non_ascii_characters():
    text = str(InvalidArgumentError(u"b\xfccher"))
    assert (text.decode("utf-8") if six.PY2 else text) == u"b\xfccher"


def test_connection_error_defaults_to_may_have_been_sent():
    error = ApiConnectionError("reset")
    assert (error.status, error.reason, error.may_have_been_sent, error.body) == (0, "reset", True, None)
    assert ApiConnectionError("connection refused", False).may_have_been_sent is False


def test_connection_error_keeps_partial_response():
    error = ApiTimeoutError("late", True, Response(200, "x" * 1001, "OK", {"A": "b"}))
    assert (error.status, error.reason, error.headers) == (200, "late", {"A": "b"})
    assert error.body == "x" * 1000


def test_decode_error_keeps_status_and_start_of_body():
    error = DecodeError("not JSON", Response(201, u"\xfc" * 1001, "Created", {"A": "b"}))
    assert (error.status, error.reason, error.headers) == (201, "not JSON", {"A": "b"})
    assert error.body == u"\xfc" * 1000


def test_decode_error_without_response_has_reason():
    error = DecodeError("not JSON")
    assert (error.status, error.reason, error.body) == (None, "not JSON", None)


def test_status_error_keeps_whole_body():
    assert len(status_error(Response(500, "x" * 5000)).body) == 5000


ERRORS = [
    InvalidArgumentError("no"),
    ApiConnectionError("no", False),
    ApiTimeoutError("late", True, Response(200, "x")),
    TlsError("no", False),
    DecodeError("no", Response(200, "x", "OK", {"A": "b"})),
] + [status_error(Response(status, "x", "no", {"A": "b"})) for status in sorted(BY_STATUS)]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: "%s-%s" % (type(error).__name__, error.status))
def test_exception_can_be_pickled_and_copied(error):
    functions = [lambda e, p=p: pickle.loads(pickle.dumps(e, p)) for p in range(pickle.HIGHEST_PROTOCOL + 1)]
    for function in functions + [copy.copy, copy.deepcopy]:
        copied = function(error)
        assert type(copied) is type(error)
        assert copied.__dict__ == error.__dict__
        assert str(copied) == str(error)
        assert copied.args == error.args


ALL_ERRORS = ERRORS + [
    ApiException(),
    ApiException(0, "no"),
    ApiException(500, None),
    ApiException(http_resp=Response(418, "x")),
    ApiConnectionError("reset"),
    ApiConnectionError("reset", True, Response(200, "x" * 5000, "OK", {"A": "b"})),
    TlsError(u"b\xfccher", False),
    DecodeError("not JSON"),
    MissingCredentialsError("no"),
]


def facts(error):
    return type(error), error.status, error.reason, getattr(error, "may_have_been_sent", None), error.args


@pytest.mark.parametrize("error", ALL_ERRORS, ids=lambda error: "%s-%s" % (type(error).__name__, error.status))
def test_exception_rebuilt_from_args_is_equal(error):
    rebuilt = type(error)(*error.args)
    assert facts(rebuilt) == facts(error)
    assert facts(type(rebuilt)(*rebuilt.args)) == facts(error)


@pytest.mark.parametrize("error", ALL_ERRORS, ids=lambda error: "%s-%s" % (type(error).__name__, error.status))
def test_exception_rebuilt_from_json_args_is_equal(error):
    arguments = json.loads(json.dumps(error.args))
    assert facts(type(error)(*arguments)) == facts(error)


@pytest.mark.parametrize("error", ALL_ERRORS, ids=lambda error: "%s-%s" % (type(error).__name__, error.status))
def test_exception_copy_and_pickle_keep_args(error):
    for copied in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error, 2))):
        assert facts(copied) == facts(error)


def test_all_exception_classes_are_tested_for_args():
    tested = set(type(error) for error in ALL_ERRORS)
    classes = [value for value in vars(exceptions).values() if isinstance(value, type)]
    assert [cls for cls in classes if issubclass(cls, ApiException) and cls not in tested] == []


def test_exception_copy_has_own_attributes():
    error = ApiException(404, "no")
    copied = copy.copy(error)
    copied.reason = "other"
    assert error.reason == "no"


# Error message in the body

BODIES_WITH_MESSAGE = [
    (u'"{\\"statuscode\\":404,\\"message\\":\\"no image\\"}"', u"no image"),
    (u'{"statuscode":404,"message":"no image"}', u"no image"),
    (u'"tenant  not allowed"', u"tenant  not allowed"),
    (u"404: Page Not Found", u"404: Page Not Found"),
    (u"  upstream timed out\n", u"upstream timed out"),
    (u'"404"', u"404"),
    (u'"[1]"', u"[1]"),
    (u'"{broken"', u"{broken"),
    (u'"b\\u00fccher"', u"b\xfccher"),
]
BODIES_WITHOUT_MESSAGE = [
    None,
    u"",
    u"   ",
    u"<html>no</html>",
    u"\n <html>",
    u"{broken",
    u" [broken",
    u"{}",
    u'{"message": ""}',
    u'{"message": null}',
    u'{"message": 5}',
    u'{"message": {"a": 1}}',
    u'"{}"',
    u'"{\\"message\\": 5}"',
    u'""',
    u"[]",
    u"[1, 2]",
    u"404",
    u"true",
    u"[" * 100000,
]


@pytest.mark.parametrize("body, message", BODIES_WITH_MESSAGE)
def test_server_message_is_extracted(body, message):
    assert server_message(body) == message
    assert status_error(Response(404, body)).message == message


@pytest.mark.parametrize("body", BODIES_WITHOUT_MESSAGE, ids=lambda body: repr(body)[:20])
def test_message_defaults_to_reason(body):
    assert server_message(body) is None
    assert status_error(Response(404, body, "Not Found")).message in (
        "Not Found",
        None if body == u"null" else "Not Found",
    )


def test_message_body_with_long_number_is_kept():
    error = status_error(Response(500, u'{"message": ' + u"1" * 5000 + u"}", "Oops"))
    assert error.message == "Oops" and len(error.body) == 5013


def test_as_str_keeps_str_and_decodes_bytes():
    assert as_str(u"\xfc") == u"\xfc"
    assert as_str(b"\xc3\xbc") == u"\xfc"
    assert as_str(b"\xff!") == u"\ufffd!"
    assert as_str(None) is None
    assert as_str(5) == u"5"


def test_exception_classes_are_public_names():
    for name in dir(exceptions):
        value = getattr(exceptions, name)
        if isinstance(value, type) and issubclass(value, ApiException):
            assert getattr(metal_python, name) is value


def test_exception_body_is_json_string():
    error = status_error(Response(404, u'"{\\"message\\":\\"no\\"}"'))
    assert json.loads(json.loads(error.body)) == {"message": "no"}


@pytest.mark.parametrize(
    "body, shown",
    [
        (
            u'{"id": "m-1", "console_password": "word", "name": "n"}',
            u'{"id": "m-1", "console_password": "***", "name": "n"}',
        ),
        (u'[{"ipmi": {"password" : "a \\"b\\\\", "mac": "c"}}]', u'[{"ipmi": {"password" : "***", "mac": "c"}}]'),
        (u'{"auth_key": "truncated', u'{"auth_key": "***"'),
        (u'{"auth_key": "truncated in an escape \\', u'{"auth_key": "***"'),
        (u'{"password": null, "auth_key": ""}', u'{"password": null, "auth_key": "***"}'),
        (u"<html>password</html>", u"<html>password</html>"),
    ],
)
def test_exception_str_masks_secrets_in_body(body, shown):
    error = status_error(Response(500, body))
    assert str(error).endswith("HTTP response body: %s\n" % shown)
    assert error.body == body


@pytest.mark.parametrize("value", ["1234", "-12.5e3", '["1234"]', '{"a": "1234"}', '["1234'])
def test_redact_secrets_masks_other_json_types(value):
    body = '{"id": "m", "password": %s' % value
    assert "1234" not in exceptions.redact_secrets(body + ', "x": 1}') + exceptions.redact_secrets(body)
    assert "-12.5" not in exceptions.redact_secrets(body)
    assert '"password": "***"' in exceptions.redact_secrets(body)


def test_redact_secrets_keeps_null():
    body = '{"password": null, "id": "m"}'
    assert exceptions.redact_secrets(body) == body
