# -*- coding: utf-8 -*-
"""Read operations of images in the embedded server, without a socket."""

import re

import pytest
from support.service_requests import URL, create_image, error_of, json_value

pytest_plugins = ["support.service_fixtures"]


def test_find_response_uses_json_format_of_metal_api(send):
    date = u"2031-05-06T07:08:09+02:00"
    create_image(send, u"größe-1", name=u"<b>&", features=[u"machine", u"firewall"], expirationDate=date)
    text = send("GET", "/v1/image/gr%C3%B6%C3%9Fe-1").body.decode("utf-8")
    text = re.sub(u'(created|changed)": "[^"]+"', u'\\1": "T"', text)
    assert text == (
        u'{\n "id": "größe-1",\n "name": "\\u003cb\\u003e\\u0026",\n "description": "",\n "url": "%s",\n'
        u' "features": [\n  "machine",\n  "firewall"\n ],\n "expirationDate": "%s",\n'
        u' "classification": "preview",\n "usedby": null,\n "created": "T",\n "changed": "T"\n}' % (URL, date)
    )


def test_list_response_is_indented(send):
    create_image(send, "a-1", features=["machine"])
    text = send("GET", "/v1/image").body.decode("utf-8")
    assert text.startswith(u'[\n {\n  "id": "a-1",\n') and text.endswith(u'"\n }\n]')
    assert u'\n  "features": [\n   "machine"\n  ],\n' in text


def test_list_response_without_images(send):
    assert send("GET", "/v1/image").body == b"[]"


def test_find_requires_exact_id(send):
    create_image(send, "ubuntu-22.04.1")
    assert error_of(send("GET", "/v1/image/ubuntu-22.04")) == (404, 'NotFound no image with id "ubuntu-22.04" found')


@pytest.mark.parametrize("target, image_id", [("a%00", '"a\\x00"'), ("a" * 128, '"%s"' % ("a" * 128))])
def test_find_id_rejected_by_database_is_422(send, target, image_id):
    status, message = error_of(send("GET", "/v1/image/" + target))
    assert status == 422
    assert message.startswith("cannot find image with id %s in database: rethinkdb: " % image_id)
    assert message.endswith(' in:\nr.DB("metalapi").Table("image").Get(%s)' % image_id)


def test_latest_returns_highest_version_even_if_expired(send):
    create_image(send, "a-1.0.9")
    create_image(send, "a-1.0.10", expirationDate="2001-01-01T00:00:00Z", classification="deprecated")
    assert json_value(send("GET", "/v1/image/a-1/latest"))["id"] == "a-1.0.10"


def test_latest_without_match_is_404(send):
    assert error_of(send("GET", "/v1/image/a-1/latest")) == (
        404,
        "NotFound no image for id:a-1 found:no image for os:a version:1.0.0 found",
    )


@pytest.mark.parametrize("operation, noun", [("latest", "image"), ("query", "images")])
def test_latest_and_query_id_without_version_is_404(send, operation, noun):
    assert error_of(send("GET", "/v1/image/a-x/" + operation)) == (
        404,
        "NotFound no %s for id:a-x found:invalid semantic version" % noun,
    )


def test_query_returns_all_matches(send):
    for image_id in ("a-1.0.1", "a-1.0.2", "b-1"):
        create_image(send, image_id)
    assert sorted(image["id"] for image in json_value(send("GET", "/v1/image/a-1/query"))) == ["a-1.0.1", "a-1.0.2"]
    assert json_value(send("GET", "/v1/image/c-1/query")) == []


@pytest.mark.parametrize(
    "filters, found",
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
def test_search_all_filters_must_match(send, filters, found):
    create_image(send, "a-01.2", features=["machine"])
    create_image(send, "b-1", name="second", classification="supported", features=["firewall", "machine"])
    assert sorted(image["id"] for image in json_value(send("POST", "/v1/image/find", filters))) == found


@pytest.mark.parametrize("text, listed", [("true", True), ("1", True), ("T", True), ("0", False), ("", False)])
def test_show_usage_lists_machines(send, images, text, listed):
    create_image(send, "a-1")
    images.allocate(u"m1", u"a-1")
    images.allocate(u"m2", u"a-1")
    expected = ["m1", "m2"] if listed else None
    assert json_value(send("GET", "/v1/image?show-usage=" + text))[0]["usedby"] == expected
    assert json_value(send("POST", "/v1/image/find?x=1&show-usage=" + text, {}))[0]["usedby"] == expected


def test_show_usage_first_value_is_used(send):
    assert send("GET", "/v1/image?show-usage=true&show-usage=yes").status == 200
    message = 'strconv.ParseBool: parsing "y s": invalid syntax'
    assert error_of(send("GET", "/v1/image?show-usage=y+s&show-usage=true")) == (400, message)


@pytest.mark.parametrize("pair", ["show-usage=%zz", "show-usage=true;x"])
def test_show_usage_invalid_pair_is_ignored(send, pair):
    assert send("GET", "/v1/image?" + pair).status == 200


def test_database_error_is_422(send, images):
    images.close()
    status, message = error_of(send("GET", "/v1/image"))
    assert (status, message.split(":")[0]) == (422, "cannot list image in database")
