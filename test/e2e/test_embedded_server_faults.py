"""Scripted faults of the embedded server."""

import json
import socket
import threading
import time

import pytest
import six
from six.moves import http_client
from support import raw_http

from metal_python.testing import ImageServer

CLOSED = (http_client.BadStatusLine, socket.error)


@pytest.fixture
def server():
    with ImageServer() as running:
        yield running


def test_fail_next_status_does_not_process_request(server):
    server.fail_next(status=502)
    status, headers, body = raw_http.request(server, "PUT", "/v1/image", {"id": "a-1", "url": raw_http.URL})
    assert (status, headers["content-type"], raw_http.error_message(body)) == (502, "application/json", "Bad Gateway")
    assert raw_http.image_ids(server) == []


def test_fail_next_count_applies_to_that_many_requests(server):
    server.fail_next(status=500)
    server.fail_next(count=2, status=503)
    assert [raw_http.request(server, "GET", "/v1/image")[0] for _ in range(5)] == [500, 503, 503, 200, 200]


def test_fail_next_request_is_recorded(server):
    server.fail_next(close=True)
    with pytest.raises(CLOSED):
        raw_http.request(server, "GET", "/v1/image")
    assert [request.target for request in server.requests] == ["/v1/image"]


def test_fail_next_string_body_is_error_message(server):
    server.fail_next(status=422, body=u"no such l\xfcck")
    status, _, body = raw_http.request(server, "GET", "/v1/image")
    assert (status, raw_http.error_message(body)) == (422, u"no such l\xfcck")


@pytest.mark.parametrize("value", [{"statuscode": 404, "message": "old form"}, [1, 2]])
def test_fail_next_dict_or_list_is_sent_as_json(server, value):
    server.fail_next(status=404, body=value)
    _, headers, body = raw_http.request(server, "GET", "/v1/image")
    assert (headers["content-type"], json.loads(body.decode("utf-8"))) == ("application/json", value)


@pytest.mark.parametrize("data", [b"<html>\xff</html>", b""])
def test_fail_next_bytes_are_sent_unchanged(server, data):
    server.fail_next(status=502, body=data)
    _, headers, body = raw_http.request(server, "GET", "/v1/image")
    assert (body, "content-type" in headers) == (data, False)


@pytest.mark.parametrize("pair", [("Retry-After", "1"), (u"Retry-After", u"1"), ("Retry-After", 1)])
def test_fail_next_adds_headers(server, pair):
    server.fail_next(status=429, headers=dict([pair]))
    _, headers, body = raw_http.request(server, "GET", "/v1/image")
    assert (headers["retry-after"], raw_http.error_message(body)) == ("1", "Too Many Requests")


def test_fail_next_content_type_replaces_default(server):
    server.fail_next(status=404, body={"a": 1}, headers={"content-type": "text/html"})
    assert raw_http.request(server, "GET", "/v1/image")[1]["content-type"] == "text/html"


def test_fail_next_unregistered_status_has_unknown_reason(server):
    server.fail_next(status=599)
    status, _, body = raw_http.request(server, "GET", "/v1/image")
    assert (status, raw_http.error_message(body)) == (599, "Unknown")


@pytest.mark.parametrize("unused", [{"body": u"x"}, {"headers": {"A": "b"}}])
def test_fail_next_body_without_status_raises(server, unused):
    with pytest.raises(ValueError):
        server.fail_next(**unused)


@pytest.mark.parametrize(
    "body, image_id", [({"id": "a-1"}, "a-1"), ({}, ""), (b"{", ""), (b'{"expirationDate": "x"}', "")]
)
def test_fail_next_conflict_has_metal_api_message(server, body, image_id):
    server.fail_next(conflict=True)
    status, _, response_body = raw_http.request(server, "POST", "/v1/image", body)
    assert (status, raw_http.error_message(response_body)) == (
        409,
        "Conflict cannot update image (%s): the entity was changed from another, please retry" % image_id,
    )


def test_fail_next_close_does_not_process_request(server):
    server.fail_next(close=True)
    with pytest.raises(CLOSED):
        raw_http.request(server, "PUT", "/v1/image", {"id": "a-1", "url": raw_http.URL})
    assert raw_http.image_ids(server) == []


def test_fail_next_close_of_kept_alive_connection(server):
    with raw_http.connect(server.url) as connection:
        raw_http.send(connection, "GET", "/v1/image")
        server.fail_next(close=True)
        with pytest.raises(CLOSED):
            raw_http.send(connection, "GET", "/v1/image")


def test_fail_next_cut_truncates_body(server):
    server.fail_next(cut=5)
    with pytest.raises(http_client.IncompleteRead) as caught:
        raw_http.create_image(server, "a-1")
    assert len(caught.value.partial) == 5
    assert raw_http.image_ids(server) == ["a-1"]


def test_fail_next_cut_beyond_body_announces_longer_body(server):
    server.fail_next(cut=1000)
    with pytest.raises(http_client.IncompleteRead) as caught:
        raw_http.request(server, "GET", "/v1/image")
    assert (caught.value.partial, caught.value.expected) == (b"[]", 1)


def test_fail_next_cut_truncates_scripted_body(server):
    server.fail_next(status=500, body=b"0123456789", cut=3)
    with pytest.raises(http_client.IncompleteRead) as caught:
        raw_http.request(server, "GET", "/v1/image")
    assert caught.value.partial == b"012"


def test_fail_next_delay_processes_request_afterwards(server):
    server.fail_next(delay=0.2)
    began = time.time()
    raw_http.create_image(server, "a-1")
    assert time.time() - began > 0.19


def test_fail_next_delay_does_not_block_other_requests(server):
    server.fail_next(delay=30)
    late = threading.Thread(target=lambda: pytest.raises(CLOSED, raw_http.request, server, "GET", "/late"))
    late.start()
    while not server.requests:
        time.sleep(0.001)
    assert raw_http.image_ids(server) == []
    server.stop()
    late.join()


def test_stop_does_not_wait_for_delay(server):
    server.fail_next(delay=30)
    errors = []

    def create():
        try:
            raw_http.request(server, "PUT", "/v1/image", {"id": "a-1", "url": raw_http.URL})
        except CLOSED as error:
            errors.append(error)

    waiting = threading.Thread(target=create)
    waiting.start()
    while not server.requests:
        time.sleep(0.001)
    began = time.time()
    server.stop()
    waiting.join()
    assert (time.time() - began < 20, len(errors)) == (True, 1)


def test_fail_next_needs_no_authentication():
    with ImageServer(admin_key="secret") as server:
        server.fail_next(status=500)
        assert raw_http.request(server, "GET", "/v1/image")[0] == 500


def test_fail_next_unicode_body_is_error_message(server):
    server.fail_next(status=500, body=six.ensure_text("plain"))
    assert raw_http.error_message(raw_http.request(server, "GET", "/v1/image")[2]) == "plain"
