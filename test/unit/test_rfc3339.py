# coding: utf-8
"""Parsing and formatting of RFC 3339 timestamps."""

import datetime
import itertools
import pickle

import pytest

from metal_python import rfc3339
from metal_python.rfc3339 import UTC, are_utc, format_time, parse, parse_utc

MINUTE = datetime.timedelta(minutes=1)

# UTC as written in error messages: Python 2.7 has no datetime.timezone.
UTC_EXPRESSION = "dateutil.tz.tzutc()" if str is bytes else "datetime.timezone.utc"


def offset_of(text):
    return parse(text).utcoffset()


def test_parse_nanoseconds_as_sent_by_metal_api():
    expected = datetime.datetime(2026, 11, 24, 8, 29, 12, 730549, UTC)
    assert parse(u"2026-11-24T08:29:12.730549322Z") == expected


def test_parse_nanoseconds_are_truncated():
    assert parse(u"2026-11-24T08:29:12.999999999Z").microsecond == 999999


@pytest.mark.parametrize(
    "decimals, microsecond",
    [
        ("1", 100000),
        ("12", 120000),
        ("123", 123000),
        ("1234", 123400),
        ("12345", 123450),
        ("123456", 123456),
        ("1234567", 123456),
        ("12345678", 123456),
        ("123456789", 123456),
        ("1234567891", 123456),
        ("000001", 1),
        ("0000009", 0),
        ("123456789012345678901", 123456),
    ],
)
def test_parse_any_number_of_decimals(decimals, microsecond):
    for offset in (u"Z", u"+01:00"):
        value = parse(u"2026-11-24T08:29:12.%s%s" % (decimals, offset))
        assert (value.second, value.microsecond) == (12, microsecond)


def test_parse_without_decimals():
    assert parse(u"2026-11-24T08:29:12Z") == datetime.datetime(2026, 11, 24, 8, 29, 12, 0, UTC)


@pytest.mark.parametrize("offset", [u"Z", u"z", u"+00:00", u"-00:00"])
def test_parse_utc_offset_returns_shared_utc_object(offset):
    assert parse(u"2026-11-24t08:29:12" + offset).tzinfo is UTC
    assert parse(u"2026-11-24T08:29:12" + offset).tzinfo is UTC


@pytest.mark.parametrize(
    "offset, minutes",
    [(u"+01:00", 60), (u"-01:00", -60), (u"+05:45", 345), (u"-09:30", -570), (u"+23:59", 1439), (u"-23:59", -1439)],
)
def test_parse_preserves_offset(offset, minutes):
    value = parse(u"2026-11-24T08:29:12.5" + offset)
    assert value.replace(tzinfo=None) == datetime.datetime(2026, 11, 24, 8, 29, 12, 500000)
    assert value.utcoffset() == minutes * MINUTE


@pytest.mark.parametrize("offset, minutes", [(u"+01:00", 60), (u"-05:45", -345)])
def test_parse_lowercase_t_preserves_offset(offset, minutes):
    value = parse(u"2026-11-24t08:29:12" + offset)
    assert value.replace(tzinfo=None) == datetime.datetime(2026, 11, 24, 8, 29, 12)
    assert value.utcoffset() == minutes * MINUTE


def test_parse_lowercase_letters():
    assert parse(u"2026-11-24t08:29:12.25z") == datetime.datetime(2026, 11, 24, 8, 29, 12, 250000, UTC)


def test_parsed_datetime_pickles():
    for text in (u"2026-11-24T08:29:12.5Z", u"2026-11-24T08:29:12.5+01:30"):
        value = parse(text)
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            unpickled = pickle.loads(pickle.dumps(value, protocol))
            assert (unpickled, unpickled.utcoffset()) == (value, value.utcoffset())


@pytest.mark.parametrize("text", [u"0001-01-01T00:00:00Z", u"9999-12-31T23:59:59.999999Z", u"2024-02-29T12:00:00Z"])
def test_parse_first_last_and_leap_day(text):
    assert parse(text).isoformat()[:19] == text[:19]


@pytest.mark.parametrize(
    "text",
    [
        u"",
        u"10",
        u"2030",
        u"2026-11-24",
        u"2026-11-24T08:29:12",
        u"2026-11-24T08:29Z",
        u"2026-11-24T08Z",
        u"2026-11-24 08:29:12Z",
        u"2026-11-24_08:29:12Z",
        u"20261124T082912Z",
        u"2026-W48-2T08:29:12Z",
        u"2026-328T08:29:12.00Z",
        u"2026-11-24T08:29:12.Z",
        u"2026-11-24T08:29:12,5Z",
        u"2026-11-24T08:29:12+01",
        u"2026-11-24T08:29:12+0100",
        u"2026-11-24T08:29:12+01:00:00",
        u"2026-11-24T08:29:12+24:00",
        u"2026-11-24T08:29:12-99:00",
        u"2026-11-24t08:29:12+24:00",
        u"2026-11-24T08:29:12+01:60",
        u"2026-11-24T08:29:12-00:99",
        u"2026-11-24T08:29:12-23:99",
        u"2026-11-24t08:29:12+01:60",
        u"2026-11-24T08:29:12UTC",
        u"2026-11-24T08:29:12Z ",
        u" 2026-11-24T08:29:12Z",
        u"2026-11-24T08:29:12Z\n",
        u"+2026-11-24T08:29:12Z",
        u"26-11-24T08:29:12Z",
        u"2026-13-24T08:29:12Z",
        u"2026-00-24T08:29:12Z",
        u"2026-11-31T08:29:12Z",
        u"2026-11-00T08:29:12Z",
        u"2025-02-29T08:29:12Z",
        u"2026-11-24T24:00:00Z",
        u"2026-11-24t24:00:00Z",
        u"2026-11-24T24:00:00+01:00",
        u"2026-11-24T25:00:00Z",
        u"2026-11-24T08:60:12Z",
        u"2026-11-24T08:29:60Z",
        u"0000-01-01T00:00:00Z",
        u"2026-11-24T08:29:1\u0665Z",
        u"202\u0666-11-24T08:29:12Z",
        u"2026-11-24T08:29:12.5\ud800Z",
        u"2026-11-24T08:29:12.\u0661Z",
        u"2026-11-24T08:29:12\u22120100",
        u"2026-+1-24T08:29:12Z",
        u"2026-11-24T 8:29:12Z",
        u"2026-11-24T08:29:12+ 1:00",
        u"2026-11-24T08:29:12+01:+1",
        u"NaN",
    ],
)
def test_parse_invalid_string_raises_value_error(text):
    with pytest.raises(ValueError):
        parse(text)


def test_parse_invalid_format_error_quotes_string():
    with pytest.raises(ValueError) as raised:
        parse(u"soon")
    assert "soon" in str(raised.value) and "RFC 3339" in str(raised.value)


def test_parse_invalid_date_error_quotes_string():
    with pytest.raises(ValueError) as raised:
        parse(u"2026-02-30t08:29:12Z")
    assert "2026-02-30T08:29:12Z" in str(raised.value)
    assert str(raised.value).endswith("is not a valid date and time (of the years 0001 to 9999)")


@pytest.mark.parametrize("value", [None, 10, 2026.5, True, [], {}])
def test_parse_not_a_string_raises_type_error(value):
    with pytest.raises(TypeError):
        parse(value)


# are_utc and parse_utc: the fast path for timestamps in UTC


@pytest.mark.parametrize(
    "texts",
    [
        u"2026-11-24T08:29:12Z",
        u"2026-11-24T08:29:12.5Z",
        u"2026-11-24T08:29:12.123456789Z",
        u"2026-11-24T08:29:12.5Z2026-11-24T08:29:12Z2026-11-24T08:29:12.123456789Z",
    ],
)
def test_are_utc_of_utc_timestamps_is_true(texts):
    assert are_utc(texts) is True
    assert are_utc(texts) is True


@pytest.mark.parametrize(
    "texts",
    [
        u"",
        u"2026-11-24T08:29:12",
        u"2026-11-24T08:29:12.Z",
        u"2026-11-24T08:29:12.1234567891Z",
        u"2026-11-24T08:29:12+00:00",
        u"2026-11-24t08:29:12Z",
        u"2026-11-24T08:29:12z",
        u"2026-11-24T08:29:12Z\n",
        u"x2026-11-24T08:29:12Z",
        u"2026-11-24T08:29:12ZZ",
        u"2026-11-24T08:29:12Z,2026-11-24T08:29:12Z",
        u"2026-11-24T08:29:12X5Z",
    ],
)
def test_are_utc_of_other_strings_is_false(texts):
    assert are_utc(texts) is False


def test_are_utc_non_ascii_digit_raises_unicode_error():
    with pytest.raises(UnicodeEncodeError):
        are_utc(u"2026-11-24T08:29:1\u0665Z")


def test_are_utc_cache_is_bounded(monkeypatch):
    seen = set()
    monkeypatch.setattr(rfc3339, "_known_utc_formats", seen)
    times = [u"2026-11-24T08:29:12%sZ" % (u"." + u"123456789"[:digits] if digits else u"") for digits in range(10)]
    for count in (1, 2, 3):
        for run in itertools.product(times, repeat=count):
            assert are_utc(u"".join(run))
    assert not are_utc(times[0] * 4)
    assert len(seen) == 10 + 100 + 1000


@pytest.mark.parametrize("digits", range(10))
def test_parse_utc_any_number_of_decimals(digits):
    decimals = u"123456789"[:digits]
    text = u"2026-11-24T08:29:12%sZ" % (u"." + decimals if decimals else u"")
    microsecond = int((decimals + u"000000")[:6])
    value = parse_utc(text)
    assert value == datetime.datetime(2026, 11, 24, 8, 29, 12, microsecond, UTC)
    assert value.tzinfo is UTC


@pytest.mark.parametrize(
    "text",
    [u"2026-11-24T24:00:00Z", u"2026-13-24T08:29:12Z", u"2026-02-30T08:29:12.5Z", u"2026-11-24T08:60:12Z"],
)
def test_parse_utc_invalid_date_raises(text):
    with pytest.raises((ValueError, KeyError)):
        parse_utc(text)


# Formatting


def test_format_time_utc_has_offset():
    assert format_time(datetime.datetime(2026, 11, 24, 8, 29, 12, 0, UTC)) == "2026-11-24T08:29:12+00:00"


def test_format_time_includes_microseconds():
    assert format_time(datetime.datetime(2026, 11, 24, 8, 29, 12, 5, UTC)) == "2026-11-24T08:29:12.000005+00:00"


def test_format_time_preserves_offset():
    assert format_time(parse(u"2026-11-24T08:29:12.5-09:30")) == "2026-11-24T08:29:12.500000-09:30"


def test_format_time_offset_with_seconds_is_converted_to_utc():
    class Amsterdam(datetime.tzinfo):
        """Amsterdam until 1937. Offsets with seconds need Python 3.7."""

        def utcoffset(self, dt):
            return datetime.timedelta(minutes=19, seconds=32)

        def dst(self, dt):
            return None

    value = datetime.datetime(1900, 1, 1, 0, 19, 32, tzinfo=Amsterdam())
    try:
        value.utcoffset()
    except ValueError:
        pytest.skip("Python before 3.7 has no UTC offsets with seconds")
    assert format_time(value) == "1900-01-01T00:00:00+00:00"


def test_format_time_accepts_datetime_subclass():
    class DatetimeSubclass(datetime.datetime):
        pass

    assert format_time(DatetimeSubclass(2026, 11, 24, tzinfo=UTC)) == "2026-11-24T00:00:00+00:00"


def test_format_time_year_has_four_digits():
    assert format_time(datetime.datetime(1, 1, 1, tzinfo=UTC)) == "0001-01-01T00:00:00+00:00"


def test_format_time_cache_is_bounded(monkeypatch):
    cache = rfc3339._DateCache()
    monkeypatch.setattr(rfc3339, "_DATES", cache)
    first = datetime.datetime(1, 1, 1, 23, 59, 58, 7, UTC)
    for days in list(range(1002)) * 2 + [3652058]:
        value = first + datetime.timedelta(days=days)
        assert format_time(value) == value.isoformat()
    assert len(cache) == 1000


def test_format_time_naive_datetime_error_names_fix():
    with pytest.raises(ValueError) as raised:
        format_time(datetime.datetime(2026, 11, 24))
    assert "no time zone" in str(raised.value)
    assert "value.replace(tzinfo=%s)" % UTC_EXPRESSION in str(raised.value)


def test_format_time_date_error_names_fix():
    with pytest.raises(ValueError) as raised:
        format_time(datetime.date(2026, 11, 24))
    assert "datetime.datetime(2026, 11, 24, tzinfo=%s)" % UTC_EXPRESSION in str(raised.value)


def test_format_time_offset_with_seconds_outside_calendar_is_rejected():
    class OffsetWithSeconds(datetime.tzinfo):
        def utcoffset(self, dt):
            return datetime.timedelta(seconds=30)

        def dst(self, dt):
            return None

    value = datetime.datetime(1, 1, 1, tzinfo=OffsetWithSeconds())
    try:
        value.utcoffset()
    except ValueError:
        pytest.skip("Python before 3.7 has no UTC offsets with seconds")
    with pytest.raises(ValueError) as raised:
        format_time(value)
    assert "is outside of the years 1 to 9999 in UTC" in str(raised.value)
