# -*- coding: utf-8 -*-
"""IDs with unusual characters are sent as one percent-encoded path segment."""

import string

import pytest
from support.canned_server import CannedServer, json_response
from support.recordings import percent_decoded

import metal_python
from metal_python.testing import ImageServer

PUNCTUATION = [character for character in string.punctuation if character != "/"]
IDS = {
    "space inside": u"ub untu-1.0.2",
    "space at both ends": u" ubuntu-1.0.1 ",
    "only a space": u" ",
    "three dots": u"...",
    "leading dot": u".hidden-1.0.1",
    "German": u"größe-1.0.1",
    "Japanese": u"日本-1.0.1",
    "Arabic": u"صورة-1.0.1",
    "outside the BMP": u"\U0001f427-1.0.1",
    "combining, not composed": u"e\u0301-1.0.1",
    "no-break space": u"a\xa0b-1.0.1",
    "line separator": u"a\u2028b-1.0.1",
    "byte order mark": u"\ufeffa-1.0.1",
    "percent and hex": u"ubuntu%2Fx-1.0.1",
    "percent without hex": u"ubuntu%zz-1.0.1",
    "query and fragment": u"ubuntu?show-usage=true#x-1.0.1",
    "operation name": u"latest",
    "find": u"find",
    "127 characters": u"x" * 121 + u"-1.0.1",
}
# Valid image IDs: metal-api parses the version at the end.
WITH_VERSION = sorted(key for key in IDS if IDS[key].endswith((u"-1.0.1", u"-1.0.2")))
WITH_ID = {
    "find_image": ("GET", "/v1/image/%s"),
    "delete_image": ("DELETE", "/v1/image/%s"),
    "find_latest_image": ("GET", "/v1/image/%s/latest"),
    "query_images_by_id": ("GET", "/v1/image/%s/query"),
}
each_id = pytest.mark.parametrize("id", [IDS[key] for key in sorted(IDS)], ids=sorted(IDS))
each_punctuation = pytest.mark.parametrize(
    "character", PUNCTUATION, ids=["%02x" % ord(character) for character in PUNCTUATION]
)


def images_of(url):
    configuration = metal_python.Configuration()
    configuration.host = url
    return metal_python.ImageApi(metal_python.ApiClient(configuration))


@pytest.fixture(scope="module")
def canned():
    with CannedServer() as server:
        yield server


@pytest.fixture
def canned_api(canned):
    with images_of(canned.url).api_client as client:
        yield metal_python.ImageApi(client)


@pytest.fixture(scope="module")
def server():
    with ImageServer() as image_server:
        yield image_server


@pytest.fixture(scope="module")
def api(server):
    with images_of(server.url).api_client as client:
        yield metal_python.ImageApi(client)


def request_sent_by(canned, api, method, id):
    canned.respond_with(json_response([] if method == "query_images_by_id" else {"id": id}))
    getattr(api, method)(id)
    (request,) = canned.requests
    return request


@each_id
@pytest.mark.parametrize("method", sorted(WITH_ID))
def test_id_is_sent_as_one_path_segment(method, id, canned, canned_api):
    request = request_sent_by(canned, canned_api, method, id)
    verb, path = WITH_ID[method]
    assert request.method == verb
    assert request.target.count("/") == path.count("/")
    assert percent_decoded(request.target) == path % id


@each_punctuation
@pytest.mark.parametrize("method", sorted(WITH_ID))
def test_id_punctuation_is_percent_encoded(method, character, canned, canned_api):
    request = request_sent_by(canned, canned_api, method, u"a%sb-1" % character)
    assert percent_decoded(request.target) == WITH_ID[method][1] % (u"a%sb-1" % character)
    assert request.query == ""


def round_trip(api, id):
    """Create, find, update and delete an image with this ID, and return the IDs of the responses."""
    return [
        api.create_image({"id": id, "url": u"http://images.example/a"}).id,
        api.find_image(id).id,
        api.update_image({"id": id, "name": u"new"}).id,
        api.find_latest_image(id).id,
        api.delete_image(id).id,
    ]


@each_punctuation
def test_image_with_punctuation_in_id_round_trips(character, api):
    id = u"a%sb-1.0.1" % character
    assert round_trip(api, id) == [id] * 5


@pytest.mark.parametrize("id", [IDS[key] for key in WITH_VERSION], ids=WITH_VERSION)
def test_image_with_unusual_id_round_trips(id, api):
    assert round_trip(api, id) == [id] * 5


def test_plain_str_id_is_sent_unchanged(canned, canned_api):
    assert request_sent_by(canned, canned_api, "find_image", "ubuntu-22.04").target == "/v1/image/ubuntu-22.04"
