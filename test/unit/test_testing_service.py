# -*- coding: utf-8 -*-
"""The image operations of the embedded server, without a socket."""

import re
import zlib

import pytest
from support.service_requests import JSON_TYPE, URL, create_image, error_of, json_value, request_sender

from metal_python.testing import go_time, store
from metal_python.testing.access import Access


@pytest.fixture
def images():
    opened = store.ImageStore()
    yield opened
    opened.close()


@pytest.fixture
def ask(images):
    """Sends one request to a service that asks for no login, and returns its answer."""
    return request_sender(images, Access())


# Create


def test_create_sets_defaults(ask):
    image = create_image(ask, "ubuntu-22.04")
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


def test_find_response_uses_json_format_of_metal_api(ask):
    date = u"2031-05-06T07:08:09+02:00"
    create_image(ask, u"größe-1", name=u"<b>&", features=[u"machine", u"firewall"], expirationDate=date)
    text = ask("GET", "/v1/image/gr%C3%B6%C3%9Fe-1").body.decode("utf-8")
    text = re.sub(u'(created|changed)": "[^"]+"', u'\\1": "T"', text)
    assert text == (
        u'{\n "id": "größe-1",\n "name": "\\u003cb\\u003e\\u0026",\n "description": "",\n "url": "%s",\n'
        u' "features": [\n  "machine",\n  "firewall"\n ],\n "expirationDate": "%s",\n'
        u' "classification": "preview",\n "usedby": null,\n "created": "T",\n "changed": "T"\n}' % (URL, date)
    )


def test_list_response_is_indented(ask):
    create_image(ask, "a-1", features=["machine"])
    text = ask("GET", "/v1/image").body.decode("utf-8")
    assert text.startswith(u'[\n {\n  "id": "a-1",\n') and text.endswith(u'"\n }\n]')
    assert u'\n  "features": [\n   "machine"\n  ],\n' in text


def test_list_response_without_images(ask):
    assert ask("GET", "/v1/image").body == b"[]"


def test_create_duplicate_features_collapse(ask):
    assert create_image(ask, "a-1", features=["machine", "firewall", "machine"])["features"] == ["machine", "firewall"]


def test_create_zero_date_is_default_date(ask):
    assert create_image(ask, "a-1", expirationDate="0001-01-01T00:00:00Z")["expirationDate"] > "2026"


def test_create_returns_nanoseconds_and_find_milliseconds(ask):
    date = "2031-05-06T07:08:09.123456789Z"
    assert create_image(ask, "a-1", expirationDate=date)["expirationDate"] == date
    assert json_value(ask("GET", "/v1/image/a-1"))["expirationDate"] == "2031-05-06T07:08:09.123Z"


def test_create_ignores_fields_of_metal_api(ask):
    image = create_image(ask, "a-1", usedby=["x"], created="2001-01-01T00:00:00Z", os="b")
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
def test_create_first_failed_check_is_reported(ask, body, message):
    create_image(ask, "b-1")
    assert error_of(ask("PUT", "/v1/image", body)) == (400, message)


def test_create_existing_id_is_conflict(ask):
    create_image(ask, "a-1")
    assert error_of(ask("PUT", "/v1/image", {"id": "a-1", "url": URL})) == (
        409,
        "Conflict cannot create image in database, entity already exists: a-1",
    )


def test_create_id_of_128_bytes_is_rejected(ask):
    create_image(ask, u"ü" * 62 + u"a-1")
    long_id = u"ü" * 62 + u"ab-1"
    assert error_of(ask("PUT", "/v1/image", {"id": long_id, "url": URL})) == (
        422,
        u'cannot create image in database: Primary key too long (max 127 characters): "%s"' % long_id,
    )


def test_create_id_with_nul_is_rejected(ask):
    message = error_of(ask("PUT", "/v1/image", {"id": u"a\0-1", "url": URL}))[1]
    assert message == (
        'cannot create image in database: String "a\\x00-1" (truncated) contains NULL byte at offset 1 in index key.'
    )


def packed(data, wbits=31):
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    return packer.compress(data) + packer.flush()


def damaged(data, position):
    """The data with one bit of one byte changed."""
    data = bytearray(data)
    data[position] ^= 1
    return bytes(data)


BODY = b'{"id": "a-1", "url": "x"}'


# What encoding/json of Go 1.26 accepts when it reads from compress/gzip and compress/zlib.
@pytest.mark.parametrize(
    "encoding, body",
    [
        ("gzip", packed(BODY)),
        ("deflate", packed(BODY, 15)),
        ("gzip", packed(BODY[:9]) + packed(BODY[9:])),
        ("gzip", packed(b"") + packed(BODY)),
        ("gzip", packed(BODY[:9]) + damaged(packed(BODY[9:]), -6)),
        ("gzip", packed(BODY) + b"garbage garbage"),
        ("gzip", packed(BODY) + b"\0\0"),
        ("gzip", damaged(packed(BODY), -6)),
        ("gzip", damaged(packed(BODY), -1)),
        ("gzip", packed(BODY)[:-8]),
        ("deflate", damaged(packed(BODY, 15), -1)),
        ("deflate", packed(BODY, 15) + b"garbage"),
    ],
)
def test_create_compressed_body_is_read_up_to_first_error(ask, encoding, body):
    headers = [JSON_TYPE, (u"Content-Encoding", encoding)]
    assert ask("PUT", "/v1/image", body, headers).status == 201


@pytest.mark.parametrize(
    "body",
    [
        packed(BODY[:9]),
        damaged(packed(BODY[:9]), -6) + packed(BODY[9:]),
        packed(BODY[:9]) + b"garbage",
        packed(BODY[:9]) + BODY[9:],
    ],
)
def test_create_compressed_body_with_error_before_end_of_json_is_rejected(ask, body):
    headers = [JSON_TYPE, (u"Content-Encoding", u"gzip")]
    assert error_of(ask("PUT", "/v1/image", body, headers)) == (400, "invalid JSON at byte 6")


@pytest.mark.parametrize(
    "encoding, body, message",
    [
        (u"gzip", b"{}", "gzip: invalid header"),
        (u"deflate", b"{}", "zlib: invalid header"),
        (u"gzip", b"", "invalid JSON at byte 0"),
        (u"br", b"{}", "id should not be empty"),
    ],
)
def test_create_invalid_compression_is_rejected(ask, encoding, body, message):
    headers = [JSON_TYPE, (u"Content-Encoding", encoding)]
    assert error_of(ask("PUT", "/v1/image", body, headers)) == (400, message)


def test_offset_of_a_day_returns_empty_success(ask):
    body = {"id": "a-1", "url": URL, "expirationDate": "2031-05-06T07:08:09+24:00"}
    create_image(ask, "b-1")
    requests = [("PUT", "/v1/image", body), ("GET", "/v1/image/a-1"), ("GET", "/v1/image"), ("DELETE", "/v1/image/a-1")]
    for request in requests:
        assert ask(*request) == (200, [], b""), request
    assert len(json_value(ask("GET", "/v1/image"))) == 1


OFFSET_OF_25_HOURS = (
    'Invalid time object constructed (invalid timezone string `"%s"`):\n'
    '{\n\t"$reql_type$":\t"TIME",\n\t"epoch_time":\t%s,\n\t"timezone":\t"%s"\n}'
)


def test_create_offset_of_25_hours_is_rejected_before_existing_id(ask):
    create_image(ask, "a-1")
    body = {"id": "a-1", "url": URL, "expirationDate": "2031-05-06T07:08:09.5+24:60"}
    reason = OFFSET_OF_25_HOURS % ("+25:00", "1935727689.5", "+25:00")
    assert error_of(ask("PUT", "/v1/image", body)) == (422, "cannot create image in database: rethinkdb: " + reason)


def test_update_offset_of_25_hours_is_rejected(ask):
    create_image(ask, "a-1")
    before = json_value(ask("GET", "/v1/image/a-1"))
    body = {"id": "a-1", "expirationDate": "2031-05-06T07:08:09-24:60"}
    reason = OFFSET_OF_25_HOURS % ("-25:00", "1935907689", "-25:00")
    assert error_of(ask("POST", "/v1/image", body)) == (422, "cannot update image (a-1): " + reason)
    assert json_value(ask("GET", "/v1/image/a-1")) == before


# Update


def test_update_changes_given_fields_only(ask):
    before = create_image(ask, "a-1", name="n", description="d", features=["machine"])
    after = json_value(ask("POST", "/v1/image", {"id": "a-1", "name": "", "classification": "supported"}))
    assert after == dict(
        before,
        name="",
        classification="supported",
        changed=after["changed"],
        created=after["created"],
        expirationDate=after["expirationDate"],
    )


def test_update_advances_changed_timestamp(ask):
    create_image(ask, "a-1")
    before = json_value(ask("GET", "/v1/image/a-1"))
    assert ask("POST", "/v1/image", {"id": "a-1", "changed": "2001-01-01T00:00:00Z"})
    after = json_value(ask("GET", "/v1/image/a-1"))  # rounded to milliseconds, as what was read before
    assert after["created"] == before["created"]
    assert go_time.parse(after["changed"]) >= go_time.parse(before["changed"])


def test_update_replaces_features_but_cannot_clear_them(ask):
    create_image(ask, "a-1", features=["machine"])
    assert json_value(ask("POST", "/v1/image", {"id": "a-1", "features": ["firewall"]}))["features"] == ["firewall"]
    assert json_value(ask("POST", "/v1/image", {"id": "a-1", "features": []}))["features"] == ["firewall"]


def test_update_stores_zero_date(ask):
    create_image(ask, "a-1")
    zero = "0001-01-01T00:00:00Z"
    assert json_value(ask("POST", "/v1/image", {"id": "a-1", "expirationDate": zero}))["expirationDate"] == zero
    assert json_value(ask("GET", "/v1/image/a-1"))["expirationDate"] == zero


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
def test_update_first_failed_check_is_reported(ask, body, status, message):
    create_image(ask, "a-1")
    assert error_of(ask("POST", "/v1/image", body)) == (status, message)


class Overtaken(object):
    """A store in which something happens between read and write of an update."""

    def __init__(self, images, meanwhile):
        self.find = images.find
        self.images, self.meanwhile = images, meanwhile

    def update(self, image):
        self.meanwhile(self.images, image)
        self.images.update(image)


def delete_and_create(images, image):
    images.delete(image.id)
    images.create(image)


@pytest.mark.parametrize(
    "meanwhile, status, message",
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
def test_update_overlapping_another_write_is_rejected(images, meanwhile, status, message):
    create_image(request_sender(images, Access()), "a-1")
    response = request_sender(Overtaken(images, meanwhile), Access())("POST", "/v1/image", {"id": "a-1"})
    assert error_of(response) == (status, message)


# Find, latest, query, search, usage, delete


def test_find_needs_exact_id(ask):
    create_image(ask, "ubuntu-22.04.1")
    assert error_of(ask("GET", "/v1/image/ubuntu-22.04")) == (404, 'NotFound no image with id "ubuntu-22.04" found')


@pytest.mark.parametrize("target, image_id", [("a%00", '"a\\x00"'), ("a" * 128, '"%s"' % ("a" * 128))])
def test_find_id_rejected_by_database_is_422(ask, target, image_id):
    status, message = error_of(ask("GET", "/v1/image/" + target))
    assert status == 422
    assert message.startswith("cannot find image with id %s in database: rethinkdb: " % image_id)
    assert message.endswith(' in:\nr.DB("metalapi").Table("image").Get(%s)' % image_id)


def test_latest_returns_highest_version_even_if_expired(ask):
    create_image(ask, "a-1.0.9")
    create_image(ask, "a-1.0.10", expirationDate="2001-01-01T00:00:00Z", classification="deprecated")
    assert json_value(ask("GET", "/v1/image/a-1/latest"))["id"] == "a-1.0.10"


def test_latest_without_match_is_404(ask):
    assert error_of(ask("GET", "/v1/image/a-1/latest")) == (
        404,
        "NotFound no image for id:a-1 found:no image for os:a version:1.0.0 found",
    )


@pytest.mark.parametrize("operation, number", [("latest", "image"), ("query", "images")])
def test_latest_and_query_id_without_version_is_404(ask, operation, number):
    assert error_of(ask("GET", "/v1/image/a-x/" + operation)) == (
        404,
        "NotFound no %s for id:a-x found:invalid semantic version" % number,
    )


def test_query_returns_all_matches(ask):
    for image_id in ("a-1.0.1", "a-1.0.2", "b-1"):
        create_image(ask, image_id)
    assert sorted(image["id"] for image in json_value(ask("GET", "/v1/image/a-1/query"))) == ["a-1.0.1", "a-1.0.2"]
    assert json_value(ask("GET", "/v1/image/c-1/query")) == []


@pytest.mark.parametrize(
    "wanted, found",
    [
        ({}, ["a-01.2", "b-1"]),
        ({"id": None, "features": [], "url": "x", "bogus": 1}, ["a-01.2", "b-1"]),
        ({"id": "a-01.2"}, ["a-01.2"]),
        ({"name": "second"}, ["b-1"]),
        ({"name": ""}, ["a-01.2"]),
        ({"os": "a"}, ["a-01.2"]),
        ({"version": "1.2.0"}, ["a-01.2"]),
        ({"version": "01.2"}, []),
        ({"classification": "supported"}, ["b-1"]),
        ({"classification": "beta"}, []),
        ({"features": ["machine"]}, ["a-01.2", "b-1"]),
        ({"features": ["machine", "firewall"]}, ["b-1"]),
        ({"features": ["gpu"]}, []),
        ({"os": "a", "classification": "supported"}, []),
    ],
)
def test_search_all_filters_must_match(ask, wanted, found):
    create_image(ask, "a-01.2", features=["machine"])
    create_image(ask, "b-1", name="second", classification="supported", features=["firewall", "machine"])
    assert sorted(image["id"] for image in json_value(ask("POST", "/v1/image/find", wanted))) == found


@pytest.mark.parametrize("text, shown", [("true", True), ("1", True), ("T", True), ("0", False), ("", False)])
def test_show_usage_lists_machines(ask, images, text, shown):
    create_image(ask, "a-1")
    images.allocate(u"m1", u"a-1")
    images.allocate(u"m2", u"a-1")
    expected = ["m1", "m2"] if shown else None
    assert json_value(ask("GET", "/v1/image?show-usage=" + text))[0]["usedby"] == expected
    assert json_value(ask("POST", "/v1/image/find?x=1&show-usage=" + text, {}))[0]["usedby"] == expected


def test_show_usage_first_value_counts(ask):
    assert ask("GET", "/v1/image?show-usage=true&show-usage=yes").status == 200
    message = 'strconv.ParseBool: parsing "y s": invalid syntax'
    assert error_of(ask("GET", "/v1/image?show-usage=y+s&show-usage=true")) == (400, message)


@pytest.mark.parametrize("pair", ["show-usage=%zz", "show-usage=true;x"])
def test_show_usage_invalid_pair_is_ignored(ask, pair):
    assert ask("GET", "/v1/image?" + pair).status == 200


def test_delete_returns_and_removes_image(ask):
    create_image(ask, "a-1")
    image = json_value(ask("GET", "/v1/image/a-1"))
    assert json_value(ask("DELETE", "/v1/image/a-1")) == image
    assert error_of(ask("DELETE", "/v1/image/a-1")) == (404, 'NotFound no image with id "a-1" found')
    create_image(ask, "a-1")


def test_delete_of_image_in_use_is_422(ask, images):
    create_image(ask, "a-1")
    images.allocate(u"m1", u"a-1")
    images.allocate(u"m2", u"a-1")
    assert error_of(ask("DELETE", "/v1/image/a-1")) == (422, "image a-1 is in use by machines:[m1 m2]")


def test_database_error_is_422(ask, images):
    images.close()
    status, message = error_of(ask("GET", "/v1/image"))
    assert (status, message.split(":")[0]) == (422, "cannot list image in database")
