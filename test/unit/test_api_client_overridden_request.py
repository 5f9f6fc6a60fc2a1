"""An overridden ``ApiClient.request``, as in the driver of metal-python 0.45.0, receives every request."""

import pytest
from support.recording_transport import RecordingTransport, make_response

from metal_python import ApiClient, Configuration, FirmwareApi, MachineApi

MACHINE = {u"id": u"m"}


class OverridingClient(ApiClient):
    """Client that overrides ``request`` to add a header."""

    def request(self, method, url, **options):
        options["headers"] = dict(options["headers"], **{"X-Signed": method})
        return super(OverridingClient, self).request(method, url, **options)


def client_with_assigned_request():
    """Return a client whose ``request`` is replaced as in the driver of 0.45.0."""
    client = ApiClient(Configuration())
    original = client.request

    def request(method, url, **options):
        options["headers"] = dict(options["headers"], **{"X-Signed": method})
        return original(method, url, **options)

    client.request = request
    return client


@pytest.fixture(
    params=[client_with_assigned_request, lambda: OverridingClient(Configuration())], ids=["assigned", "subclass"]
)
def client(request):
    client = request.param()
    client.configuration.host = "http://a"
    client.rest_client = RecordingTransport(make_response(200, MACHINE))
    yield client
    client.close()


def sent(client):
    (attempt,) = client.rest_client.attempts
    return attempt


def test_overridden_request_receives_read(client):
    assert MachineApi(client).find_machine(u"m").id == u"m"
    assert (sent(client).url, sent(client).headers["X-Signed"]) == ("http://a/v1/machine/m", "GET")


def test_overridden_request_receives_write_with_body(client):
    MachineApi(client).update_machine({"id": "m"})
    assert (sent(client).json(), sent(client).headers["X-Signed"]) == ({"id": "m"}, "POST")


def test_overridden_request_receives_async_call(client):
    assert MachineApi(client).find_machine(u"m", async_req=True).get(60).id == u"m"
    assert sent(client).headers["X-Signed"] == "GET"


def test_overridden_request_receives_upload(client, tmpdir):
    path = tmpdir.join("firmware.bin")
    path.write_binary(b"12345")
    FirmwareApi(client).upload_firmware(u"bios", u"v", u"b", u"1", file=str(path))
    assert sent(client).headers["X-Signed"] == "PUT"
    assert sent(client).headers["Content-Type"].startswith("multipart/form-data")


def test_overridden_request_post_with_side_effect_is_not_retried(client):
    client.rest_client = RecordingTransport(make_response(503), make_response(200, {u"consolePassword": u"x"}))
    with pytest.raises(Exception) as raised:
        MachineApi(client).get_machine_console_password({"id": "m", "reason": "r"})
    assert raised.value.status == 503
    assert len(client.rest_client.attempts) == 1


def test_monkeypatched_request_receives_call(monkeypatch):
    requests = []
    monkeypatch.setattr(ApiClient, "request", lambda self, method, url, **options: requests.append((method, url)))
    with pytest.raises(AttributeError):  # the patch returns None, which has no status
        MachineApi(ApiClient(Configuration())).find_machine(u"m")
    assert requests == [("GET", "https://localhost/v1/machine/m")]
