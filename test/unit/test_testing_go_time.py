"""RFC 3339 timestamps with the rules of Go, and the precision of metal-api's database."""

import os
import time

import pytest

from metal_python.testing import go_time
from metal_python.testing.go_time import Timestamp


def parse_and_write(text):
    return go_time.write(go_time.parse(text))


def store_and_write(text):
    return go_time.write(go_time.stored(go_time.parse(text)))


@pytest.mark.parametrize(
    "text",
    [
        u"2031-05-06T07:08:09Z",
        u"2031-05-06T07:08:09+02:00",
        u"2031-05-06T07:08:09-05:30",
        u"2031-05-06T07:08:09.123456789Z",
        u"2031-05-06T07:08:09.5+14:00",
        u"2024-02-29T23:59:59.000000001Z",
        u"0001-01-01T00:00:00Z",
        u"0000-02-29T00:00:00Z",
        u"1399-12-31T23:59:59Z",
        u"9999-12-31T23:59:59Z",
    ],
)
def test_write_returns_parsed_text(text):
    assert parse_and_write(text) == text


@pytest.mark.parametrize(
    "text, written",
    [
        (u"2031-05-06T07:08:09.120Z", u"2031-05-06T07:08:09.12Z"),
        (u"2031-05-06T07:08:09.000Z", u"2031-05-06T07:08:09Z"),
        (u"2031-05-06T07:08:09.1234567899Z", u"2031-05-06T07:08:09.123456789Z"),
        (u"2031-05-06T07:08:09,5Z", u"2031-05-06T07:08:09.5Z"),
        (u"2031-05-06T7:08:09Z", u"2031-05-06T07:08:09Z"),
        (u"2031-05-06T07:08:09-00:00", u"2031-05-06T07:08:09Z"),
        (u"2031-05-06T07:08:09+01:60", u"2031-05-06T07:08:09+02:00"),
    ],
)
def test_write_normalizes_lenient_text(text, written):
    assert parse_and_write(text) == written


def test_parse_counts_nanoseconds_since_1970():
    assert go_time.parse(u"1970-01-02T01:00:00.000000003+01:00") == Timestamp(86400 * 10**9 + 3, 3600)


@pytest.mark.parametrize(
    "text",
    [
        u"2031-05-06T07:08:09",
        u"2031-05-06",
        u"2031-05-06 07:08:09Z",
        u"2031-05-06t07:08:09z",
        u"2031-05-06T07:08:09z",
        u"2031-05-06T07:08:09+0000",
        u"2031-05-06T07:08:09.Z",
        u"10000-01-01T00:00:00Z",
        u"2031-5-06T07:08:09Z",
        u"2031-05-6T07:08:09Z",
        u"2031-05-06T:08:09Z",
        u"2031-05-06T07:8:09Z",
        u"2031-05-06T07:08:9Z",
        u"2031-05-06T07:08:09Zx",
        u"2031-05-06T07:08:09Z\n",
        u"\u0662031-05-06T07:08:09Z",
        u"",
        u"tomorrow",
    ],
)
def test_parse_other_form_is_rejected(text):
    with pytest.raises(go_time.InvalidTimeError) as caught:
        go_time.parse(text)
    assert u"%s" % caught.value == u"parsing time: %s is not an RFC 3339 timestamp" % text


@pytest.mark.parametrize(
    "text",
    [
        u"2031-13-06T07:08:09Z",
        u"2031-00-06T07:08:09Z",
        u"2031-02-30T00:00:00Z",
        u"2023-02-29T00:00:00Z",
        u"2031-05-06T24:00:00Z",
        u"2031-05-06T07:60:09Z",
        u"2031-05-06T07:08:60Z",
        u"2031-05-06T07:08:09+25:00",
        u"2031-05-06T07:08:09+01:61",
    ],
)
def test_parse_value_out_of_range_is_rejected(text):
    with pytest.raises(go_time.InvalidTimeError) as caught:
        go_time.parse(text)
    assert str(caught.value) == "parsing time: %s has a value out of range" % text


@pytest.mark.parametrize("text", [u"2031-05-06T07:08:09+24:00", u"2031-05-06T07:08:09-23:60"])
def test_write_offset_of_a_day_raises(text):
    timestamp = go_time.parse(text)
    with pytest.raises(go_time.UnwritableTimeError):
        go_time.write(timestamp)


@pytest.mark.parametrize("timestamp", [Timestamp(go_time.parse(u"9999-12-31T23:59:59Z").nanoseconds, 3600)])
def test_write_year_10000_raises(timestamp):
    with pytest.raises(go_time.UnwritableTimeError):
        go_time.write(timestamp)


def test_write_negative_year_raises():
    with pytest.raises(go_time.UnwritableTimeError):
        go_time.write(go_time.parse(u"0000-01-01T00:00:00+00:01")._replace(offset=0))


@pytest.mark.parametrize(
    "text, stored",
    [
        (u"2031-05-06T07:08:09.123456789Z", u"2031-05-06T07:08:09.123Z"),
        (u"2031-05-06T07:08:09.9996+02:00", u"2031-05-06T07:08:10+02:00"),
        # The database rounds half a millisecond away from zero, before Go rounds.
        (u"2031-05-06T07:08:09.0015Z", u"2031-05-06T07:08:09.002Z"),
        (u"2031-05-06T07:08:09.0005Z", u"2031-05-06T07:08:09.001Z"),
        (u"2031-05-06T07:08:09.9995Z", u"2031-05-06T07:08:10Z"),
        (u"1969-12-31T23:59:59.9985Z", u"1969-12-31T23:59:59.998Z"),
        (u"1969-12-31T23:59:59.9995Z", u"1969-12-31T23:59:59.999Z"),
        (u"1969-12-31T23:59:59.7504Z", u"1969-12-31T23:59:59.75Z"),
        (u"2262-04-11T23:47:16Z", u"2262-04-11T23:47:16Z"),
        (u"2263-01-01T00:00:00Z", u"1678-06-12T00:25:26.29Z"),
        (u"9999-12-31T23:59:59Z", u"1816-03-30T05:56:07.066Z"),
        (u"1399-12-31T23:59:59.5Z", u"1399-12-31T23:59:59Z"),
        (u"0001-01-01T00:00:00Z", u"0001-01-01T00:00:00Z"),
    ],
)
def test_stored_returns_recorded_timestamp(text, stored):
    assert store_and_write(text) == stored


def test_stored_keeps_offset_of_a_day():
    assert go_time.stored(go_time.parse(u"2031-05-06T07:08:09+24:00")).offset == 86400


@pytest.fixture
def local_time_berlin():
    before = os.environ.get("TZ")
    os.environ["TZ"] = "CET-1CEST,M3.5.0,M10.5.0/3"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def test_now_has_local_offset(local_time_berlin):
    assert go_time.now().offset in (3600, 7200)
    assert {go_time.now(days=days).offset for days in (0, 90, 180)} == {3600, 7200}


def test_now_is_current_time():
    assert abs(go_time.now(days=1).nanoseconds / 1e9 - time.time() - 86400) < 60
