# coding: utf-8
"""Property tests: decoding of any response, and round trips of models."""

import datetime
import json

import pytest

hypothesis = pytest.importorskip("hypothesis")

import six  # noqa: E402
from hypothesis import given  # noqa: E402
from hypothesis import strategies as st  # noqa: E402
from support.hypothesis_settings import max_examples  # noqa: E402
from support.recording_transport import RecordingTransport  # noqa: E402

from metal_python import (  # noqa: E402
    ApiClient,
    ApiException,
    Configuration,
    DecodeError,
    ImageApi,
    ImageList,
    RetryPolicy,
    V1ImageResponse,
    codec,
)
from metal_python.models import V1ImageCreateRequest, V1ImageUpdateRequest  # noqa: E402
from metal_python.rfc3339 import UTC, format_time  # noqa: E402

texts = st.text(max_size=20)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)
offset_minutes = st.integers(-1439, 1439)


def with_offset(value, minutes):
    """Return a naive datetime as an RFC 3339 timestamp with an offset in minutes."""
    sign = u"-" if minutes < 0 else u"+"
    return u"%s%s%02d:%02d" % (value.isoformat(), sign, abs(minutes) // 60, abs(minutes) % 60)


naive_datetimes = st.datetimes(min_value=datetime.datetime(1, 1, 3), max_value=datetime.datetime(9999, 12, 29))
times = st.one_of(
    naive_datetimes.map(lambda value: value.isoformat() + u"Z"),
    st.builds(
        lambda value, more: u"%s.%sZ" % (value.replace(microsecond=0).isoformat(), more),
        naive_datetimes,
        st.text(u"0123456789", min_size=1, max_size=12),
    ),
    st.builds(with_offset, naive_datetimes, offset_minutes),
)
words = texts | st.sampled_from([u"preview", u"supported", u"machine"])
field_values = {"str": words, "list[str]": st.lists(words, max_size=3), "datetime": times}
# Images whose fields are valid, missing, null or any JSON value.
images = st.fixed_dictionaries(
    dict(
        (name, field_values[V1ImageResponse.swagger_types[attribute]] | st.none())
        for attribute, name in V1ImageResponse.attribute_map.items()
    )
)
almost_valid_images = st.builds(
    lambda image, changes, omitted: dict(
        (name, value) for name, value in dict(image, **changes).items() if name not in omitted
    ),
    images,
    st.dictionaries(
        st.sampled_from([str(name) for name in sorted(V1ImageResponse.attribute_map.values())]), json_values, max_size=2
    ),
    st.sets(st.sampled_from(sorted(V1ImageResponse.attribute_map.values())), max_size=2),
)
response_values = json_values | almost_valid_images | st.lists(almost_valid_images, max_size=3)
CALLS = [
    (lambda api: api.find_image(u"a-1"), V1ImageResponse),
    (lambda api: api.list_images(), ImageList),
    (lambda api: api.find_images({}), ImageList),
    (lambda api: api.create_image({"id": "a", "url": "b"}), V1ImageResponse),
    (lambda api: api.delete_image(u"a-1"), V1ImageResponse),
]
calls = st.sampled_from(CALLS)


def make_api(status, body):
    client = ApiClient(Configuration())
    client.configuration.retry = RetryPolicy(attempts=1)
    client.rest_client = RecordingTransport((status, body, {}))
    return ImageApi(client)


def result_or_error(call, kind, status, body):
    """Return the result or the ApiException of a call.

    Fail on other exceptions and on results of another type; None is allowed for 204 and 205.
    """
    try:
        result = call(make_api(status, body))
    except ApiException as error:
        assert error.status == status
        assert isinstance(str(error), str) and error.message is not None
        return error
    assert type(result) is kind or (status in (204, 205) and result is None)
    for image in result if kind is ImageList and result is not None else []:
        assert type(image) is V1ImageResponse
    return result


@max_examples(150)
@given(calls, response_values, st.sampled_from([200, 200, 200, 201, 204, 205, 299, 301, 400, 404, 409, 500, 503]))
def test_response_any_json_returns_model_or_raises_api_exception(call, value, status):
    result_or_error(call[0], call[1], status, json.dumps(value).encode("ascii"))


@max_examples(150)
@given(calls, st.binary(max_size=60), st.sampled_from([200, 201, 404, 500]))
def test_response_any_bytes_return_model_or_raise_api_exception(call, body, status):
    result_or_error(call[0], call[1], status, body)


@max_examples(150)
@given(calls, almost_valid_images, st.integers(0, 400), st.binary(max_size=3))
def test_response_corrupted_json_returns_model_or_raises_api_exception(call, image, position, replacement):
    body = json.dumps(image).encode("ascii")
    position = min(position, len(body))
    result_or_error(call[0], call[1], 200, body[:position] + replacement + body[position + len(replacement) :])


@max_examples(150)
@given(almost_valid_images)
def test_response_fields_equal_sent_fields(image):
    found = result_or_error(CALLS[0][0], V1ImageResponse, 200, json.dumps(image).encode("ascii"))
    if isinstance(found, DecodeError):
        return
    for attribute, name in V1ImageResponse.attribute_map.items():
        value, sent = getattr(found, attribute), image.get(name)
        if V1ImageResponse.swagger_types[attribute] == "datetime" and sent is not None:
            assert parse_timestamp(sent) == (value.replace(tzinfo=None), value.utcoffset())
        else:
            assert value == sent and type(value) is type(sent)


def parse_timestamp(text):
    """Return the naive datetime and the offset of an RFC 3339 timestamp, parsed independently of the package."""
    naive, offset_text = (text[:-1], u"+00:00") if text.endswith(u"Z") else (text[:-6], text[-6:])
    seconds, _, decimals = naive.partition(u".")
    value = datetime.datetime(*[int(part) for part in seconds.replace(u"T", u"-").replace(u":", u"-").split(u"-")])
    offset = datetime.timedelta(hours=int(offset_text[1:3]), minutes=int(offset_text[4:6]))
    return value.replace(microsecond=int((decimals + u"000000")[:6])), -offset if offset_text[0] == u"-" else offset


@max_examples(150)
@given(images)
def test_decode_then_encode_preserves_fields_and_instants(image):
    found = codec.loads(json.dumps(image), "V1ImageResponse")
    encoded = json.loads(codec.dumps(found).decode("ascii"))
    assert set(encoded) == set(name for name in image if image[name] is not None)
    for attribute, name in V1ImageResponse.attribute_map.items():
        if name in encoded and V1ImageResponse.swagger_types[attribute] == "datetime":
            assert parse_timestamp(encoded[name]) == parse_timestamp(image[name])
        elif name in encoded:
            assert encoded[name] == image[name]
    assert codec.loads(codec.dumps(found), "V1ImageResponse") == found


@max_examples(150)
@given(st.lists(images, max_size=4))
def test_decode_list_preserves_order_and_length(values):
    found = codec.loads(json.dumps(values), "list[V1ImageResponse]")
    assert [image.id for image in found] == [value[u"id"] for value in values]
    assert found == [codec.loads(json.dumps(value), "V1ImageResponse") for value in values]


aware = st.builds(
    lambda value, minutes: codec.rfc3339.parse(six.text_type(with_offset(value, minutes))),
    naive_datetimes,
    offset_minutes,
)


@max_examples(150)
@given(st.sampled_from([V1ImageCreateRequest, V1ImageUpdateRequest]), words, st.lists(words, max_size=3), aware)
def test_encode_then_decode_preserves_request(kind, text, features, value):
    body = kind(id=text, name=text, features=features, expiration_date=value)
    found = codec.loads(codec.dumps(body), kind.__name__)
    assert found == body
    assert found.expiration_date.utcoffset() == value.utcoffset()


@max_examples(150)
@given(aware)
def test_format_time_preserves_instant(value):
    text = six.text_type(format_time(value))
    naive, offset = parse_timestamp(text)
    assert naive - offset == value.astimezone(UTC).replace(tzinfo=None)


@max_examples(150)
@given(json_values)
def test_dumps_preserves_json_value(value):
    assert json.loads(codec.dumps(value).decode("ascii")) == value
    assert codec.to_json(value) == value
