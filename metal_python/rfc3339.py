"""RFC 3339 times: text from the wire <-> aware ``datetime``.

In: aware, with the offset that was written, decimals beyond microseconds cut, ``Z`` as one shared
object. What is not RFC 3339 is a ValueError, never a guess. Out: always with an offset.
"""

from __future__ import absolute_import

import datetime
import re
import sys

from six import PY2

PATTERN = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])\Z"
)
# The places of the form that servers write; whether digits stand between them is seen when they are read.
_has_common_format = re.compile(
    r"....-..-..T(?:[01].|2[0-3]):..:..(?:\.[0-9]+)?(?:Z|[+-](?:[01].|2[0-3]):[0-5].)\Z"
).match

# Not the class that freezegun puts in its place for a while, which would stay in here if it is there at import.
_datetime = [cls for cls in datetime.datetime.__mro__ if cls.__module__ == "datetime"][0]

if PY2:
    from dateutil.tz import tzutc

    UTC, _UTC_SOURCE = tzutc(), "dateutil.tz.tzutc()"
else:
    UTC, _UTC_SOURCE = datetime.timezone.utc, "datetime.timezone.utc"

# Offset as written -> its time zone object; at most one for each minute of two days.
_ZONES = {"Z": UTC, "+00:00": UTC, "-00:00": UTC}
# "00" to "99" -> number: quicker than int(), and refuses signs, blanks and other scripts' digits.
_NUMBERS = dict(("%02d" % number, number) for number in range(100))


def parse(text):
    """Return the aware ``datetime`` that an RFC 3339 text names.

    :param str text: as in ``2026-11-24T08:29:12.730549322Z``
    :rtype: datetime.datetime
    :raises ValueError: the text is not of that form, or is not a valid date and time
    """
    if _has_common_format(text):
        try:
            return _parse_common(text)
        except (ValueError, KeyError):
            pass
    return _parse_any(text)


def _tzinfo(text):
    """Return the time zone object for an offset such as ``+01:00``."""
    zone = _ZONES.get(text)
    if zone is None:
        minutes = _NUMBERS[text[1:3]] * 60 + _NUMBERS[text[4:6]]
        minutes = -minutes if text[0] == "-" else minutes
        if PY2:
            from dateutil.tz import tzoffset

            zone = tzoffset(None, minutes * 60)
        else:
            zone = datetime.timezone(datetime.timedelta(minutes=minutes))
        _ZONES[text] = zone
    return zone


def are_utc(texts):
    """Tell whether one to three times, one behind the other, are all RFC 3339 times in UTC, as Go writes them.

    One look at three times costs a fifth of a look at each: digits become ``0``, and few shapes are left.

    :param str texts: as in ``2026-11-24T08:29:12.5Z2026-11-24T08:29:12Z``
    """
    shape = texts.encode("ascii").translate(_DIGITS_TO_ZERO)
    if shape in _seen_shapes:
        return True
    found = _UTC_SHAPES.match(shape) is not None
    if found:
        _seen_shapes.add(shape)  # of which there are at most 1,110: a fraction has up to nine digits, or there is none
    return found


_DIGITS_TO_ZERO = bytes(bytearray(48 if 48 <= byte <= 57 else byte for byte in range(256)))
_UTC_SHAPES = re.compile(b"(?:0000-00-00T00:00:00(?:[.]0{1,9})?Z){1,3}\\Z")
_seen_shapes = set()

if sys.version_info >= (3, 14):

    def parse_utc(text):
        """Read a time in UTC whose shape has been looked at; here fromisoformat has come to take 24:00 too."""
        if text[11:13] == "24":
            raise ValueError(text)
        return _datetime.fromisoformat(text)

    _parse_common = _datetime.fromisoformat

elif sys.version_info >= (3, 11):
    # It takes many more forms, and passes over whatever stands behind six decimals: only together with
    # a look at the shape before it is it strict.
    _parse_common = parse_utc = _datetime.fromisoformat

else:  # only older Pythons come here
    # Length of a time in UTC -> what it lacks to six decimals; of another length is, for one, a text with two times.
    _MISSING = dict((21 + digits, "000000"[digits:]) for digits in range(1, 10))
    _MISSING[20] = ".000000"

    def _parse_common(text):
        """Read a time of which :data:`_has_common_format` is true."""
        if text[-1] == "Z":
            return parse_utc(text)
        return parse_utc(text[:-6] + "Z").replace(tzinfo=_tzinfo(text[-6:]))


if (3, 7) <= sys.version_info < (3, 11):

    def parse_utc(text):
        """Read a time in UTC whose shape has been looked at; fromisoformat cannot read nine decimals or ``Z`` here."""
        return _datetime.fromisoformat((text[:-1] + _MISSING[len(text)])[:26] + "+00:00")

elif sys.version_info < (3, 7):

    def parse_utc(text):
        """Read a time in UTC whose shape has been looked at, by its places."""
        text = text[:-1] + _MISSING[len(text)]
        number = _NUMBERS
        return _datetime(
            number[text[0:2]] * 100 + number[text[2:4]],
            number[text[5:7]],
            number[text[8:10]],
            number[text[11:13]],
            number[text[14:16]],
            number[text[17:19]],
            number[text[20:22]] * 10000 + number[text[22:24]] * 100 + number[text[24:26]],
            UTC,
        )


def _parse_any(text):
    """Read the forms that RFC 3339 allows and no metal-api writes, as with a small ``t`` or ``z``."""
    if not PATTERN.match(text) or text[11:13] == "24":
        raise ValueError("%r is not an RFC 3339 time" % text)
    from dateutil.parser import isoparse

    text = text.upper()
    try:
        return isoparse(text).replace(tzinfo=_tzinfo(text[-1:] if text[-1] == "Z" else text[-6:]))
    except ValueError:
        raise ValueError("%r is not a valid date and time (of the years 0001 to 9999)" % str(text))


class _DateCache(dict):
    """Date -> its text and the T behind it; in a list of images, days come back."""

    def __missing__(self, date):
        text = date.isoformat() + "T"
        if len(self) < 1000:
            self[date] = text
        return text


_DATES = _DateCache()
_TWO_DIGITS = ["%02d" % number for number in range(60)]
_THREE_DIGITS = ["%03d" % number for number in range(1000)]


def format_time(value):
    """Return a ``datetime`` as RFC 3339 text, with the offset it has.

    :param datetime.datetime value: aware
    :rtype: str
    :raises ValueError: it has no time zone, or is a date alone; the message says how to write it right
    """
    if type(value) is datetime.datetime and value.tzinfo is UTC:
        # What isoformat() returns, in half of its time: lists of models have thousands of timestamps like this.
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
    text = value.isoformat()
    if PATTERN.match(text):
        return text
    # RFC 3339 has no offsets with seconds, which time zones had before 1900: use UTC.
    try:
        return value.astimezone(UTC).isoformat()
    except OverflowError:
        raise ValueError("%r lies outside the years 1 to 9999 in UTC" % (value,))
