"""A lookup plugin like the one of metal-stack's Ansible roles, with tests written for metal-python 0.45.0."""

import os

import pytest

from metal_python import api as apis
from metal_python import models
from metal_python.api import ImageApi
from metal_python.driver import Driver
from metal_python.rest import ApiException
from metal_python.testing import ImageServer

try:
    from unittest import mock
except ImportError:  # Python 2.7
    import mock

KEY = "a-key"


class LookupFailedError(Exception):
    """Error of a failed lookup, as Ansible shows it."""


class ImageLookup(object):
    """Lookup plugin ``lookup("metal", "get", "image", id=...)``; returns plain dictionaries."""

    def run(self, terms, url=None, token=None, hmac=None, **options):
        driver = Driver(
            url or os.environ.get("METALCTL_API_URL"),
            token or os.environ.get("METALCTL_APITOKEN"),
            hmac or os.environ.get("METALCTL_HMAC"),
        )
        verb, entity = terms
        api = getattr(apis, entity.capitalize() + "Api")(api_client=driver.client)
        try:
            return getattr(self, verb)(api, **options)
        except ApiException as e:
            raise LookupFailedError("Error from metal-api: %s %s" % (e.status, e.body))

    def get(self, api, id):
        return [api.find_image(id).to_dict()]

    def search(self, api, **properties):
        return [image.to_dict() for image in api.find_images(models.V1ImageFindRequest(**properties))]

    def list(self, api):
        return [image.to_dict() for image in api.list_images()]


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch):
    for name in ("METALCTL_API_URL", "METALCTL_APITOKEN", "METALCTL_HMAC", "DEBUG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server():
    with ImageServer(admin_key=KEY) as running:
        images = ImageApi(api_client=Driver(running.url, None, KEY).client)
        for version in ("1", "2"):
            request = models.V1ImageCreateRequest(id="debian-12.0." + version, url="https://images.example.com/img")
            images.create_image(request)
        yield running


def test_lookup_get_returns_dict(server):
    (found,) = ImageLookup().run(["get", "image"], url=server.url, hmac=KEY, id="debian-12.0.1")
    assert type(found) is dict
    assert sorted(found) == sorted(models.V1ImageResponse.swagger_types)
    assert (found["id"], found["classification"]) == ("debian-12.0.1", "preview")


def test_lookup_list_returns_all_images(server):
    found = ImageLookup().run(["list", "image"], url=server.url, hmac=KEY)
    assert sorted(image["id"] for image in found) == ["debian-12.0.1", "debian-12.0.2"]


def test_lookup_search_returns_matching_images(server):
    found = ImageLookup().run(["search", "image"], url=server.url, hmac=KEY, os="debian", version="12.0.2")
    assert [image["id"] for image in found] == ["debian-12.0.2"]


def test_lookup_reads_settings_from_environment(server, monkeypatch):
    monkeypatch.setenv("METALCTL_API_URL", server.url)
    monkeypatch.setenv("METALCTL_HMAC", KEY)
    assert len(ImageLookup().run(["list", "image"])) == 2


def test_lookup_error_contains_metal_api_message(server):
    with pytest.raises(LookupFailedError, match="404 .*no image with id"):
        ImageLookup().run(["get", "image"], url=server.url, hmac=KEY, id="nope")


def test_lookup_without_credentials_raises_runtime_error():
    with pytest.raises(RuntimeError):
        ImageLookup().run(["list", "image"], url="http://127.0.0.1:1")


# Unit tests of the plugin: no server, operations are patched by dotted name.


@mock.patch("metal_python.api.image_api.ImageApi.find_image")
def test_lookup_calls_patched_operation(find_image):
    image = models.V1ImageResponse(id="debian-12.0.1", name="Debian", expiration_date="2030-01-01T00:00:00Z")
    find_image.return_value = image
    found = ImageLookup().run(["get", "image"], url="http://somewhere", token="a-token", id="debian-12.0.1")
    find_image.assert_called_with("debian-12.0.1")
    assert found == [image.to_dict()]


@mock.patch("metal_python.api.image_api.ImageApi.find_images")
def test_patched_operation_compares_model_arguments_by_value(find_images):
    find_images.return_value = [models.V1ImageResponse(id="debian-12.0.1")]
    ImageLookup().run(["search", "image"], url="http://somewhere", token="a-token", os="debian")
    find_images.assert_called_with(models.V1ImageFindRequest(os="debian"))
    with pytest.raises(AssertionError):
        find_images.assert_called_with(models.V1ImageFindRequest(os="ubuntu"))


@mock.patch("metal_python.api.image_api.ImageApi.find_image")
def test_patched_exception_is_caught_by_lookup(find_image):
    find_image.side_effect = ApiException(status=404, reason="Not Found")
    with pytest.raises(LookupFailedError, match="404"):
        ImageLookup().run(["get", "image"], url="http://somewhere", token="a-token", id="debian-12.0.1")


@mock.patch("metal_python.driver.Driver.__init__", return_value=None)
def test_driver_constructor_can_be_patched(init):
    with pytest.raises(AttributeError, match="client"):
        ImageLookup().run(["list", "image"], url="http://somewhere", token="a-token", hmac="a-key")
    init.assert_called_with("http://somewhere", "a-token", "a-key")
