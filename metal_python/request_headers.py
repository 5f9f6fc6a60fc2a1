"""Merge and validate request headers."""

from __future__ import absolute_import

import re

from metal_python.exceptions import InvalidArgumentError

_find_control_character = re.compile(u"[\x00-\x1f\x7f]").search
_find_non_token = re.compile(u"[^A-Za-z0-9!#$%&'*+.^_`|~-]").search  # RFC 9110, 5.6.2
# Headers that the client sets; merging only these needs no case-insensitive comparison.
_KNOWN_NAMES = frozenset(("Accept", "Authorization", "Content-Type", "Cookie", "User-Agent", "X-Data-Salt", "X-Date"))
INVALID_NAME = "a header has an invalid name: it must be a string of ASCII letters, digits and !#$%&'*+.^_`|~-"


def merge(headers, others):
    """Merge headers into a dict. Names are case-insensitive (RFC 9110, 5.1).

    :param dict headers: changed in place; existing names keep their spelling
    :param dict others: name -> value
    :raises InvalidArgumentError: a name is not a string
    """
    if _KNOWN_NAMES.issuperset(headers) and _KNOWN_NAMES.issuperset(others):  # fast path
        headers.update(others)
        return
    try:
        spellings = {name.lower(): name for name in headers}
        for name in others:
            headers[spellings.setdefault(name.lower(), name)] = others[name]
    except AttributeError:
        raise InvalidArgumentError(INVALID_NAME)


def check(headers):
    """Validate header names and values.

    :raises InvalidArgumentError: a name or value is invalid; the message never contains the value, which may be secret
    """
    try:
        invalid = _find_control_character(u"".join(headers.values()))
        invalid_name = _find_non_token(u"".join(headers))
    except (TypeError, UnicodeDecodeError):
        invalid, invalid_name = True, False
    if invalid_name:
        raise InvalidArgumentError(INVALID_NAME)
    if invalid:
        raise InvalidArgumentError(
            "header %s has an invalid value: it must be a string without control characters; it "
            "is not shown, because it may be a secret"
            % ", ".join(name for name in sorted(headers) if not _is_valid(headers[name]))
        )


def _is_valid(value):
    """Return whether a header value is valid."""
    try:
        return not _find_control_character(u"" + value)
    except (TypeError, UnicodeDecodeError):
        return False
