"""Parse, store and format timestamps as metal-api does: RFC 3339 with the rules of Go's ``time`` package.

``datetime`` does not support them: metal-api has nanoseconds, years from 0 to 9999, and offsets above 24 hours.
"""

import calendar
import collections
import datetime
import math
import re
import time

_SECOND = 10**9
_DAY = 86400 * _SECOND
_DAYS_IN_400_YEARS = 146097
_FIRST_OF_2000 = datetime.date(2000, 1, 1).toordinal()
_1970_TO_2000 = _FIRST_OF_2000 - datetime.date(1970, 1, 1).toordinal()
_TIMESTAMP = re.compile(
    "([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:[.,]([0-9]+))?"
    r"(?:Z|([+-])([0-9]{2}):([0-9]{2}))\Z"
)


class Timestamp(collections.namedtuple("Timestamp", ["nanoseconds", "offset"])):
    """Timestamp: nanoseconds since 1970 in UTC, and the UTC offset in seconds."""

    __slots__ = ()


class InvalidTimeError(ValueError):
    """The string is not an RFC 3339 timestamp."""


class UnwritableTimeError(ValueError):
    """Go cannot encode the timestamp as JSON: its year is not in 0 to 9999, or its offset is 24 hours or more."""


def parse(string):
    """Parse an RFC 3339 timestamp.

    As lenient as Go: any number of decimals (nine are kept), a comma as decimal separator, an hour of one digit, and
    offsets of up to 24:60.

    :param str string: such as ``2031-05-06T07:08:09.5+02:00``
    :rtype: Timestamp
    :raises InvalidTimeError: another format, no UTC offset, or a value out of range
    """
    match = _TIMESTAMP.match(string)
    if not match:
        raise InvalidTimeError(u"parsing time: %s is not an RFC 3339 timestamp" % string)
    year, month, day, hour, minute, second = (int(part) for part in match.groups()[:6])
    fraction, sign, offset_hours, offset_minutes = match.groups()[6:]
    offset_hours, offset_minutes = int(offset_hours or 0), int(offset_minutes or 0)
    try:
        days = _days(year, month, day)
    except ValueError:
        days = None
    if days is None or hour > 23 or minute > 59 or second > 59 or offset_hours > 24 or offset_minutes > 60:
        raise InvalidTimeError(u"parsing time: %s has a value out of range" % string)
    offset = (offset_hours * 60 + offset_minutes) * (-60 if sign == "-" else 60)
    seconds = ((days * 24 + hour) * 60 + minute) * 60 + second - offset
    return Timestamp(seconds * _SECOND + int((fraction or "")[:9].ljust(9, "0")), offset)


def _days(year, month, day):
    """Return the days since 1970. Year 0 is supported, as the calendar repeats every 400 years."""
    cycles, year = divmod(year - 2000, 400)
    return (
        datetime.date(2000 + year, month, day).toordinal()
        - _FIRST_OF_2000
        + _1970_TO_2000
        + cycles * _DAYS_IN_400_YEARS
    )


def _date(days):
    cycles, days = divmod(days - _1970_TO_2000, _DAYS_IN_400_YEARS)
    date = datetime.date.fromordinal(_FIRST_OF_2000 + days)
    return date.year + cycles * 400, date.month, date.day


def write(timestamp):
    """Return the timestamp in the JSON format of metal-api.

    :rtype: str
    :raises UnwritableTimeError: Go cannot encode it; metal-api then returns 200 with an empty body
    """
    text = formatted(timestamp)
    if text[4] != "-" or text[0] == "-":
        raise UnwritableTimeError("year outside of range [0,9999]")
    if abs(timestamp.offset) >= 86400:
        raise UnwritableTimeError("timezone hour outside of range [0,23]")
    return text


def formatted(timestamp):
    """Return the timestamp in RFC 3339 format with its UTC offset, up to nine decimals, and no trailing zeros.

    :rtype: str
    """
    days, rest = divmod(timestamp.nanoseconds + timestamp.offset * _SECOND, _DAY)
    seconds, fraction = divmod(rest, _SECOND)
    clock = (seconds // 3600, seconds // 60 % 60, seconds % 60)
    text = u"%04d-%02d-%02dT%02d:%02d:%02d" % (_date(days) + clock)
    if fraction:
        text += (u".%09d" % fraction).rstrip(u"0")
    return text + (zone(timestamp) if timestamp.offset else u"Z")


def zone(timestamp):
    """Return the UTC offset of the timestamp, such as ``+02:00``.

    :rtype: str
    """
    minutes = abs(timestamp.offset) // 60
    return u"%s%02d:%02d" % (u"-" if timestamp.offset < 0 else u"+", minutes // 60, minutes % 60)


def epoch(timestamp):
    """Return the Unix timestamp that metal-api's database driver sends.

    The driver uses 64-bit nanoseconds: after 2262-04-11 they overflow to a date in the past. Before 1677-09-21 it sends
    whole seconds.

    :rtype: float
    """
    if timestamp.nanoseconds < -(2**63):
        return float(timestamp.nanoseconds // _SECOND)
    return float((timestamp.nanoseconds + 2**63) % 2**64 - 2**63) / _SECOND


def stored(timestamp):
    """Return the timestamp as metal-api reads it back from its database.

    The database rounds to milliseconds half away from zero, then the driver rounds half up.

    :rtype: Timestamp
    """
    seconds = epoch(timestamp)
    rounded = math.copysign(math.floor(abs(seconds * 1000) + 0.5), seconds) / 1000
    fraction, whole = math.modf(rounded)
    milliseconds = int(whole) * 1000 + int(math.floor(fraction * 1000 + 0.5))
    return Timestamp(milliseconds * 10**6, timestamp.offset)


def now(days=0):
    """Return the current time plus some days, in the local time zone.

    :param int days: days to add
    :rtype: Timestamp
    """
    seconds = time.time() + days * 86400
    offset = calendar.timegm(time.localtime(seconds)) - int(math.floor(seconds))
    return Timestamp(int(seconds * 10**6) * 1000, offset)
