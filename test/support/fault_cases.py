"""The operations with something to call them with, and clients to call them on: what the tests of faults share."""

import contextlib

import metal_python
from support.canned_server import http_answer, json_answer
from support.fake_clock import FakeClock

URL = u"http://images.example/a"
IMAGE = {"id": "ubuntu-24.04", "url": URL, "name": "Ubuntu"}
FOUND = json_answer(IMAGE)
LISTED = json_answer([IMAGE])
EMPTY_LIST = json_answer([])
CREATED = json_answer(IMAGE, status=201)

# name -> (arguments, the answer of a server that is well)
OPERATIONS = {
    "list_images": ([], LISTED),
    "find_image": (["ubuntu-24.04"], FOUND),
    "find_latest_image": (["ubuntu-24.04"], FOUND),
    "query_images_by_id": (["ubuntu-24.04"], LISTED),
    "find_images": ([{"id": "ubuntu-24.04"}], LISTED),
    "create_image": ([{"id": "ubuntu-24.04", "url": URL}], CREATED),
    "update_image": ([{"id": "ubuntu-24.04", "name": "Ubuntu"}], FOUND),
    "delete_image": (["ubuntu-24.04"], FOUND),
}
WRITES = ["create_image", "update_image", "delete_image"]
READS = sorted(set(OPERATIONS) - set(WRITES))
LISTS = ["list_images", "query_images_by_id", "find_images"]
ALL = sorted(OPERATIONS)


def call(api, name, **options):
    """Call an operation."""
    return getattr(api, name)(*OPERATIONS[name][0], **options)


def ids(result):
    """Return the IDs in the result of an operation, be it an image or a list."""
    return [image.id for image in result] if isinstance(result, list) else [result.id]


def good(name):
    """Return the answer of a server that is well."""
    return OPERATIONS[name][1]


def json_bytes(body, status=200):
    """Return an answer that says JSON, with a body of any bytes and its right length."""
    return http_answer(status, body)


def configuration_for(url, **settings):
    """Return a configuration with this host and these settings."""
    configuration = metal_python.Configuration()
    configuration.host = url
    for name in settings:
        setattr(configuration, name, settings[name])
    return configuration


@contextlib.contextmanager
def image_api(url, **settings):
    """Give an ImageApi whose client never really sleeps: ``api.api_client.clock`` is a FakeClock."""
    with metal_python.ApiClient(configuration_for(url, **settings)) as client:
        client.clock = FakeClock()
        yield metal_python.ImageApi(client)
