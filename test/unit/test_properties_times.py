# coding: utf-8
"""Property tests: rfc3339 agrees with a reference parser, also on malformed timestamps."""

import datetime

import pytest

hypothesis = pytest.importorskip("hypothesis")

from hypothesis import example, given  # noqa: E402
from hypothesis import strategies as st  # noqa: E402
from support.hypothesis_settings import max_examples  # noqa: E402

from metal_python.rfc3339 import are_utc, parse, parse_utc  # noqa: E402

SEEDS = [
    u"2026-11-24T08:29:12.730549322Z",
    u"2026-11-24T08:29:12Z",
    u"2026-11-24T08:29:12.5+01:00",
    u"0001-01-01T00:00:00-23:59",
    u"9999-12-31T23:59:59.999999999+23:59",
    u"2024-02-29T12:00:00z",
    u"2026-W48-2T08:29:12Z",
    u"2026-328T08:29:12.12Z",
    u"2026-11-24t08:29:12z",
    u"20261124T082912Z",
    u"2026-11-24T24:00:00Z",
    u"2026-11-24T08:29:60Z",
    u"2026-11-24T08:29:12.Z",
    u"2026-11-24 08:29:12Z",
    u"2026-11-24T08:29:12+0100",
    u"2026-11-24T08:29:12+01:00:30",
    u"2026-11-24T08:29:12.123,+01:00",
    u"2026-11-24T08:29:12Z2026-11-24T08:29:12Z",
]
CHARACTERS = u"0123456789-:TZ.,+ tzW_\u0665\uff11\ud800\n\x00"


def mutate(text, mutations):
    """Return a string with characters replaced, inserted or deleted."""
    characters = list(text)
    for kind, position, character in mutations:
        position = position % (len(characters) or 1)
        if kind == "insert":
            characters.insert(position, character)
        elif characters:
            characters[position : position + 1] = [character] if kind == "replace" else []
    return u"".join(characters)


mutations = st.lists(
    st.tuples(st.sampled_from(["replace", "insert", "delete"]), st.integers(0, 40), st.sampled_from(CHARACTERS)),
    max_size=3,
)
malformed_timestamps = st.builds(mutate, st.sampled_from(SEEDS), mutations)


def digits(text, count):
    """Return the number of exactly ``count`` ASCII digits."""
    if len(text) != count or any(character not in u"0123456789" for character in text):
        raise ValueError(text)
    return int(text)


def reference(text):
    """Return the naive datetime and the offset in minutes of an RFC 3339 timestamp, or None if it is malformed."""
    try:
        date_time, rest = text[:19], text[19:]
        separators = date_time[4:5] + date_time[7:8] + date_time[10:11] + date_time[13:14] + date_time[16:17]
        if separators not in (u"--T::", u"--t::"):
            return None
        positions = [(0, 4), (5, 2), (8, 2), (11, 2), (14, 2), (17, 2)]
        fields = [digits(date_time[start : start + count], count) for start, count in positions]
        microsecond = 0
        if rest[:1] == u".":
            end = 1
            while rest[end : end + 1] and rest[end] in u"0123456789":
                end += 1
            microsecond = int((rest[1:end] + u"000000")[:6])
            if end == 1:
                return None
            rest = rest[end:]
        if rest in (u"Z", u"z"):
            minutes = 0
        else:
            if rest[:1] not in (u"+", u"-") or rest[3:4] != u":":
                return None
            hour, minute = digits(rest[1:3], 2), digits(rest[4:], 2)
            if hour > 23 or minute > 59:
                return None
            minutes = (hour * 60 + minute) * (-1 if rest[0] == u"-" else 1)
        return datetime.datetime(*fields + [microsecond]), minutes
    except ValueError:
        return None


def parse_with(parser, text):
    """Return the result of a parser in the form of ``reference``."""
    try:
        value = parser(text)
    except (ValueError, KeyError):
        return None
    return value.replace(tzinfo=None), value.utcoffset().total_seconds() / 60


@max_examples(1000)
@given(malformed_timestamps)
@example(u"2026-11-24T08:29:12+24:00")
@example(u"2026-11-24T08:29:12-00:60")
def test_parse_agrees_with_reference_parser(text):
    assert parse_with(parse, text) == reference(text)


@max_examples(500)
@given(malformed_timestamps)
def test_parse_utc_of_accepted_string_agrees_with_reference_parser(text):
    try:
        accepted = are_utc(text)
    except UnicodeEncodeError:
        accepted = False
    if accepted:
        assert parse_with(parse_utc, text) == reference(text)


@max_examples(300)
@given(st.lists(malformed_timestamps, min_size=1, max_size=3))
def test_are_utc_accepts_concatenated_utc_timestamps(timestamps):
    try:
        found = are_utc(u"".join(timestamps))
    except UnicodeEncodeError:
        found = False
    each = all(reference(text) is not None and text.endswith(u"Z") for text in timestamps)
    canonical = all(len(text) <= 30 and u"t" not in text for text in timestamps)
    if each and canonical:
        assert found


@max_examples(300)
@given(st.text(max_size=40))
def test_parse_any_string_returns_datetime_or_raises_value_error(text):
    assert parse_with(parse, text) == reference(text)
