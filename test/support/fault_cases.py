"""Operations with arguments and responses, and clients with a fake clock, for the fault tests."""

import contextlib

import metal_python
from support.canned_server import http_response, json_response
from support.fake_clock import FakeClock

URL = u"http://images.example/a"
IMAGE = {"id": "ubuntu-24.04", "url": URL, "name": "Ubuntu"}
IMAGE_RESPONSE = json_response(IMAGE)
LIST_RESPONSE = json_response([IMAGE])
EMPTY_LIST = json_response([])
CREATED_RESPONSE = json_response(IMAGE, status=201)

# name -> (arguments, successful response)
OPERATIONS = {
    "list_images": ([], LIST_RESPONSE),
    "find_image": (["ubuntu-24.04"], IMAGE_RESPONSE),
    "find_latest_image": (["ubuntu-24.04"], IMAGE_RESPONSE),
    "query_images_by_id": (["ubuntu-24.04"], LIST_RESPONSE),
    "find_images": ([{"id": "ubuntu-24.04"}], LIST_RESPONSE),
    "create_image": ([{"id": "ubuntu-24.04", "url": URL}], CREATED_RESPONSE),
    "update_image": ([{"id": "ubuntu-24.04", "name": "Ubuntu"}], IMAGE_RESPONSE),
    "delete_image": (["ubuntu-24.04"], IMAGE_RESPONSE),
}
WRITES = ["create_image", "update_image", "delete_image"]
READS = sorted(set(OPERATIONS) - set(WRITES))
LISTS = ["list_images", "query_images_by_id", "find_images"]
ALL = sorted(OPERATIONS)


def call(api, name, **options):
    """Call an operation."""
    return getattr(api, name)(*OPERATIONS[name][0], **options)


def ids(result):
    """Return the IDs in the result of an operation: an image or a list."""
    return [image.id for image in result] if isinstance(result, list) else [result.id]


def success_response(name):
    """Return a successful response of an operation."""
    return OPERATIONS[name][1]


def response_with_body(body, status=200):
    """Return a JSON response with arbitrary body bytes and the correct Content-Length."""
    return http_response(status, body)


def configuration_for(url, **settings):
    """Return a configuration with this host and these settings."""
    configuration = metal_python.Configuration()
    configuration.host = url
    for name in settings:
        setattr(configuration, name, settings[name])
    return configuration


@contextlib.contextmanager
def image_api(url, **settings):
    """Yield an ImageApi whose client does not sleep: ``api.api_client.clock`` is a FakeClock."""
    with metal_python.ApiClient(configuration_for(url, **settings)) as client:
        client.clock = FakeClock()
        yield metal_python.ImageApi(client)
