"""ImageList behaves as a list."""

import copy
import datetime
import json
import pickle

import pytest

from metal_python import ApiClient, ImageList, V1ImageResponse
from metal_python.rfc3339 import UTC

ONE, TWO, THREE = [
    V1ImageResponse(id=u"a-%d" % number, expiration_date=datetime.datetime(2030, 1, number, tzinfo=UTC))
    for number in (1, 2, 3)
]


@pytest.fixture
def images():
    return ImageList([ONE, TWO, THREE])


def test_image_list_is_list(images):
    assert isinstance(images, list)


def test_image_list_equals_list_with_same_items(images):
    assert images == [ONE, TWO, THREE] and [ONE, TWO, THREE] == images
    assert images != [ONE, TWO] and images != (ONE, TWO, THREE)


@pytest.mark.parametrize("other", [None, {"id": u"<b>"}, u"<b>"])
def test_image_list_html_with_other_items_is_escaped_repr(images, other):
    images.append(other)
    html = images._repr_html_()
    assert html.startswith(u"<pre>[") and html.endswith(u"]</pre>") and u"<b>" not in html


def test_image_list_index_returns_item(images):
    assert images[0] is ONE and images[-1] is THREE
    with pytest.raises(IndexError):
        images[3]


@pytest.mark.parametrize(
    "slice_, ids",
    [
        (slice(1, None), ["a-2", "a-3"]),
        (slice(None, -1), ["a-1", "a-2"]),
        (slice(None, None, -2), ["a-3", "a-1"]),
        (slice(5, 9), []),
    ],
)
def test_image_list_slice_is_image_list(images, slice_, ids):
    assert type(images[slice_]) is ImageList
    assert [image.id for image in images[slice_]] == ids


def test_image_list_slice_syntax_is_image_list(images):
    assert type(images[:2]) is ImageList and images[:2] == [ONE, TWO]
    assert type(images[-2:]) is ImageList and images[-2:] == [TWO, THREE]
    assert images[:] == images and images[:] is not images


def test_image_list_getslice_is_image_list(images):
    assert type(images.__getslice__(0, 2)) is ImageList
    assert images.__getslice__(0, 2) == [ONE, TWO]


def test_image_list_is_mutable(images):
    images.append(ONE)
    images[:2] = []
    images.sort(key=lambda image: image.id)
    del images[1:]
    assert images == [ONE]


def test_image_list_concatenation(images):
    assert images + [ONE] == [ONE, TWO, THREE, ONE]
    assert [ONE] + images == [ONE, ONE, TWO, THREE]


def test_image_list_repr_is_list_repr(images):
    assert repr(images) == repr([ONE, TWO, THREE])


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_image_list_can_be_pickled(images, protocol):
    unpickled = pickle.loads(pickle.dumps(images, protocol))
    assert type(unpickled) is ImageList and unpickled == images


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_image_list_can_be_copied(images, copied):
    assert type(copied(images)) is ImageList
    assert copied(images) == images and copied(images) is not images


def test_image_list_items_to_dict_are_json_serializable(images):
    encoded = json.dumps([image.to_dict() for image in images[:1]], default=lambda time: time.isoformat())
    assert json.loads(encoded)[0]["expiration_date"] == "2030-01-01T00:00:00+00:00"
    assert json.loads(encoded)[0]["id"] == "a-1"


def test_image_list_sanitized_has_json_names(images):
    encoded = json.dumps(ApiClient().sanitize_for_serialization(images[:1]), sort_keys=True)
    assert encoded == '[{"expirationDate": "2030-01-01T00:00:00+00:00", "id": "a-1"}]'
