# coding: utf-8
"""What a client sends for a call, and with which time limits."""

import json
import sys

import pytest
import urllib3
from support.memory_calls import attempt_for
from support.recording_client import make_client, refused, sent
from support.recording_transport import RecordingTransport, answer

import metal_python
from metal_python import ApiClient, InvalidArgumentError, Timeout, V1ImageCreateRequest

# What is sent


def test_the_path_stands_below_the_host():
    for host in ("http://a/base", "http://a/base/", "http://a/base//"):
        client = make_client()
        client.configuration.host = host
        client.call_api("/v1/image", "GET")
        assert (sent(client).method, sent(client).url) == ("GET", "http://a/base/v1/image")


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
def test_a_path_parameter_becomes_one_segment(value, segment):
    client = make_client()
    client.call_api("/v1/image/{id}/latest", "GET", path_params={"id": value})
    assert sent(client).url == "http://a/base/v1/image/%s/latest" % segment


def test_characters_can_be_left_unescaped():
    client = make_client()
    client.configuration.safe_chars_for_path_param = ":@"
    client.call_api("/{id}", "GET", path_params={"id": u"a:b@c d"})
    assert sent(client).url == "http://a/base/a:b@c%20d"


def test_several_path_parameters_have_their_places():
    client = make_client()
    client.call_api("/{one}/{two}", "GET", path_params={"one": u"1", "two": u"2"})
    assert sent(client).url == "http://a/base/1/2"


@pytest.mark.parametrize("params", [{"show-usage": "true"}, [("show-usage", "true")], (("show-usage", "true"),)])
def test_query_parameters_stand_behind_the_path(params):
    client = make_client()
    client.call_api("/v1/image", "GET", query_params=params)
    assert sent(client).url == "http://a/base/v1/image?show-usage=true"


def test_query_parameters_are_escaped():
    client = make_client()
    client.call_api("/x", "GET", query_params=[("a", u"b\xfc&c"), ("d", "e")])
    assert sent(client).url == "http://a/base/x?a=b%C3%BC%26c&d=e"


def test_the_headers_of_a_call_without_a_body():
    client = make_client()
    client.call_api("/x", "GET")
    assert sent(client).headers == {"Accept": "application/json", "User-Agent": client.user_agent}
    assert sent(client).body is None


def test_the_user_agent_names_the_versions():
    assert ApiClient().user_agent == "metal-python/%s (python/%s; urllib3/%s)" % (
        metal_python.__version__,
        ".".join(str(part) for part in sys.version_info[:3]),
        urllib3.__version__,
    )


def test_the_user_agent_can_be_set():
    client = make_client()
    client.user_agent = "mine/1"
    client.configuration.user_agent_suffix = "app/2"
    client.call_api("/x", "GET")
    assert client.user_agent == "mine/1"
    assert sent(client).headers["User-Agent"] == "mine/1 app/2"


def test_an_application_can_add_its_name():
    client = make_client()
    client.configuration.user_agent_suffix = "app/2"
    client.call_api("/x", "GET")
    assert sent(client).headers["User-Agent"] == client.user_agent + " app/2"


def test_default_headers_and_a_cookie_are_sent():
    client = ApiClient(make_client().configuration, "X-One", "1", cookie="a=b")
    client.rest_client = RecordingTransport(answer(200))
    client.set_default_header("X-Two", "2")
    client.call_api("/x", "GET")
    headers = sent(client).headers
    assert (headers["X-One"], headers["X-Two"], headers["Cookie"]) == ("1", "2", "a=b")


def test_headers_of_a_call_win():
    client = make_client()
    client.set_default_header("X-One", "1")
    client.call_api("/x", "GET", header_params={"X-One": "2", "Accept": "text/plain"})
    assert (sent(client).headers["X-One"], sent(client).headers["Accept"]) == ("2", "text/plain")
    assert client.default_headers == {"X-One": "1"}


def test_headers_that_were_given_are_left_as_they_are():
    given = {"X-One": "1"}
    client = make_client()
    client.configuration.hmac_key = "key"
    client.request("GET", "http://a/x", headers=given)
    assert given == {"X-One": "1"}
    assert sent(client).headers["X-One"] == "1"


@pytest.mark.parametrize("host", ["http://a", "http://a/", "http://a/base", "http://A:80"])
@pytest.mark.parametrize(
    "url, own", [("http://a/x", True), ("http://a:80/x", True), ("http://a?x=1", True), ("http://a.b/x", False)]
    + [(url, False) for url in ("https://a/x", "http://a:8080/x", "http://b/a", "http://a@b/x", "http://u@a/x")],
)  # fmt: skip
def test_only_what_goes_to_the_configuration_s_host_says_who_sends_it(host, url, own):
    client = make_client()
    client.configuration.host = host
    client.configuration.api_key["Authorization"] = "secret"
    client.request("GET", url)
    assert ("Authorization" in sent(client).headers) is own


def test_a_body_is_sent_as_json():
    client = make_client()
    client.call_api("/x", "PUT", body=V1ImageCreateRequest(id=u"a-1", url=u"http://u"))
    assert sent(client).json() == {"id": "a-1", "url": "http://u"}
    assert sent(client).headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("body", [{}, [], False, 0, u""])
def test_an_empty_body_is_a_body(body):
    client = make_client()
    client.call_api("/x", "POST", body=body)
    assert sent(client).json() == body


def test_a_body_that_is_not_json_is_refused():
    assert refused(make_client(), "/x", "PUT", body={"a": set()}).startswith("body.a: this cannot be sent as JSON")


def test_forms_and_files_are_refused():
    reason = "a request has a JSON body or one file; form fields are not supported"
    assert refused(make_client(), "/x", "PUT", post_params=[("a", "b")]) == reason
    assert refused(make_client(), "/x", "PUT", files={"a": "b"}, body={}) == reason


def test_request_takes_bytes_and_values():
    for body in (b'{"a": 1}', {"a": 1}):
        client = make_client()
        client.request("POST", "http://a/x", body=body)
        assert json.loads(sent(client).body.decode("ascii")) == {"a": 1}


def test_request_adds_its_query():
    client = make_client()
    client.request("GET", "http://a/x?a=b", query_params={"c": "d"})
    assert sent(client).url == "http://a/x?a=b&c=d"


# Time limits


def test_the_configuration_s_limits_are_those_of_an_attempt():
    client = make_client()
    client.call_api("/x", "GET")
    assert sent(client).limits == Timeout(connect=5, read=60)


@pytest.mark.parametrize(
    "given, limits",
    [((1, 2.5), Timeout(1, 2.5)), (Timeout(read=3), Timeout(read=3)), (0.25, Timeout(connect=5, total=0.25))],
)
def test_a_call_has_limits_of_its_own(given, limits):
    client = make_client()
    client.call_api("/x", "GET", _request_timeout=given)
    assert sent(client).limits == limits


@pytest.mark.parametrize("value, error", [(0, ValueError), (-1, ValueError), ("5", TypeError), ((1, 2, 3), TypeError)])
def test_what_is_no_limit_is_refused_before_anything_is_sent(value, error):
    client = make_client()
    with pytest.raises(error):
        client.call_api("/x", "GET", _request_timeout=value)
    assert client.rest_client.attempts == []


# Header names without case


def values(headers, name):
    """Return the values of all headers that have this name."""
    return [headers[known] for known in headers if known.lower() == name.lower()]


CASES = [str.lower, str.upper, str.title]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("name", ["Authorization", "X-Date", "X-Data-Salt"])
def test_default_header_of_any_case_does_not_replace_the_signature(name, case):
    client = make_client()
    client.configuration.hmac_key = "key"
    client.set_default_header(case(name), "mine")
    client.call_api("/x", "GET", header_params={case(name): "mine"})
    assert [len(values(sent(client).headers, other)) for other in ("Authorization", "X-Date", "X-Data-Salt")] == [1] * 3
    assert values(sent(client).headers, name) != ["mine"]


@pytest.mark.parametrize("case", CASES)
def test_default_header_of_any_case_does_not_replace_the_token(case):
    client = make_client()
    client.configuration.api_key["Authorization"] = "token"
    client.set_default_header(case("Authorization"), "mine")
    client.call_api("/x", "GET")
    assert values(sent(client).headers, "Authorization") == ["token"]


@pytest.mark.parametrize("case", CASES)
def test_default_header_authorization_is_sent_without_credentials(case):
    client = make_client()
    client.set_default_header(case("Authorization"), "mine")
    client.call_api("/x", "GET")
    assert values(sent(client).headers, "Authorization") == ["mine"]


@pytest.mark.parametrize("case", CASES)
def test_default_header_user_agent_of_any_case_is_the_user_agent(case):
    client = make_client()
    client.set_default_header(case("User-Agent"), "mine/1")
    client.configuration.user_agent_suffix = "app/2"
    assert client.user_agent == "mine/1"
    client.call_api("/x", "GET")
    assert values(sent(client).headers, "User-Agent") == ["mine/1 app/2"]
    client.user_agent = "other/1"
    assert client.user_agent == "other/1" and len(client.default_headers) == 1


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("name, value", [("Content-Type", "application/json"), ("Cookie", "a=b"), ("Accept", "mine")])
def test_header_of_any_case_is_sent_once(name, value, case):
    client = make_client()
    client.cookie = "a=b"
    client.default_headers[case(name)] = "mine"
    client.call_api("/x", "PUT", body={})
    assert values(sent(client).headers, name) == [value]


@pytest.mark.parametrize("case", CASES)
def test_header_of_a_call_replaces_the_default_of_any_case(case):
    client = make_client()
    client.set_default_header("X-One", "1")
    client.set_default_header(case("X-One"), "2")
    client.call_api("/x", "GET", header_params={case("X-One"): "3"})
    assert values(sent(client).headers, "X-One") == ["3"]
    assert list(client.default_headers.values()) == ["2"]


@pytest.mark.parametrize("case", CASES)
def test_request_headers_of_any_case_are_sent_once(case):
    client = make_client()
    client.configuration.api_key["Authorization"] = "token"
    client.request("GET", "http://a/base/x", headers={case("Authorization"): "mine", "X-One": "1"})
    assert values(sent(client).headers, "Authorization") == ["token"]


@pytest.mark.parametrize("case", CASES)
def test_update_params_for_auth_replaces_the_header_of_any_case(case):
    client = make_client()
    client.configuration.api_key["Authorization"] = "token"
    headers = {case("Authorization"): "mine"}
    client.update_params_for_auth(headers, None, ["jwt"])
    assert values(headers, "Authorization") == ["token"] and len(headers) == 1


@pytest.mark.parametrize("name", [None, 5])
def test_set_default_header_name_that_is_not_a_string_is_rejected(name):
    with pytest.raises(metal_python.InvalidArgumentError):
        make_client().set_default_header(name, "1")


def test_request_rejects_forms_and_invalid_bodies():
    client = make_client()
    for options in ({"post_params": [("a", "b")]}, {"body": {"a": set()}}):
        with pytest.raises(InvalidArgumentError):
            client.request("POST", "http://a/x", **options)
    assert client.rest_client.attempts == []


def test_request_value_shows_neither_query_nor_headers():
    attempt = attempt_for("http://a/v1/image?token=secret")
    assert repr(attempt.request) == "<Request GET /v1/image>"
