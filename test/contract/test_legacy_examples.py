"""The six examples of the documentation of metal-python 0.45.0 run unchanged."""

import io
import os
import re

import pytest
from support.canned_server import CannedServer, json_response
from support.recordings import DATA

import metal_python

with io.open(os.path.join(DATA, "ImageApi.seed.md"), encoding="utf-8") as page:
    EXAMPLES = dict(re.findall(r"^# \*\*(\w+)\*\*\n.*?```python\n(.*?)```", page.read(), re.MULTILINE | re.DOTALL))

IMAGE = {"id": "id_example", "name": "an image", "expirationDate": "2030-01-02T03:04:05Z"}
SENT = {
    "delete_image": ("DELETE", "/v1/image/id_example"),
    "find_image": ("GET", "/v1/image/id_example"),
    "find_latest_image": ("GET", "/v1/image/id_example/latest"),
    "list_images": ("GET", "/v1/image"),
}


@pytest.fixture
def server():
    """Server whose URL is the default host of configurations."""
    with CannedServer() as canned:
        configuration = metal_python.Configuration()
        configuration.host = canned.url
        metal_python.Configuration.set_default(configuration)
        yield canned
        metal_python.Configuration.set_default(None)


def run(name):
    exec(compile(EXAMPLES[name], name, "exec", 0, True), {"__name__": "__main__"})


def test_legacy_page_has_six_examples():
    assert sorted(EXAMPLES) == sorted(["create_image", "update_image"] + list(SENT))


@pytest.mark.parametrize("name", sorted(SENT))
def test_legacy_example_prints_result(name, server, capsys):
    server.respond_with(json_response([IMAGE] if name == "list_images" else IMAGE))
    run(name)
    (request,) = server.requests
    assert (request.method, request.target) == SENT[name]
    output = capsys.readouterr()[0]
    assert "'name': " in output
    assert "an image" in output


@pytest.mark.parametrize("name", sorted(SENT))
def test_legacy_example_prints_error(name, server, capsys):
    server.respond_with(json_response({"statuscode": 404, "message": "no such image"}, status=404))
    run(name)
    output = capsys.readouterr()[0]
    assert output.startswith("Exception when calling ImageApi->%s: (404)" % name)
    assert "no such image" in output


@pytest.mark.parametrize("name", ["create_image", "update_image"])
def test_legacy_example_with_empty_body_prints_rejection(name, server, capsys):
    run(name)
    assert capsys.readouterr()[0].startswith("Exception when calling ImageApi->%s: " % name)
    assert server.requests == []
