"""Run the unmodified examples of 0.45.0's docs (test/data/ImageApi.seed.md) on the embedded server."""

import re

import pytest
from support import pages

import metal_python
from metal_python.testing import ImageServer

EXAMPLES = {
    re.search(r"api_instance\.(\w+)\(", block.code).group(1): block.code
    for block in pages.blocks("test/data/ImageApi.seed.md", "python")
}
IMAGE = {"id": "id_example", "url": "https://images.example.com/img.tar.lz4", "expirationDate": "2030-01-31T00:00:00Z"}


@pytest.fixture
def server():
    with ImageServer() as server:
        configuration = metal_python.Configuration()
        configuration.host = server.url
        metal_python.Configuration.set_default(configuration)
        yield server
        metal_python.Configuration.set_default(None)


@pytest.fixture
def run(server, capsys):
    """Return a function that runs an example and returns its output."""

    def run(name):
        exec(compile(EXAMPLES[name], name, "exec", 0, True), {"__name__": "__main__"})
        return capsys.readouterr().out

    return run


@pytest.mark.parametrize("name", ["find_image", "find_latest_image", "delete_image"])
def test_example_with_missing_image_prints_404(name, server, run):
    output = run(name)
    assert output.startswith("Exception when calling ImageApi->%s: (404)\nReason: Not Found\n" % name)
    assert "id_example" in output
    assert len(server.requests) == 1


@pytest.mark.parametrize("name", ["create_image", "update_image"])
def test_example_with_empty_body_prints_missing_field(name, server, run):
    output = run(name)
    assert output.startswith("Exception when calling ImageApi->%s: " % name)
    assert "id" in output
    assert server.requests == []


def test_list_example_without_images_prints_empty_list(run):
    assert run("list_images") == "[]\n"


def test_list_example_prints_images(run):
    images = metal_python.ImageApi()
    for version in ("1", "2"):
        images.create_image({"id": "debian-12.0." + version, "url": "https://images.example.com/img.tar.lz4"})
    output = run("list_images")
    assert "debian-12.0.1" in output and "debian-12.0.2" in output
    assert "'expiration_date': datetime.datetime(" in output


# metal-api rejects the ID `id_example` because it has no version, so the response is scripted.
@pytest.mark.parametrize("name", ["find_image", "find_latest_image", "delete_image"])
def test_example_with_image_prints_it(name, server, run):
    server.fail_next(status=200, body=IMAGE)
    output = run(name)
    assert output.startswith("{")
    assert "'id': u'id_example'" in output or "'id': 'id_example'" in output
