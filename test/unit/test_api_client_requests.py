# coding: utf-8
"""Requests that a client sends, and their timeouts."""

import json
import sys

import pytest
import urllib3
from support.fake_network_helpers import make_attempt
from support.recording_client import invalid_argument_message, make_client, sent_attempt
from support.recording_transport import RecordingTransport, make_response

import metal_python
from metal_python import ApiClient, InvalidArgumentError, Timeout, V1ImageCreateRequest

# URL, headers and body


def test_url_joins_host_and_path():
    for host in ("http://a/base", "http://a/base/", "http://a/base//"):
        client = make_client()
        client.configuration.host = host
        client.call_api("/v1/image", "GET")
        assert (sent_attempt(client).method, sent_attempt(client).url) == ("GET", "http://a/base/v1/image")


@pytest.mark.parametrize(
    "value, segment",
    [
        (u"ubuntu-24.04", "ubuntu-24.04"),
        (u"a b", "a%20b"),
        (u"b\xfccher", "b%C3%BCcher"),
        (u"a?b#c%d", "a%3Fb%23c%25d"),
        (u"a:b@c", "a%3Ab%40c"),
        (u"a/b", "a%2Fb"),
        (u"\u2603", "%E2%98%83"),
        (5, "5"),
    ],
)
def test_path_parameter_is_encoded_as_one_segment(value, segment):
    client = make_client()
    client.call_api("/v1/image/{id}/latest", "GET", path_params={"id": value})
    assert sent_attempt(client).url == "http://a/base/v1/image/%s/latest" % segment


def test_safe_chars_for_path_param_are_not_encoded():
    client = make_client()
    client.configuration.safe_chars_for_path_param = ":@"
    client.call_api("/{id}", "GET", path_params={"id": u"a:b@c d"})
    assert sent_attempt(client).url == "http://a/base/a:b@c%20d"


def test_several_path_parameters_are_substituted_by_name():
    client = make_client()
    client.call_api("/{one}/{two}", "GET", path_params={"one": u"1", "two": u"2"})
    assert sent_attempt(client).url == "http://a/base/1/2"


@pytest.mark.parametrize("params", [{"show-usage": "true"}, [("show-usage", "true")], (("show-usage", "true"),)])
def test_query_parameters_are_appended_to_path(params):
    client = make_client()
    client.call_api("/v1/image", "GET", query_params=params)
    assert sent_attempt(client).url == "http://a/base/v1/image?show-usage=true"


def test_query_parameters_are_percent_encoded():
    client = make_client()
    client.call_api("/x", "GET", query_params=[("a", u"b\xfc&c"), ("d", "e")])
    assert sent_attempt(client).url == "http://a/base/x?a=b%C3%BC%26c&d=e"


def test_request_without_body_sends_accept_and_user_agent():
    client = make_client()
    client.call_api("/x", "GET")
    assert sent_attempt(client).headers == {"Accept": "application/json", "User-Agent": client.user_agent}
    assert sent_attempt(client).body is None


def test_user_agent_default_contains_versions():
    assert ApiClient().user_agent == "metal-python/%s (python/%s; urllib3/%s)" % (
        metal_python.__version__,
        ".".join(str(part) for part in sys.version_info[:3]),
        urllib3.__version__,
    )


def test_user_agent_custom_value_is_sent_with_suffix():
    client = make_client()
    client.user_agent = "mine/1"
    client.configuration.user_agent_suffix = "app/2"
    client.call_api("/x", "GET")
    assert client.user_agent == "mine/1"
    assert sent_attempt(client).headers["User-Agent"] == "mine/1 app/2"


def test_user_agent_suffix_is_appended():
    client = make_client()
    client.configuration.user_agent_suffix = "app/2"
    client.call_api("/x", "GET")
    assert sent_attempt(client).headers["User-Agent"] == client.user_agent + " app/2"


def test_default_headers_and_cookie_are_sent():
    client = ApiClient(make_client().configuration, "X-One", "1", cookie="a=b")
    client.rest_client = RecordingTransport(make_response(200))
    client.set_default_header("X-Two", "2")
    client.call_api("/x", "GET")
    headers = sent_attempt(client).headers
    assert (headers["X-One"], headers["X-Two"], headers["Cookie"]) == ("1", "2", "a=b")


def test_header_params_override_default_headers():
    client = make_client()
    client.set_default_header("X-One", "1")
    client.call_api("/x", "GET", header_params={"X-One": "2", "Accept": "text/plain"})
    assert (sent_attempt(client).headers["X-One"], sent_attempt(client).headers["Accept"]) == ("2", "text/plain")
    assert client.default_headers == {"X-One": "1"}


def test_request_does_not_modify_given_headers():
    headers = {"X-One": "1"}
    client = make_client()
    client.configuration.hmac_key = "key"
    client.request("GET", "http://a/x", headers=headers)
    assert headers == {"X-One": "1"}
    assert sent_attempt(client).headers["X-One"] == "1"


@pytest.mark.parametrize("host", ["http://a", "http://a/", "http://a/base", "http://A:80"])
@pytest.mark.parametrize(
    "url, expected", [("http://a/x", True), ("http://a:80/x", True), ("http://a?x=1", True), ("http://a.b/x", False)]
    + [(url, False) for url in ("https://a/x", "http://a:8080/x", "http://b/a", "http://a@b/x", "http://u@a/x")],
)  # fmt: skip
def test_authentication_headers_are_sent_to_configured_host_only(host, url, expected):
    client = make_client()
    client.configuration.host = host
    client.configuration.api_key["Authorization"] = "secret"
    client.request("GET", url)
    assert ("Authorization" in sent_attempt(client).headers) is expected


def test_model_body_is_sent_as_json():
    client = make_client()
    client.call_api("/x", "PUT", body=V1ImageCreateRequest(id=u"a-1", url=u"http://u"))
    assert sent_attempt(client).json() == {"id": "a-1", "url": "http://u"}
    assert sent_attempt(client).headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("body", [{}, [], False, 0, u""])
def test_falsy_body_is_sent(body):
    client = make_client()
    client.call_api("/x", "POST", body=body)
    assert sent_attempt(client).json() == body


def test_unsupported_body_type_is_rejected():
    assert invalid_argument_message(make_client(), "/x", "PUT", body={"a": set()}).startswith(
        "body.a: cannot be encoded as JSON"
    )


def test_form_fields_and_invalid_files_are_rejected():
    reason = "a request has a JSON body or one file; form fields are not supported"
    assert invalid_argument_message(make_client(), "/x", "PUT", post_params=[("a", "b")]) == reason
    assert invalid_argument_message(make_client(), "/x", "PUT", files={"a": "b"}, body={}) == reason


def test_request_body_bytes_or_value_is_sent_as_json():
    for body in (b'{"a": 1}', {"a": 1}):
        client = make_client()
        client.request("POST", "http://a/x", body=body)
        assert json.loads(sent_attempt(client).body.decode("ascii")) == {"a": 1}


def test_request_query_params_are_added_to_url_query():
    client = make_client()
    client.request("GET", "http://a/x?a=b", query_params={"c": "d"})
    assert sent_attempt(client).url == "http://a/x?a=b&c=d"


# Timeouts


def test_default_timeout_applies_to_attempt():
    client = make_client()
    client.call_api("/x", "GET")
    assert sent_attempt(client).timeout == Timeout(connect=5, read=60)


@pytest.mark.parametrize(
    "timeout, expected",
    [((1, 2.5), Timeout(1, 2.5)), (Timeout(read=3), Timeout(read=3)), (0.25, Timeout(connect=5, total=0.25))],
)
def test_request_timeout_overrides_default(timeout, expected):
    client = make_client()
    client.call_api("/x", "GET", _request_timeout=timeout)
    assert sent_attempt(client).timeout == expected


@pytest.mark.parametrize("value, error", [(0, ValueError), (-1, ValueError), ("5", TypeError), ((1, 2, 3), TypeError)])
def test_invalid_request_timeout_raises_before_sending(value, error):
    client = make_client()
    with pytest.raises(error):
        client.call_api("/x", "GET", _request_timeout=value)
    assert client.rest_client.attempts == []


# Case-insensitive header names


def values(headers, name):
    """Return the values of all headers with this name, ignoring case."""
    return [headers[key] for key in headers if key.lower() == name.lower()]


CASES = [str.lower, str.upper, str.title]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("name", ["Authorization", "X-Date", "X-Data-Salt"])
def test_default_header_of_any_case_does_not_replace_signature(name, case):
    client = make_client()
    client.configuration.hmac_key = "key"
    client.set_default_header(case(name), "mine")
    client.call_api("/x", "GET", header_params={case(name): "mine"})
    assert [
        len(values(sent_attempt(client).headers, other)) for other in ("Authorization", "X-Date", "X-Data-Salt")
    ] == [1] * 3
    assert values(sent_attempt(client).headers, name) != ["mine"]


@pytest.mark.parametrize("case", CASES)
def test_default_header_of_any_case_does_not_replace_token(case):
    client = make_client()
    client.configuration.api_key["Authorization"] = "token"
    client.set_default_header(case("Authorization"), "mine")
    client.call_api("/x", "GET")
    assert values(sent_attempt(client).headers, "Authorization") == ["token"]


@pytest.mark.parametrize("case", CASES)
def test_default_authorization_header_without_credentials_is_sent(case):
    client = make_client()
    client.set_default_header(case("Authorization"), "mine")
    client.call_api("/x", "GET")
    assert values(sent_attempt(client).headers, "Authorization") == ["mine"]


@pytest.mark.parametrize("case", CASES)
def test_default_user_agent_header_of_any_case_is_user_agent(case):
    client = make_client()
    client.set_default_header(case("User-Agent"), "mine/1")
    client.configuration.user_agent_suffix = "app/2"
    assert client.user_agent == "mine/1"
    client.call_api("/x", "GET")
    assert values(sent_attempt(client).headers, "User-Agent") == ["mine/1 app/2"]
    client.user_agent = "other/1"
    assert client.user_agent == "other/1" and len(client.default_headers) == 1


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("name, value", [("Content-Type", "application/json"), ("Cookie", "a=b"), ("Accept", "mine")])
def test_header_of_any_case_is_sent_once(name, value, case):
    client = make_client()
    client.cookie = "a=b"
    client.default_headers[case(name)] = "mine"
    client.call_api("/x", "PUT", body={})
    assert values(sent_attempt(client).headers, name) == [value]


@pytest.mark.parametrize("case", CASES)
def test_header_params_of_any_case_replace_default(case):
    client = make_client()
    client.set_default_header("X-One", "1")
    client.set_default_header(case("X-One"), "2")
    client.call_api("/x", "GET", header_params={case("X-One"): "3"})
    assert values(sent_attempt(client).headers, "X-One") == ["3"]
    assert list(client.default_headers.values()) == ["2"]


@pytest.mark.parametrize("case", CASES)
def test_request_headers_of_any_case_are_sent_once(case):
    client = make_client()
    client.configuration.api_key["Authorization"] = "token"
    client.request("GET", "http://a/base/x", headers={case("Authorization"): "mine", "X-One": "1"})
    assert values(sent_attempt(client).headers, "Authorization") == ["token"]


@pytest.mark.parametrize("case", CASES)
def test_update_params_for_auth_replaces_header_of_any_case(case):
    client = make_client()
    client.configuration.api_key["Authorization"] = "token"
    headers = {case("Authorization"): "mine"}
    client.update_params_for_auth(headers, None, ["jwt"])
    assert values(headers, "Authorization") == ["token"] and len(headers) == 1


@pytest.mark.parametrize("name", [None, 5])
def test_set_default_header_non_string_name_is_rejected(name):
    with pytest.raises(metal_python.InvalidArgumentError):
        make_client().set_default_header(name, "1")


def test_request_rejects_forms_and_invalid_bodies():
    client = make_client()
    for options in ({"post_params": [("a", "b")]}, {"body": {"a": set()}}):
        with pytest.raises(InvalidArgumentError):
            client.request("POST", "http://a/x", **options)
    assert client.rest_client.attempts == []


def test_request_repr_hides_query_and_headers():
    attempt = make_attempt("http://a/v1/image?token=secret")
    assert repr(attempt.request) == "<Request GET /v1/image>"
