# coding: utf-8
import copy
import json
import pickle
import sys
import threading

import pytest
import urllib3
from support.fake_clock import FakeClock
from support.recording_transport import RecordingTransport, answer

import metal_python
from metal_python import (
    ApiClient,
    Configuration,
    DecodeError,
    InvalidArgumentError,
    Timeout,
    V1ImageCreateRequest,
    V1ImageFindRequest,
    V1ImageResponse,
)
from metal_python.rest import RESTClientObject, RESTResponse

IMAGE = {u"id": u"a-1", u"name": u"A"}


def make_client(*answers):
    """Return a client whose transport gives these answers, and whose clock stands still."""
    client = ApiClient(Configuration())
    client.configuration.host = "http://a/base"
    client.rest_client = RecordingTransport(*answers or [answer(200, IMAGE)])
    client.clock = FakeClock()
    return client


def sent(client):
    """Return the one request that was sent."""
    assert len(client.rest_client.attempts) == 1
    return client.rest_client.attempts[0]


def refused(client, *args, **options):
    """Return the error of a call that must be refused before anything is sent."""
    with pytest.raises(InvalidArgumentError) as raised:
        client.call_api(*args, **options)
    assert client.rest_client.attempts == []
    return str(raised.value)


# Making one


def test_a_client_without_a_configuration_makes_one():
    client = ApiClient()
    assert client.configuration.host == "https://localhost"
    assert isinstance(client.rest_client, RESTClientObject)
    assert client.rest_client.configuration is client.configuration


def test_making_one_starts_no_thread():
    before = threading.active_count()
    ApiClient()
    assert threading.active_count() == before


def test_close_closes_the_transport():
    client = make_client()
    client.close()
    assert client.rest_client.closed


def test_a_client_is_a_context_manager():
    client = make_client()
    with client as entered:
        assert entered is client and not client.rest_client.closed
    assert client.rest_client.closed


def test_the_pool_is_made_once_and_closed_with_the_client():
    client = make_client()
    client.configuration.async_workers = 1
    pool = client.pool
    assert client.pool is pool
    client.close()


def test_many_threads_get_one_pool():
    client = make_client()
    barrier, pools = threading.Event(), []

    def use():
        barrier.wait()
        pools.append(client.pool)

    threads = [threading.Thread(target=use) for _ in range(16)]
    for thread in threads:
        thread.start()
    barrier.set()
    for thread in threads:
        thread.join()
    assert len(pools) == 16 and all(pool is client.pool for pool in pools)


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
    assert refused(make_client(), "/x", "PUT", body={"a": set()}).startswith("body: this cannot be sent as JSON")


def test_forms_and_files_are_refused():
    reason = "forms and files are not supported: metal-api takes JSON bodies only"
    assert refused(make_client(), "/x", "PUT", post_params=[("a", "b")]) == reason
    assert refused(make_client(), "/x", "PUT", files={"a": "b"}) == reason


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
    "given, limits", [((1, 2.5), Timeout(1, 2.5)), (Timeout(read=3), Timeout(read=3)), (0.25, Timeout(total=0.25))]
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


# What comes back


def test_an_answer_is_decoded():
    data, status, headers = make_client(answer(200, IMAGE, headers={"X-One": "1"})).call_api(
        "/x", "GET", response_type="V1ImageResponse"
    )
    assert data == V1ImageResponse(id=u"a-1", name=u"A")
    assert status == 200
    assert headers["x-one"] == "1"


def test_the_data_alone_can_be_asked_for():
    client = make_client()
    found = client.call_api("/x", "GET", response_type="V1ImageResponse", _return_http_data_only=True)
    assert found == V1ImageResponse(id=u"a-1", name=u"A")


def test_without_a_type_there_is_no_data():
    assert make_client(answer(200, body=b"<html>")).call_api("/x", "GET")[:2] == (None, 200)


@pytest.mark.parametrize("status", [204, 205])
def test_no_content_is_none(status):
    client = make_client(answer(status))
    assert client.call_api("/x", "DELETE", response_type="V1ImageResponse")[:2] == (None, status)


def test_a_raw_answer_is_not_decoded():
    raw = make_client(answer(200, IMAGE)).call_api(
        "/x", "GET", response_type="V1ImageResponse", _preload_content=False, _return_http_data_only=True
    )
    assert isinstance(raw, urllib3.HTTPResponse)
    assert json.loads(raw.read().decode("ascii")) == IMAGE


def test_a_raw_answer_comes_with_its_status_and_headers():
    client = make_client(answer(201, body=b"x", headers={"X-One": "1"}))
    raw, status, headers = client.call_api("/x", "GET", _preload_content=False)
    assert (raw.read(), status, headers["X-One"]) == (b"x", 201, "1")
    assert sent(client).preload is False


def decode_error(method, body, **options):
    """Return the error of a call whose answer cannot be decoded."""
    with pytest.raises(DecodeError) as raised:
        make_client(answer(200, body=body)).call_api("/x", method, response_type="list[V1ImageResponse]", **options)
    return raised.value


def test_an_answer_that_cannot_be_read_is_a_decode_error_with_status_headers_and_text():
    error = decode_error("GET", b"<html>" + b"x" * 2000)
    assert error.status == 200 and error.body == "<html>" + "x" * 994 and dict(error.headers) == {}
    assert error.reason.startswith("the answer cannot be read: ")


def test_an_empty_answer_is_a_decode_error():
    assert decode_error("GET", b"").reason == "the answer cannot be read: its body is empty"


def test_an_answer_that_is_nested_too_deep_is_a_decode_error():
    error = decode_error("GET", b"[" * 100000)
    assert error.reason == "the answer cannot be read: it is nested too deep"
    assert error.body == "[" * 1000


def test_an_answer_that_is_not_utf_8_is_a_decode_error():
    error = decode_error("GET", b"\xff" + b"x" * 10)
    assert error.status == 200 and error.body == u"\ufffd" + u"x" * 10


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
def test_the_error_of_a_write_says_that_it_was_carried_out(method):
    reason = decode_error(method, b"").reason
    assert reason == "the server carried out the %s, but the answer cannot be read: its body is empty" % method


def test_the_error_of_a_search_does_not():
    assert decode_error("POST", b"", read_only=True).reason == "the answer cannot be read: its body is empty"


def test_deserialize_takes_over_the_body_and_gives_it_back_after_an_error():
    raw = urllib3.HTTPResponse(b"", {}, 200)
    response = RESTResponse(raw)
    response.text = b"\xef\xbb\xbf[]"
    assert ApiClient().deserialize(response, "list[str]") == [] and response.text is None
    response.text = b"[5]"
    with pytest.raises(DecodeError):
        ApiClient().deserialize(response, "list[str]")
    assert response.body == b"[5]"


def test_deserialize_takes_anything_with_data():
    class Answer(object):
        data = b'{"id": "a-1"}'

    assert ApiClient().deserialize(Answer(), "V1ImageResponse").id == u"a-1"
    Answer.data = "no JSON"
    with pytest.raises(DecodeError) as raised:
        ApiClient().deserialize(Answer(), "V1ImageResponse")
    assert raised.value.status is None


def test_an_unknown_type_is_the_caller_s_mistake():
    with pytest.raises(TypeError):
        make_client().call_api("/x", "GET", response_type="Nothing")


# In the background


def test_an_async_call_gives_what_the_call_gives():
    client = make_client()
    call = client.call_api(
        "/x/{id}", "GET", {"id": u"a b"}, [("q", "1")], async_req=True, response_type="V1ImageResponse"
    )
    data, status, _ = call.get(60)
    client.close()
    assert (data.id, status, sent(client).url) == (u"a-1", 200, "http://a/base/x/a%20b?q=1")


def test_an_async_call_keeps_its_options():
    client = make_client(answer(204))
    call = client.call_api(
        "/x",
        "POST",
        header_params={"X-One": "1"},
        body={"a": 1},
        async_req=True,
        response_type="str",
        _return_http_data_only=True,
        _request_timeout=(1, 2),
        read_only=True,
    )
    assert call.get(60) is None
    client.close()
    assert (sent(client).headers["X-One"], sent(client).json(), sent(client).limits) == ("1", {"a": 1}, Timeout(1, 2))


def test_an_async_call_can_be_raw():
    client = make_client()
    raw = client.call_api("/x", "GET", async_req=True, _preload_content=False, _return_http_data_only=True).get(60)
    client.close()
    assert isinstance(raw, urllib3.HTTPResponse)


def test_an_async_call_s_body_is_what_it_was_when_it_was_made():
    client = make_client()
    body = {"a": 1}
    hold = threading.Event()
    client.configuration.async_workers = 1
    first = client.pool.apply_async(hold.wait)
    call = client.call_api("/x", "POST", body=body, async_req=True)
    body["a"] = 2
    hold.set()
    call.get(60)
    first.get(60)
    client.close()
    assert sent(client).json() == {"a": 1}


def test_an_async_call_with_a_wrong_argument_is_refused_at_once():
    client = make_client()
    with pytest.raises(ValueError):
        client.call_api("/x", "GET", async_req=True, _request_timeout=0)
    refused(client, "/x", "PUT", body=set(), async_req=True)


# Copies


def test_copies_and_pickles_have_a_configuration_and_connections_of_their_own():
    client = ApiClient(make_client().configuration, "X-One", "1", cookie="a=b")
    client.configuration.hmac_key = "key"
    pickles = [pickle.loads(pickle.dumps(client, n)) for n in range(pickle.HIGHEST_PROTOCOL + 1)]
    for again in pickles + [copy.copy(client), copy.deepcopy(client)]:
        assert type(again) is ApiClient
        assert (again.configuration.host, again.configuration.hmac_key) == ("http://a/base", "key")
        assert again.configuration is not client.configuration
        assert again.rest_client.configuration is again.configuration
        assert again.rest_client is not client.rest_client
        assert (again.default_headers, again.cookie) == ({"X-One": "1"}, "a=b")
        again.set_default_header("X-Two", "2")
        assert client.default_headers == {"X-One": "1"}


def test_a_copy_of_a_client_with_a_pool_has_none():
    client = make_client()
    pool = client.pool
    assert copy.copy(client).pool is not pool


# Names kept from the generated client


def test_values_are_sanitized_for_serialization():
    assert ApiClient().sanitize_for_serialization([V1ImageFindRequest(id=u"a"), (1, None)]) == [{"id": u"a"}, [1, None]]


def test_what_json_cannot_hold_cannot_be_sanitized():
    with pytest.raises(InvalidArgumentError) as raised:
        ApiClient().sanitize_for_serialization({"a": set()})
    assert str(raised.value) == "a value of type set"


def test_a_cycle_cannot_be_sanitized():
    cycle = []
    cycle.append(cycle)
    with pytest.raises(InvalidArgumentError):
        ApiClient().sanitize_for_serialization(cycle)


@pytest.mark.parametrize(
    "form, pairs",
    [
        ("csv", [("a", "1,2")]),
        ("ssv", [("a", "1 2")]),
        ("tsv", [("a", "1\t2")]),
        ("pipes", [("a", "1|2")]),
        ("unheard", [("a", "1,2")]),
        ("multi", [("a", 1), ("a", 2)]),
    ],
)
def test_lists_in_parameters_are_joined(form, pairs):
    assert ApiClient().parameters_to_tuples({"a": [1, 2]}, {"a": form}) == pairs


def test_other_parameters_stay_pairs():
    assert ApiClient().parameters_to_tuples([("a", 1), ("b", [2])], None) == [("a", 1), ("b", [2])]
    assert ApiClient().parameters_to_tuples({"a": 1}, {"b": "csv"}) == [("a", 1)]


@pytest.mark.parametrize(
    "accepts, header",
    [
        ([], None),
        (None, None),
        (["application/json"], "application/json"),
        (["text/plain", "Application/JSON"], "application/json"),
        (["text/plain", "text/HTML"], "text/plain, text/html"),
    ],
)
def test_the_accept_header_is_json_where_it_can_be(accepts, header):
    assert ApiClient().select_header_accept(accepts) == header


@pytest.mark.parametrize(
    "types, header",
    [
        ([], "application/json"),
        (None, "application/json"),
        (["text/plain", "Application/JSON"], "application/json"),
        (["*/*"], "application/json"),
        (["Text/Plain", "text/html"], "text/plain"),
    ],
)
def test_the_content_type_is_json_where_it_can_be(types, header):
    assert ApiClient().select_header_content_type(types) == header


def test_credentials_can_be_added_to_headers():
    client = make_client()
    client.configuration.api_key["Authorization"] = "token"
    headers = {"X-One": "1"}
    client.update_params_for_auth(headers, [], ["HMAC", "jwt", "other"])
    assert headers == {"X-One": "1", "Authorization": "token"}


@pytest.mark.parametrize("settings", [None, [], ["HMAC"]])
def test_without_credentials_headers_stay_as_they_are(settings):
    headers = {}
    make_client().update_params_for_auth(headers, [], settings)
    assert headers == {}
