# -*- coding: utf-8 -*-
"""Create operation of images in the embedded server, without a socket."""

import pytest
from support.service_requests import URL, create_image, error_of, json_value

from metal_python.testing import go_time

pytest_plugins = ["support.service_fixtures"]


def test_create_sets_defaults(send):
    image = create_image(send, "ubuntu-22.04")
    expires, created = (go_time.parse(image[name]).nanoseconds for name in ("expirationDate", "created"))
    assert abs(expires - created - 90 * 86400 * 10**9) < 60 * 10**9
    assert image["created"] == image["changed"]
    del image["expirationDate"], image["created"], image["changed"]
    assert image == {
        "id": "ubuntu-22.04",
        "name": "",
        "description": "",
        "url": URL,
        "features": [],
        "classification": "preview",
        "usedby": None,
    }


def test_create_duplicate_features_are_removed(send):
    assert create_image(send, "a-1", features=["machine", "firewall", "machine"])["features"] == ["machine", "firewall"]


def test_create_zero_expiration_date_sets_default(send):
    assert create_image(send, "a-1", expirationDate="0001-01-01T00:00:00Z")["expirationDate"] > "2026"


def test_create_returns_nanoseconds_and_find_milliseconds(send):
    date = "2031-05-06T07:08:09.123456789Z"
    assert create_image(send, "a-1", expirationDate=date)["expirationDate"] == date
    assert json_value(send("GET", "/v1/image/a-1"))["expirationDate"] == "2031-05-06T07:08:09.123Z"


def test_create_ignores_fields_of_metal_api(send):
    image = create_image(send, "a-1", usedby=["x"], created="2001-01-01T00:00:00Z", os="b")
    assert (image["usedby"], image["created"] > "2026") == (None, True)


@pytest.mark.parametrize(
    "body, message",
    [
        ({"url": "missing"}, "id should not be empty"),
        ({"id": "a", "features": ["gpu"]}, "url should not be empty"),
        ({"id": "a", "url": "missing", "features": ["machine", "gpu"]}, "unknown ImageFeatureType:gpu"),
        ({"id": "a-x", "url": "missing", "classification": "x"}, "invalid semantic version"),
        ({"id": "a-1", "url": "missing", "classification": ""}, "given versionclassification is not valid:"),
        ({"id": "b-1", "url": "missing"}, "image:b-1 is not accessible under:missing status:404 Not Found"),
        (
            b'{"id": 1}',
            "json: id must be a string",
        ),
        (b"", "invalid JSON at byte 0"),
    ],
)
def test_create_first_failed_check_is_reported(send, body, message):
    create_image(send, "b-1")
    assert error_of(send("PUT", "/v1/image", body)) == (400, message)


def test_create_existing_id_is_conflict(send):
    create_image(send, "a-1")
    assert error_of(send("PUT", "/v1/image", {"id": "a-1", "url": URL})) == (
        409,
        "Conflict cannot create image in database, entity already exists: a-1",
    )


def test_create_id_of_128_bytes_is_rejected(send):
    create_image(send, u"ü" * 62 + u"a-1")
    long_id = u"ü" * 62 + u"ab-1"
    assert error_of(send("PUT", "/v1/image", {"id": long_id, "url": URL})) == (
        422,
        u'cannot create image in database: Primary key too long (max 127 characters): "%s"' % long_id,
    )


def test_create_id_with_nul_is_rejected(send):
    message = error_of(send("PUT", "/v1/image", {"id": u"a\0-1", "url": URL}))[1]
    assert message == (
        'cannot create image in database: String "a\\x00-1" (truncated) contains NULL byte at offset 1 in index key.'
    )
