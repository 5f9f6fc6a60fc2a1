# coding: utf-8
"""Decode an image: accepted values, and errors that name the invalid field."""

import datetime

import pytest

from metal_python import codec
from metal_python.models import V1ImageResponse
from metal_python.rfc3339 import UTC

TIMESTAMP = datetime.datetime(2026, 11, 24, 8, 29, 12, 730549, UTC)


def image_json(**fields):
    """Return the JSON object of an image as metal-api sends it, with some fields changed."""
    image = {
        u"changed": u"2026-11-24T08:29:12.730549322Z",
        u"classification": u"supported",
        u"created": u"2026-11-24T08:29:12.730549322Z",
        u"description": u"Ubuntu",
        u"expirationDate": u"2026-11-24T08:29:12.730549322Z",
        u"features": [u"machine"],
        u"id": u"ubuntu-24.04.20260131",
        u"name": u"Ubuntu 24.04",
        u"url": u"http://images.example/ubuntu",
        u"usedby": None,
    }
    image.update(fields)
    return image


def read(data):
    """Decode an image."""
    return codec.loads(codec.dumps(data), "V1ImageResponse")


def rejection(data):
    """Return the message of the error that an invalid image raises."""
    with pytest.raises(ValueError) as raised:
        read(data)
    return str(raised.value)


KINDS = {bool: "a boolean", list: "an array", dict: "an object", int: "a number", float: "a number"}


def test_image_is_decoded():
    image = read(image_json(usedby=[u"machine-1"]))
    assert (image.changed, image.created, image.expiration_date) == (TIMESTAMP, TIMESTAMP, TIMESTAMP)
    assert (image.id, image.name, image.url) == (
        u"ubuntu-24.04.20260131",
        u"Ubuntu 24.04",
        u"http://images.example/ubuntu",
    )
    assert (image.classification, image.description) == (u"supported", u"Ubuntu")
    assert (image.features, image.usedby) == ([u"machine"], [u"machine-1"])


def test_image_timestamps_are_decoded_into_own_fields():
    image = read(
        image_json(
            changed=u"2026-01-01T00:00:00Z", created=u"2026-01-02T00:00:00Z", expirationDate=u"2026-01-03T00:00:00Z"
        )
    )
    assert (image.changed.day, image.created.day, image.expiration_date.day) == (1, 2, 3)


@pytest.mark.parametrize("name", sorted(V1ImageResponse.attribute_map.values()))
def test_image_missing_or_null_field_is_none(name):
    attribute = dict((json_name, attribute) for attribute, json_name in V1ImageResponse.attribute_map.items())[name]
    without = image_json(usedby=[u"machine-1"])
    complete = read(image_json(usedby=[u"machine-1"]))
    null = dict(without, **{str(name): None})
    del without[name]
    expected = dict(complete.to_dict(), **{str(attribute): None})
    assert read(without).to_dict() == expected
    assert read(null).to_dict() == expected


def test_image_unknown_field_is_ignored():
    assert read(image_json(unknown=1)) == read(image_json())


def test_image_unknown_classification_is_accepted():
    assert read(image_json(classification=u"golden")).classification == u"golden"


def test_images_share_interned_classification():
    one, other = [read(image_json(classification=u"".join([u"supp", u"orted"]))) for _ in range(2)]
    assert one.classification is other.classification


def test_image_timestamp_utc_offset_is_kept():
    image = read(image_json(expirationDate=u"2026-11-24T08:29:12+01:00"))
    assert image.expiration_date.utcoffset() == datetime.timedelta(hours=1)
    assert image.changed == TIMESTAMP


@pytest.mark.parametrize("attribute, name", sorted(V1ImageResponse.attribute_map.items()))
@pytest.mark.parametrize("value", [5, True, 2.5, {}, {u"a": u"b"}])
def test_image_field_of_other_json_type_is_rejected(attribute, name, value):
    expected = "an array" if V1ImageResponse.swagger_types[attribute] == "list[str]" else "a string"
    assert rejection(image_json(**{str(name): value})) == "%s is %s, not %s" % (name, KINDS[type(value)], expected)


@pytest.mark.parametrize("name", ["changed", "created", "expirationDate", "id", "classification", "description"])
def test_image_array_for_string_is_rejected(name):
    assert rejection(image_json(**{name: [u"x"]})) == "%s is an array, not a string" % name


@pytest.mark.parametrize("name", ["features", "usedby"])
def test_image_string_for_array_is_rejected(name):
    assert rejection(image_json(**{name: u"machine"})) == "%s is a string, not an array" % name


@pytest.mark.parametrize("name", ["features", "usedby"])
@pytest.mark.parametrize("value, kind", [(None, "null"), (5, "a number"), ([], "an array"), (True, "a boolean")])
def test_image_list_item_of_other_type_error_has_index(name, value, kind):
    assert rejection(image_json(**{name: [u"x", value]})) == "%s[1] is %s, not a string" % (name, kind)


@pytest.mark.parametrize("name", ["changed", "created", "expirationDate"])
@pytest.mark.parametrize("text", [u"", u"soon", u"2026-11-24", u"2026-02-30T00:00:00Z", u"2026-11-24T24:00:00Z"])
def test_image_invalid_timestamp_error_names_field(name, text):
    assert rejection(image_json(**{name: text})).startswith("%s: " % name)


@pytest.mark.parametrize("decimals", [u"", u".5", u".123456", u".123456789"])
def test_image_two_timestamps_in_one_field_are_rejected(decimals):
    twice = u"2026-11-24T08:29:12%sZ2026-11-24T08:29:12Z" % decimals
    for name in ("changed", "created", "expirationDate"):
        assert rejection(image_json(**{name: twice})).startswith("%s: " % name)


def test_image_timestamp_split_over_two_fields_is_rejected():
    assert rejection(image_json(changed=u"2026-11-24T08:29:12.123456", created=u"789Z2026-11-24T08:29:12Z"))


@pytest.mark.parametrize(
    "data, kind", [([], "an array"), (u"x", "a string"), (None, "null"), (5, "a number"), (True, "a boolean")]
)
def test_image_non_object_is_rejected(data, kind):
    assert rejection(data) == "the body is %s, not an object" % kind


def test_image_empty_object_has_none_fields():
    assert read({}) == V1ImageResponse()


def test_image_decoded_and_encoded_is_unchanged():
    data = image_json(usedby=[u"m"], changed=u"2026-11-24T08:29:12+00:00", created=u"2026-11-24T08:29:12.500000+01:00")
    del data[u"expirationDate"]
    assert codec.to_json(read(data)) == data
