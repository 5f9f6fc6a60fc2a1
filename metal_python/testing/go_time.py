"""Moments as metal-api reads, stores and writes them: RFC 3339 in the manner of Go's ``time`` package.

A Python ``datetime`` would not do: metal-api keeps nanoseconds, years from 0 to 9999 and offsets of a whole day.
"""

import calendar
import collections
import datetime
import math
import re
import time

from metal_python.testing import go_text

LAYOUT = u"2006-01-02T15:04:05Z07:00"

_SECOND = 10**9
_DAY = 86400 * _SECOND
_DAYS_IN_400_YEARS = 146097
_FIRST_OF_2000 = datetime.date(2000, 1, 1).toordinal()
_1970_TO_2000 = _FIRST_OF_2000 - datetime.date(1970, 1, 1).toordinal()


class Moment(collections.namedtuple("Moment", ["nanoseconds", "offset"])):
    """A moment and the offset it was given in: nanoseconds since 1970 in UTC, and seconds east of UTC."""

    __slots__ = ()


class InvalidTimeError(ValueError):
    """A text that is no RFC 3339 time; the message is worded as Go words it."""


class UnwritableTimeError(ValueError):
    """A moment that Go cannot write as JSON: a year beyond 0 to 9999, an offset of a day or more."""


def parse(text):
    """Return the moment that an RFC 3339 text names.

    As lenient as Go: any number of decimals (nine are kept), a comma before them, an hour of one digit, and an
    offset of up to 24 hours and 60 minutes.

    :param text text: such as ``2031-05-06T07:08:09.5+02:00``
    :rtype: Moment
    :raises InvalidTimeError: it is no such text; the zone must be there
    """
    reader = _Reader(text)
    year = reader.digits(r"\d{4}", u"2006")
    reader.literal(u"-")
    month = reader.digits(r"\d{2}", u"01", range(1, 13), u"month")
    reader.literal(u"-")
    day = reader.digits(r"\d{2}", u"02")
    reader.literal(u"T")
    hour = reader.digits(r"\d{1,2}", u"15", range(24), u"hour")
    reader.literal(u":")
    minute = reader.digits(r"\d{2}", u"04", range(60), u"minute")
    reader.literal(u":")
    second = reader.digits(r"\d{2}", u"05", range(60), u"second")
    fraction = reader.fraction()
    offset = reader.zone()
    reader.end()
    try:
        days = _days(year, month, day)
    except ValueError:
        raise InvalidTimeError(u"parsing time %s: day out of range" % go_text.quote(text))
    seconds = ((days * 24 + hour) * 60 + minute) * 60 + second - offset
    return Moment(seconds * _SECOND + fraction, offset)


class _Reader(object):
    """Takes a time apart from left to right and names the first part that does not fit, as Go does."""

    def __init__(self, text):
        self.text = self.rest = text

    def take(self, pattern, element):
        match = re.match(pattern, self.rest)
        if not match:
            raise InvalidTimeError(
                u"parsing time %s as %s: cannot parse %s as %s"
                % tuple(go_text.quote(part) for part in (self.text, LAYOUT, self.rest, element))
            )
        self.rest = self.rest[match.end() :]
        return match

    def literal(self, char):
        self.take(char, char)

    def digits(self, pattern, element, allowed=None, name=None):
        value = int(self.take(pattern.replace("\\d", "[0-9]"), element).group())
        if allowed and value not in allowed:
            self.out_of_range(name)
        return value

    def fraction(self):
        match = re.match("[.,]([0-9]+)", self.rest)
        if not match:
            return 0
        self.rest = self.rest[match.end() :]
        return int(match.group(1)[:9].ljust(9, "0"))

    def zone(self):
        match = self.take("Z|([+-])([0-9]{2}):([0-9]{2})", u"Z07:00")
        if match.group() == "Z":
            return 0
        sign, hours, minutes = match.group(1), int(match.group(2)), int(match.group(3))
        # Go allows 24 hours and 60 minutes here.
        if hours > 24:
            self.out_of_range(u"time zone offset hour")
        if minutes > 60:
            self.out_of_range(u"time zone offset minute")
        return (hours * 60 + minutes) * (60 if sign == "+" else -60)

    def end(self):
        if self.rest:
            raise InvalidTimeError(
                u"parsing time %s: extra text: %s" % (go_text.quote(self.text), go_text.quote(self.rest))
            )

    def out_of_range(self, name):
        raise InvalidTimeError(u"parsing time %s: %s out of range" % (go_text.quote(self.text), name))


def _days(year, month, day):
    """Days since 1970; the calendar repeats every 400 years, so years that ``datetime`` does not know count too."""
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


def write(moment):
    """Return the moment as JSON holds it: :func:`formatted`, where Go can write it.

    :param Moment moment: the moment
    :rtype: text
    :raises UnwritableTimeError: Go cannot write it; metal-api then answers 200 with an empty body
    """
    text = formatted(moment)
    if text[4] != "-" or text[0] == "-":
        raise UnwritableTimeError("year outside of range [0,9999]")
    if abs(moment.offset) >= 86400:
        raise UnwritableTimeError("timezone hour outside of range [0,23]")
    return text


def formatted(moment):
    """Return the moment as RFC 3339, in its own offset, with up to nine decimals and no zero at their end.

    :rtype: text
    """
    days, rest = divmod(moment.nanoseconds + moment.offset * _SECOND, _DAY)
    seconds, fraction = divmod(rest, _SECOND)
    clock = (seconds // 3600, seconds // 60 % 60, seconds % 60)
    text = u"%04d-%02d-%02dT%02d:%02d:%02d" % (_date(days) + clock)
    if fraction:
        text += (u".%09d" % fraction).rstrip(u"0")
    if not moment.offset:
        return text + u"Z"
    minutes = abs(moment.offset) // 60
    return text + u"%s%02d:%02d" % (u"-" if moment.offset < 0 else u"+", minutes // 60, minutes % 60)


def stored(moment):
    """Return the moment as it comes back from metal-api's database.

    It is rounded to milliseconds. The database driver counts nanoseconds in 64 bits: after 2262-04-11 they overflow
    to a date in the past; before 1677-09-21 it takes whole seconds instead.

    :rtype: Moment
    """
    if moment.nanoseconds < -(2**63):
        seconds = float(moment.nanoseconds // _SECOND)
    else:
        seconds = float((moment.nanoseconds + 2**63) % 2**64 - 2**63) / _SECOND
    fraction, whole = math.modf(seconds)
    milliseconds = int(whole) * 1000 + int(math.floor(fraction * 1000 + 0.5))
    return Moment(milliseconds * 10**6, moment.offset)


def now(days=0):
    """Return the present moment, or one some days ahead, in the zone of this machine (metal-api: of its server).

    :param int days: how many days ahead
    :rtype: Moment
    """
    seconds = time.time() + days * 86400
    offset = calendar.timegm(time.localtime(seconds)) - int(math.floor(seconds))
    return Moment(int(seconds * 10**6) * 1000, offset)
