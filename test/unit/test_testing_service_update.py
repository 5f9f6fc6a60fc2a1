"""Update and delete operations of images in the embedded server, without a socket."""

import pytest
from support.service_requests import create_image, error_of, json_value, request_sender

from metal_python.testing import go_time, store
from metal_python.testing.access import Access

pytest_plugins = ["support.service_fixtures"]


def test_update_changes_given_fields_only(send):
    before = create_image(send, "a-1", name="n", description="d", features=["machine"])
    after = json_value(send("POST", "/v1/image", {"id": "a-1", "name": "", "classification": "supported"}))
    assert after == dict(
        before,
        name="",
        classification="supported",
        changed=after["changed"],
        created=after["created"],
        expirationDate=after["expirationDate"],
    )


def test_update_advances_changed_timestamp(send):
    create_image(send, "a-1")
    before = json_value(send("GET", "/v1/image/a-1"))
    assert send("POST", "/v1/image", {"id": "a-1", "changed": "2001-01-01T00:00:00Z"})
    after = json_value(send("GET", "/v1/image/a-1"))  # in milliseconds, as `before`
    assert after["created"] == before["created"]
    assert go_time.parse(after["changed"]) >= go_time.parse(before["changed"])


def test_update_replaces_features_but_cannot_clear_them(send):
    create_image(send, "a-1", features=["machine"])
    assert json_value(send("POST", "/v1/image", {"id": "a-1", "features": ["firewall"]}))["features"] == ["firewall"]
    assert json_value(send("POST", "/v1/image", {"id": "a-1", "features": []}))["features"] == ["firewall"]


def test_update_stores_zero_date(send):
    create_image(send, "a-1")
    zero = "0001-01-01T00:00:00Z"
    assert json_value(send("POST", "/v1/image", {"id": "a-1", "expirationDate": zero}))["expirationDate"] == zero
    assert json_value(send("GET", "/v1/image/a-1"))["expirationDate"] == zero


@pytest.mark.parametrize(
    "body, status, message",
    [
        ({"id": "b-1", "url": "missing"}, 404, 'NotFound no image with id "b-1" found'),
        ({}, 404, 'NotFound no image with id "" found'),
        (
            {"id": "a-1", "url": "missing", "features": ["gpu"]},
            400,
            "image:a-1 is not accessible under:missing status:404 Not Found",
        ),
        ({"id": "a-1", "features": ["gpu"], "classification": "x"}, 400, "unknown ImageFeatureType:gpu"),
        ({"id": "a-1", "classification": ""}, 400, "given versionclassification is not valid:"),
        (
            {"id": "a-1", "usedby": "x"},
            400,
            "json: usedby must be an array",
        ),
    ],
)
def test_update_first_failed_check_is_reported(send, body, status, message):
    create_image(send, "a-1")
    assert error_of(send("POST", "/v1/image", body)) == (status, message)


class ConcurrentStore(object):
    """Image store in which another write happens between read and write of an update."""

    def __init__(self, images, other_write):
        self.find = images.find
        self.images, self.other_write = images, other_write

    def update(self, image):
        self.other_write(self.images, image)
        self.images.update(image)


def delete_and_create(images, image):
    images.delete(image.id)
    images.create(image)


@pytest.mark.parametrize(
    "other_write, status, message",
    [
        (
            store.ImageStore.update,
            409,
            "Conflict cannot update image (a-1): the entity was changed from another, please retry",
        ),
        (
            delete_and_create,
            409,
            "Conflict cannot update image (a-1): the entity was changed from another, please retry",
        ),
        (
            lambda images, image: images.delete(image.id),
            422,
            "cannot update image (a-1): Cannot perform get_field on a non-object non-sequence `null`.",
        ),
    ],
)
def test_update_overlapping_another_write_is_rejected(images, other_write, status, message):
    create_image(request_sender(images, Access()), "a-1")
    response = request_sender(ConcurrentStore(images, other_write), Access())("POST", "/v1/image", {"id": "a-1"})
    assert error_of(response) == (status, message)


def test_delete_returns_and_removes_image(send):
    create_image(send, "a-1")
    image = json_value(send("GET", "/v1/image/a-1"))
    assert json_value(send("DELETE", "/v1/image/a-1")) == image
    assert error_of(send("DELETE", "/v1/image/a-1")) == (404, 'NotFound no image with id "a-1" found')
    create_image(send, "a-1")


def test_delete_of_image_in_use_is_422(send, images):
    create_image(send, "a-1")
    images.allocate(u"m1", u"a-1")
    images.allocate(u"m2", u"a-1")
    assert error_of(send("DELETE", "/v1/image/a-1")) == (422, "image a-1 is in use by machines:[m1 m2]")
