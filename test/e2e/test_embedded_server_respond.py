# -*- coding: utf-8 -*-
"""Scripted responses and recorded requests of the embedded server, over HTTP and without the client."""

import datetime
import hashlib
import hmac
import json
import time

import pytest
from dateutil import tz
from support import raw_http

from metal_python.testing import ImageServer, MetalApiServer


@pytest.fixture
def server():
    with MetalApiServer() as running:
        yield running


def value(body):
    return json.loads(body.decode("utf-8"))


def signed(method, user, key):
    date = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    mac = hmac.new(key.encode("ascii"), (date + method).encode("ascii"), hashlib.sha256).hexdigest()
    return dict(raw_http.JSON_TYPE, **{"X-Date": date, "Authorization": "%s %s" % (user, mac)})


# Scripted responses


def test_respond_sends_completed_body(server):
    server.respond("find_machine", {"id": "m1", "tags": [u"größe"]}, id="m1")
    status, headers, body = raw_http.request(server, "GET", "/v1/machine/m1")
    machine = value(body)
    assert (status, headers["content-type"]) == (200, "application/json")
    assert (machine["id"], machine["tags"], machine["hardware"]["nics"]) == ("m1", [u"größe"], [])


def test_respond_accepts_list_of_dicts(server):
    server.respond("list_networks", [{"id": "a"}, {"id": "b"}])
    assert [network["id"] for network in value(raw_http.request(server, "GET", "/v1/network")[2])] == ["a", "b"]


def test_respond_accepts_datetime(server):
    when = datetime.datetime(2030, 1, 2, 3, 4, 5, tzinfo=tz.tzutc())
    server.respond("find_machine", {"changed": when})
    assert value(raw_http.request(server, "GET", "/v1/machine/m1")[2])["changed"] == "2030-01-02T03:04:05Z"


def test_respond_overrides_implemented_operation(server):
    raw_http.create_image(server, "a-1")
    server.respond("list_images", [], times=1)
    assert raw_http.image_ids(server) == []
    assert raw_http.image_ids(server) == ["a-1"]


@pytest.mark.parametrize(
    "operation, method, path, body, status",
    [
        ("create_project", "PUT", "/v1/project", {}, 201),
        ("allocate_specific_ip", "POST", "/v1/ip/allocate/10.0.0.1", {}, 201),
        ("get_machine_console_password", "GET", "/v1/machine/consolepassword", {"id": "m1"}, 200),
        ("register_switch", "POST", "/v1/switch/register", {"id": "s"}, 200),
        ("list_issues", "GET", "/v1/machine/issues", None, 200),
        ("find_machine", "GET", "/v1/machine/issue", None, 200),
        ("info", "GET", "/v1/version", None, 200),
    ],
)
def test_respond_reaches_operation(server, operation, method, path, body, status):
    server.respond(operation)
    assert raw_http.request(server, method, path, body)[0] == status
    assert server.requests[-1].operation == operation


def test_respond_register_switch_with_201_and_200(server):
    server.respond("register_switch", {"id": "new"}, status=201, times=1)
    server.respond("register_switch", {"id": "known"})
    responses = [raw_http.request(server, "POST", "/v1/switch/register", {}) for _ in range(2)]
    assert [(status, value(body)["id"]) for status, _, body in responses] == [(201, "new"), (200, "known")]


def test_respond_without_content_sends_empty_body(server):
    path = "/v1/firmware/bios/acme/board%20%C3%BC/1.0"
    server.respond("remove_firmware", board=u"board ü")
    server.respond("upload_firmware")
    status, headers, body = raw_http.request(server, "DELETE", path, {})
    assert (status, headers["content-length"], "content-type" in headers, body) == (200, "0", False, b"")
    assert server.requests[-1].path_parameters == {
        "kind": "bios",
        "vendor": "acme",
        "board": u"board ü",
        "revision": "1.0",
    }
    upload = b'--x\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\nfirmware\r\n--x--\r\n'
    form = {"Content-Type": "multipart/form-data; boundary=x"}
    assert raw_http.request(server, "PUT", path, upload, form)[0] == 200
    assert (server.requests[-1].operation, server.requests[-1].body) == ("upload_firmware", upload)
    assert raw_http.request(server, "PUT", path, b"{}")[0] == 415


def test_respond_post_without_body_needs_no_content_type(server):
    server.respond("free_network_deprecated", id="n1")
    assert raw_http.request(server, "POST", "/v1/network/free/n1", None, {})[0] == 200


def test_respond_error_string_is_error_message(server):
    server.respond("allocate_machine", "no machine available", status=422)
    status, _, body = raw_http.request(server, "POST", "/v1/machine/allocate", {})
    assert (status, raw_http.error_message(body)) == (422, "no machine available")


def test_respond_survives_restart_but_not_clear():
    server = MetalApiServer()
    server.respond("list_machines")
    for _ in range(2):
        with server:
            assert raw_http.request(server, "GET", "/v1/machine")[0] == 200
    with server:
        server.clear()
        assert raw_http.request(server, "GET", "/v1/machine")[0] == 501


# Operations without a response


@pytest.mark.parametrize(
    "method, path, operation, call",
    [
        ("GET", "/v1/machine/m1", "find_machine", 'server.respond("find_machine", body, id="m1")'),
        ("POST", "/v1/machine/allocate", "allocate_machine", 'server.respond("allocate_machine", body)'),
        ("GET", "/v1/user/me", "get_me", 'server.respond("get_me", body)'),
        (
            "DELETE",
            "/v1/firmware/bmc/acme/b/1",
            "remove_firmware",
            'server.respond("remove_firmware", board="b", kind="bmc", revision="1", vendor="acme")',
        ),
    ],
)
def test_operation_without_response_is_501_with_respond_call_in_message(server, method, path, operation, call):
    status, _, body = raw_http.request(server, method, path, None if method == "GET" else {})
    assert status == 501
    assert raw_http.error_message(body) == "the embedded server has no response for %s: call %s in the test" % (
        operation,
        call,
    )


@pytest.mark.parametrize("path", ["/v1/machines", "/v1/machine/a/b", "/v2/machine", "/", "/v1"])
def test_unknown_path_is_404(server, path):
    status, _, body = raw_http.request(server, "GET", path)
    assert (status, raw_http.error_message(body)) == (404, "404: Page Not Found")
    assert (server.requests[-1].operation, server.requests[-1].path_parameters) == (None, {})


@pytest.mark.parametrize(
    "method, path, body, headers, status",
    [
        ("PATCH", "/v1/machine", {}, raw_http.JSON_TYPE, 405),
        ("POST", "/v1/machine/find", b"x", {"Content-Type": "text/plain"}, 415),
        ("GET", "/v1/machine", None, {"Accept": "text/plain"}, 406),
    ],
)
def test_content_negotiation_precedes_scripted_response(server, method, path, body, headers, status):
    server.respond("list_machines")
    server.respond("find_machines")
    assert raw_http.request(server, method, path, body, headers)[0] == status


# Authentication, faults, CORS


def test_authentication_and_roles_precede_scripted_response():
    with MetalApiServer(view_key="v", edit_key="e", admin_key="a") as server:
        server.respond("delete_partition")
        path = "/v1/partition/p"
        message = "you are not member in one of [k8s_kaas-admin maas-all-all-admin]"
        assert raw_http.request(server, "DELETE", path)[::2] == (403, b'"tenant  not allowed"')
        for user, key in (("Metal-View", "v"), ("Metal-Edit", "e")):
            status, _, body = raw_http.request(server, "DELETE", path, None, signed("DELETE", user, key))
            assert (status, raw_http.error_message(body)) == (403, message)
        assert raw_http.request(server, "DELETE", path, None, signed("DELETE", "Metal-Admin", "a"))[0] == 200


def test_faults_precede_scripted_response(server):
    server.respond("list_machines")
    server.fail_next(status=503)
    assert [raw_http.request(server, "GET", "/v1/machine")[0] for _ in range(2)] == [503, 200]
    assert [request.operation for request in server.requests] == ["list_machines"] * 2


def test_cors_origin_is_not_kept_for_next_response(server):
    server.respond("list_machines")
    for origin in ("http://a", "http://b"):
        headers = raw_http.request(server, "GET", "/v1/machine", None, {"Origin": origin})[1]
        assert headers["access-control-allow-origin"] == origin


def test_options_lists_methods_of_all_operations(server):
    assert raw_http.request(server, "OPTIONS", "/v1/network/n1")[1]["allow"] == "GET,DELETE"
    assert raw_http.request(server, "OPTIONS", "/v1/network")[1]["allow"] == "GET,PUT,POST"


# Recorded requests


def test_recorded_request_has_operation_parameters_query_and_json(server):
    server.respond("set_machine_state")
    raw_http.request(server, "POST", "/v1/machine/m%201/state?a=1&b=x+y", {"value": "LOCKED"})
    (request,) = server.requests
    assert (request.operation, request.path_parameters) == ("set_machine_state", {"id": "m 1"})
    assert (request.query, request.json()) == ([("a", "1"), ("b", "x y")], {"value": "LOCKED"})


def test_image_server_is_alias_of_metal_api_server():
    assert ImageServer is MetalApiServer
