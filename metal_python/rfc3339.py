"""Parse and format RFC 3339 timestamps.

Parsing keeps the UTC offset, truncates to microseconds, and raises ValueError for anything but RFC 3339.
"""

from __future__ import absolute_import

import datetime
import re
import sys

from six import PY2

PATTERN = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])\Z"
)
# Format that servers send; the parsers check the digits.
_has_common_format = re.compile(
    r"....-..-..T(?:[01].|2[0-3]):..:..(?:\.[0-9]+)?(?:Z|[+-](?:[01].|2[0-3]):[0-5].)\Z"
).match

# The real class, even if freezegun has replaced `datetime.datetime` during the import.
_datetime = [cls for cls in datetime.datetime.__mro__ if cls.__module__ == "datetime"][0]

if PY2:
    from dateutil.tz import tzutc

    UTC, _UTC_SOURCE = tzutc(), "dateutil.tz.tzutc()"
else:
    UTC, _UTC_SOURCE = datetime.timezone.utc, "datetime.timezone.utc"

# Cache: UTC offset -> tzinfo; at most one for each minute of two days.
_ZONES = {"Z": UTC, "+00:00": UTC, "-00:00": UTC}
# "00" to "99" -> number: faster than int(), and rejects signs, spaces and non-ASCII digits.
_NUMBERS = dict(("%02d" % number, number) for number in range(100))


def parse(string):
    """Return an RFC 3339 timestamp as a time zone aware ``datetime``.

    :param str string: such as ``2026-11-24T08:29:12.730549322Z``
    :rtype: datetime.datetime
    :raises ValueError: another format, or an invalid date or time
    """
    if _has_common_format(string):
        try:
            return _parse_common(string)
        except (ValueError, KeyError):
            pass
    return _parse_any(string)


def _tzinfo(offset):
    """Return the tzinfo of an offset such as ``+01:00``."""
    zone = _ZONES.get(offset)
    if zone is None:
        minutes = _NUMBERS[offset[1:3]] * 60 + _NUMBERS[offset[4:6]]
        minutes = -minutes if offset[0] == "-" else minutes
        if PY2:
            from dateutil.tz import tzoffset

            zone = tzoffset(None, minutes * 60)
        else:
            zone = datetime.timezone(datetime.timedelta(minutes=minutes))
        _ZONES[offset] = zone
    return zone


def are_utc(string):
    """Return whether one to three concatenated timestamps have the RFC 3339 format in UTC, as Go writes it.

    Checking three together takes a fifth of the time: with all digits replaced by ``0``, few formats are left to cache.

    :param str string: such as ``2026-11-24T08:29:12.5Z2026-11-24T08:29:12Z``
    """
    masked = string.encode("ascii").translate(_DIGITS_TO_ZERO)
    if masked in _known_utc_formats:
        return True
    found = _match_utc(masked) is not None
    if found:
        _known_utc_formats.add(masked)  # at most 1,110: each fraction has zero to nine digits
    return found


_DIGITS_TO_ZERO = bytes(bytearray(48 if 48 <= byte <= 57 else byte for byte in range(256)))
_match_utc = re.compile(b"(?:0000-00-00T00:00:00(?:[.]0{1,9})?Z){1,3}\\Z").match
_known_utc_formats = set()

if sys.version_info >= (3, 14):

    def parse_utc(string):
        """Parse a timestamp that ``are_utc`` accepts; fromisoformat accepts hour 24 from Python 3.14 on."""
        if string[11:13] == "24":
            raise ValueError(string)
        return _datetime.fromisoformat(string)

    _parse_common = _datetime.fromisoformat

elif sys.version_info >= (3, 11):
    # fromisoformat accepts more formats and ignores what follows six decimals: the callers check the format first.
    _parse_common = parse_utc = _datetime.fromisoformat

else:  # only older Pythons, 3.10 and before
    # Length of a UTC timestamp -> padding to six decimals. Other lengths, as of two timestamps, raise KeyError.
    _MISSING = dict((21 + digits, "000000"[digits:]) for digits in range(1, 10))
    _MISSING[20] = ".000000"

    def _parse_common(string):
        """Parse a timestamp that ``_has_common_format`` accepts."""
        if string[-1] == "Z":
            return parse_utc(string)
        return parse_utc(string[:-6] + "Z").replace(tzinfo=_tzinfo(string[-6:]))


if (3, 7) <= sys.version_info < (3, 11):

    def parse_utc(string):
        """Parse a timestamp that ``are_utc`` accepts; fromisoformat needs six decimals and no ``Z`` here."""
        return _datetime.fromisoformat((string[:-1] + _MISSING[len(string)])[:26] + "+00:00")

elif sys.version_info < (3, 7):

    def parse_utc(string):
        """Parse a timestamp that ``are_utc`` accepts, without fromisoformat, which is new in Python 3.7."""
        string = string[:-1] + _MISSING[len(string)]
        number = _NUMBERS
        return _datetime(
            number[string[0:2]] * 100 + number[string[2:4]],
            number[string[5:7]],
            number[string[8:10]],
            number[string[11:13]],
            number[string[14:16]],
            number[string[17:19]],
            number[string[20:22]] * 10000 + number[string[22:24]] * 100 + number[string[24:26]],
            UTC,
        )


def _parse_any(string):
    """Parse formats that RFC 3339 allows and metal-api does not send, such as lowercase ``t`` and ``z``."""
    if not PATTERN.match(string) or string[11:13] == "24":
        raise ValueError("%r is not an RFC 3339 time" % string)
    from dateutil.parser import isoparse

    string = string.upper()
    try:
        return isoparse(string).replace(tzinfo=_tzinfo(string[-1:] if string[-1] == "Z" else string[-6:]))
    except ValueError:
        raise ValueError("%r is not a valid date and time (of the years 0001 to 9999)" % str(string))


class _DateCache(dict):
    """Cache of date -> ``YYYY-MM-DDT``; timestamps of a list share few dates."""

    def __missing__(self, date):
        string = date.isoformat() + "T"
        if len(self) < 1000:
            self[date] = string
        return string


_DATES = _DateCache()
_TWO_DIGITS = ["%02d" % number for number in range(60)]
_THREE_DIGITS = ["%03d" % number for number in range(1000)]


def format_time(value):
    """Return a ``datetime`` in RFC 3339 format with its UTC offset.

    :param datetime.datetime value: time zone aware
    :rtype: str
    :raises ValueError: a naive ``datetime``, or a ``date``
    """
    if type(value) is datetime.datetime and value.tzinfo is UTC:
        # Same result as isoformat() in half the time.
        micros = value.microsecond
        if not micros:
            return "%s%s:%s:%s+00:00" % (
                _DATES[value.date()],
                _TWO_DIGITS[value.hour],
                _TWO_DIGITS[value.minute],
                _TWO_DIGITS[value.second],
            )
        return "%s%s:%s:%s.%s%s+00:00" % (
            _DATES[value.date()],
            _TWO_DIGITS[value.hour],
            _TWO_DIGITS[value.minute],
            _TWO_DIGITS[value.second],
            _THREE_DIGITS[micros // 1000],
            _THREE_DIGITS[micros % 1000],
        )
    if not isinstance(value, datetime.datetime):
        raise ValueError(
            "%r is a date, not a datetime: use datetime.datetime(%d, %d, %d, tzinfo=%s)"
            % (value, value.year, value.month, value.day, _UTC_SOURCE)
        )
    if value.utcoffset() is None:
        raise ValueError(
            "%r has no time zone: use value.replace(tzinfo=%s), or the time zone it was meant in" % (value, _UTC_SOURCE)
        )
    string = value.isoformat()
    if PATTERN.match(string):
        return string
    # RFC 3339 has no offsets with seconds, which time zones had before 1900: use UTC.
    try:
        return value.astimezone(UTC).isoformat()
    except OverflowError:
        raise ValueError("%r is outside of the years 1 to 9999 in UTC" % (value,))
