"""HTTP mocking tools (vcrpy, httpretty, mocket, pook) intercept every request, also those of an existing client."""

import json
import subprocess
import sys

import pytest
import urllib3
import urllib3.connection
import urllib3.connectionpool
from support import child_process
from support.canned_server import CannedServer, json_response
from support.fault_server import FaultServer, always

import metal_python
from metal_python import ApiConnectionError, ApiTimeoutError, Configuration, ImageApi, NotFoundError, RetryPolicy

IMAGE = {"id": "a-1", "name": "A"}
TIMEOUTS = [None, 30, (5, 30)]
NOWHERE = "http://metal.example"

pytestmark = pytest.mark.filterwarnings("ignore")  # deprecation warnings of these tools


def image_api(url, **settings):
    configuration = Configuration()
    configuration.host = url
    configuration.retry = RetryPolicy(attempts=1)
    for name in settings:
        setattr(configuration, name, settings[name])
    return ImageApi(metal_python.ApiClient(configuration))


def cassette(path, *exchanges):
    """Write a cassette with (method, URL, status code, JSON value) exchanges and return its path."""
    interactions = []
    for method, url, status, value in exchanges:
        interactions.append(
            {
                "request": {"method": method, "uri": url, "body": None, "headers": {}},
                "response": {
                    "status": {"code": status, "message": "Whatever"},
                    "headers": {"Content-Type": ["application/json"]},
                    "body": {"string": json.dumps(value)},
                },
            }
        )
    with open(str(path), "w") as file:
        json.dump({"version": 1, "interactions": interactions}, file)
    return str(path)


@pytest.fixture
def vcr():
    vcr = pytest.importorskip("vcr")
    return vcr.VCR(serializer="json", record_mode="none")


@pytest.mark.parametrize("timeout", TIMEOUTS)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_vcrpy_replays_write(vcr, tmpdir, scheme, timeout):
    url = "%s://metal.example:8443/v1/image/a-1" % scheme
    path = cassette(tmpdir.join("c.json"), ("DELETE", url, 200, IMAGE))
    with vcr.use_cassette(path) as played:
        deleted, status, headers = image_api(scheme + "://metal.example:8443").delete_image_with_http_info(
            "a-1", _request_timeout=timeout
        )
        assert (deleted.id, status, headers["content-type"]) == ("a-1", 200, "application/json")
        assert played.play_count == 1


def test_vcrpy_request_missing_in_cassette_is_not_sent(vcr, tmpdir):
    with CannedServer(json_response(IMAGE)) as server, image_api(server.url).api_client as client:
        with vcr.use_cassette(cassette(tmpdir.join("c.json"))):
            with pytest.raises(Exception) as raised:
                ImageApi(client).delete_image("a-1")
        assert "Cannot" in type(raised.value).__name__ and server.requests == []


def test_vcrpy_replays_error_response(vcr, tmpdir):
    path = cassette(tmpdir.join("c.json"), ("GET", NOWHERE + "/v1/image/a-1", 404, {"message": "no image a-1"}))
    with vcr.use_cassette(path), pytest.raises(NotFoundError) as raised:
        image_api(NOWHERE).find_image("a-1")
    assert raised.value.message == "no image a-1"


@pytest.mark.parametrize("timeout", TIMEOUTS)
def test_vcrpy_records_and_replays_with_pooled_connection(vcr, tmpdir, timeout):
    path = str(tmpdir.join("c.json"))
    with CannedServer(json_response(IMAGE)) as server, image_api(server.url).api_client as client:
        api = ImageApi(client)
        api.find_image("a-1", _request_timeout=timeout)  # leaves a connection in the pool
        for mode in ("once", "none"):
            with vcr.use_cassette(path, record_mode=mode):
                assert api.update_image({"id": "a-1"}, _request_timeout=timeout).id == "a-1"
                assert api.find_image("a-1", _request_timeout=timeout).id == "a-1"
        assert [request.method for request in server.requests] == ["GET", "POST", "GET"]
        assert api.find_image("a-1", _request_timeout=timeout).id == "a-1"
        assert len(server.requests) == 4


FIRST_USE = """
import sys
import vcr

path, url = sys.argv[1:]
with vcr.VCR(serializer="json", record_mode="none").use_cassette(path):
    import metal_python

    configuration = metal_python.Configuration()
    configuration.host = "http://metal.example"
    configuration.retry = metal_python.RetryPolicy(attempts=1)
    api = metal_python.ImageApi(metal_python.ApiClient(configuration))
    assert api.find_image("a-1", _request_timeout=30).id == "a-1"

configuration.host = url
for timeout in (None, 30):
    assert api.find_image("a-1", _request_timeout=timeout).id == "a-1"
for used in metal_python.connection.HTTPConnectionPool, metal_python.connection.HTTPSConnectionPool:
    assert [cls for cls in used.ConnectionCls.__mro__ if cls.__module__.startswith("vcr")] == []
configuration.host = url + "/never"
try:
    api.find_image("a-1", _request_timeout=0.2)
except metal_python.ApiTimeoutError:
    print("passed")
"""


def test_first_use_inside_vcrpy_cassette_keeps_no_patched_class(vcr, tmpdir):
    def respond(connection):
        from support.fault_server import read, stall

        read(connection)
        if connection.server.requests[-1].path.startswith("/never"):
            stall(connection)
        connection.send(json_response(IMAGE))

    path = cassette(tmpdir.join("c.json"), ("GET", NOWHERE + "/v1/image/a-1", 200, IMAGE))
    with FaultServer(always(b"")) as server:
        from support.fault_server import repeat

        server.set_scripts([repeat(respond)])
        command = [sys.executable, "-W", "ignore", "-c", FIRST_USE, path, server.url]
        output = subprocess.check_output(command, env=child_process.environment(no_proxy="*"))
    assert output.decode("ascii").strip() == "passed"


@pytest.mark.parametrize("timeout", TIMEOUTS)
def test_httpretty_intercepts_writes(timeout):
    httpretty = pytest.importorskip("httpretty")
    if not hasattr(httpretty, "enabled"):
        pytest.skip("the last httpretty for Python 2.7 does not support urllib3 1.26")
    with httpretty.enabled():
        httpretty.register_uri(httpretty.DELETE, NOWHERE + "/v1/image/a-1", body=json.dumps(IMAGE))
        httpretty.register_uri(httpretty.PUT, NOWHERE + "/v1/image", body=json.dumps(IMAGE), status=201)
        api = image_api(NOWHERE)
        assert api.delete_image("a-1", _request_timeout=timeout).id == "a-1"
        assert api.create_image({"id": "a-1", "url": "u"}, _request_timeout=timeout).id == "a-1"
        assert json.loads(httpretty.last_request().body.decode("utf-8")) == {"id": "a-1", "url": "u"}


@pytest.mark.parametrize("timeout", TIMEOUTS)
def test_mocket_intercepts_writes(timeout):
    pytest.importorskip("mocket")
    from mocket import Mocketizer
    from mocket.mockhttp import Entry

    Entry.single_register(Entry.DELETE, NOWHERE + "/v1/image/a-1", body=json.dumps(IMAGE))
    Entry.single_register(Entry.PUT, NOWHERE + "/v1/image", body=json.dumps(IMAGE), status=201)
    with Mocketizer():
        api = image_api(NOWHERE)
        assert api.delete_image("a-1", _request_timeout=timeout).id == "a-1"
        assert api.create_image({"id": "a-1", "url": "u"}, _request_timeout=timeout).id == "a-1"


@pytest.mark.parametrize("timeout", TIMEOUTS)
def test_pook_intercepts_writes(timeout):
    pook = pytest.importorskip("pook")
    api = image_api(NOWHERE)
    with pook.use():
        pook.delete(NOWHERE + "/v1/image/a-1", response_status=200, response_json=IMAGE)
        pook.put(NOWHERE + "/v1/image", response_status=201, response_json=IMAGE)
        assert api.delete_image("a-1", _request_timeout=timeout).id == "a-1"
        assert api.create_image({"id": "a-1", "url": "u"}, _request_timeout=timeout).id == "a-1"


class Spy(urllib3.connection.HTTPConnection):
    """Connection class of urllib3 that records requests."""

    seen = []

    def request(self, method, url, *args, **options):
        self.seen.append((method, url))
        return super(Spy, self).request(method, url, *args, **options)


REPLACED = [(urllib3.connectionpool.HTTPConnectionPool, "ConnectionCls"), (urllib3.connection, "HTTPConnection")]


@pytest.mark.parametrize("owner, name", REPLACED)
@pytest.mark.parametrize(
    "replacement", [Spy, staticmethod(lambda *args, **options: Spy(*args, **options))], ids=["class", "function"]
)
@pytest.mark.parametrize("timeout", TIMEOUTS)
def test_replaced_connection_class_receives_every_request(monkeypatch, owner, name, replacement, timeout):
    if owner is urllib3.connection and urllib3.__version__.startswith("1."):
        pytest.skip("urllib3 1.26 passes this name to super()")
    if owner is urllib3.connection and isinstance(replacement, staticmethod):
        replacement = replacement.__func__
    Spy.seen = []
    with CannedServer(json_response(IMAGE)) as server, image_api(server.url).api_client as client:
        api = ImageApi(client)
        api.find_image("before")
        monkeypatch.setattr(owner, name, replacement)
        api.find_image("during", _request_timeout=timeout)
        api.update_image({"id": "during"}, _request_timeout=timeout)
        monkeypatch.undo()
        api.find_image("after", _request_timeout=timeout)
        assert [url for _, url in Spy.seen] == ["/v1/image/during", "/v1/image"]
        assert len(server.requests) == 4


def test_write_through_replaced_connection_class_is_not_retried(monkeypatch):
    monkeypatch.setattr(urllib3.connectionpool.HTTPConnectionPool, "ConnectionCls", Spy)
    with CannedServer(b"", json_response(IMAGE)) as server:
        api = image_api(server.url, retry=RetryPolicy(backoff=0))
        with pytest.raises(ApiConnectionError) as raised:
            api.delete_image("a-1")
        assert raised.value.may_have_been_sent is True and len(server.requests) == 1
        api.api_client.close()


def test_read_timeout_with_replaced_connection_class_is_honored(monkeypatch):
    monkeypatch.setattr(urllib3.connectionpool.HTTPConnectionPool, "ConnectionCls", Spy)
    with FaultServer([lambda connection: connection.wait(20)]) as server:
        with pytest.raises(ApiTimeoutError):
            image_api(server.url).find_image("a-1", _request_timeout=(5, 0.2))
