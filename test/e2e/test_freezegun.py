"""First use of the package while freezegun fakes the time."""

import subprocess
import sys

import pytest
from support.canned_server import json_response
from support.child_process import environment
from support.fault_cases import IMAGE
from support.fault_server import FaultServer, read

pytest.importorskip("freezegun")

TIMES = {
    "changed": "2026-11-24T08:29:12.123456789Z",
    "created": "2026-11-24T08:29:12Z",
    "expirationDate": "2026-11-24t08:29:12.5+02:00",
}
PROGRAM = """
import datetime, sys, time
from freezegun import freeze_time
real = datetime.datetime

def api():
    configuration = metal_python.Configuration()
    configuration.host = sys.argv[1]
    configuration.hmac_key = "key"
    configuration.timeout = 20
    return metal_python.ImageApi(metal_python.ApiClient(configuration))

def times(image):
    return [image.changed, image.created, image.expiration_date]

with freeze_time("2026-01-02 03:04:05"):
    import metal_python
    image = api().find_image("a")
    assert all(isinstance(value, datetime.datetime) for value in times(image)), times(image)
    now = datetime.datetime.now(metal_python.rfc3339.UTC)
    api().create_image(metal_python.V1ImageCreateRequest(id="a", url="b", expiration_date=now))
for image in api().list_images() + [api().find_image("a")] + api().find_images({}):
    assert [type(value) for value in times(image)] == [real] * 3, times(image)
    assert image.created == real(2026, 11, 24, 8, 29, 12, 0, metal_python.rfc3339.UTC)
    api().update_image(image)
    assert len(repr(image) + image._repr_html_()) > 100
assert metal_python.ApiClient.clock.now() > 1790000000
assert abs(metal_python.ApiClient.clock.monotonic() - getattr(time, "monotonic", time.time)()) < 600
print("done")
"""


@pytest.mark.parametrize("names", [("changed", "created"), ("changed", "created", "expirationDate")], ids=len)
def test_first_use_under_freezegun_keeps_no_fake_datetimes(names):
    image = dict(IMAGE, features=[], description="", classification="", expirationDate=TIMES["created"], usedby=None)
    image.update((name, TIMES[name]) for name in names)

    def respond(connection):
        read(connection)
        method, target = connection.server.methods[-1], connection.server.targets[-1]
        is_list = target == "/v1/image" and method == "GET" or target == "/v1/image/find"
        connection.send(json_response([image] if is_list else image, 201 if method == "PUT" else 200))

    with FaultServer([respond] * 9) as server:
        command = [sys.executable, "-c", PROGRAM, server.url]
        process = subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        assert process.communicate()[0].decode("utf-8").strip() == "done"
        assert server.requests[0].header("X-Date") == "2026-01-02T03:04:05Z"
