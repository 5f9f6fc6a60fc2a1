# coding: utf-8
"""Validation and merging of request headers."""

import pytest
import six

from metal_python.exceptions import InvalidArgumentError
from metal_python.request_headers import check, merge


def merged(headers, others):
    merge(headers, others)
    return headers


@pytest.mark.parametrize("name", ["x-one", "X-ONE", "X-One", u"x-One"])
def test_merge_name_in_other_case_replaces_value(name):
    assert merged({"X-One": "1", "X-Two": "2"}, {name: "3"}) == {"X-One": "3", "X-Two": "2"}


def test_merge_two_spellings_keeps_one_header():
    headers = merged({}, {"X-One": "1", "x-one": "1", "X-Two": "2"})
    assert sorted((name.lower(), headers[name]) for name in headers) == [("x-one", "1"), ("x-two", "2")]


@pytest.mark.parametrize("name", [None, 5, ("a",)])
def test_merge_name_not_a_string_is_rejected(name):
    for headers, others in [({}, {name: "1"}), ({name: "1"}, {})]:
        with pytest.raises(InvalidArgumentError) as raised:
            merge(headers, others)
        assert str(raised.value).startswith("a header has an invalid name")


@pytest.mark.parametrize("name", ["X One", "X:One", u"\xdc", "X\n", "(X)"])
def test_check_invalid_name_is_rejected(name):
    with pytest.raises(InvalidArgumentError) as raised:
        check({name: "hush"})
    assert str(raised.value).startswith("a header has an invalid name") and "hush" not in str(raised.value)


@pytest.mark.parametrize("value", ["hush\n", "hush\r\nX: 1", "hush\x00", "hush\x7f", b"hush\xff\n", None, 5, ["hush"]])
def test_check_invalid_value_error_names_header_only(value):
    with pytest.raises(InvalidArgumentError) as raised:
        check({"X-One": value, "X-Two": "2"})
    assert str(raised.value).startswith("header X-One has an invalid value: ") and "hush" not in str(raised.value)


def test_check_valid_headers_are_accepted():
    check({})
    check({"X-One": "", "x!#$%&'*+.^_`|~-1": u"caf\xe9" if six.PY3 else "1"})
