# coding: utf-8
"""Timeout, and the behavior that Timeout and RetryPolicy share."""

import copy
import decimal
import fractions
import pickle

import pytest
import urllib3

from metal_python.policy import RetryPolicy, Timeout, Value

NAN = float("nan")
INFINITE = float("inf")

# Timeout


def values(timeout):
    return timeout.connect, timeout.read, timeout.total


def test_timeout_without_arguments_has_no_limits():
    assert values(Timeout()) == (None, None, None)


def test_timeout_accepts_positional_and_keyword_arguments():
    assert values(Timeout(1, 2, 3)) == (1, 2, 3)
    assert values(Timeout(total=3, read=2, connect=1)) == (1, 2, 3)


def test_timeout_of_number_is_total():
    assert values(Timeout.of(9)) == (5, None, 9)  # 5: the default connect timeout


def test_timeout_of_float_is_honored():
    assert values(Timeout.of(0.25)) == (5, None, 0.25)
    assert values(Timeout.of((0.5, 2.5))) == (0.5, 2.5, None)


def test_timeout_of_fraction_or_decimal_is_float():
    for number in (fractions.Fraction(1, 2), decimal.Decimal("0.5")):
        total = Timeout.of(number).total
        assert total == 0.5 and isinstance(total, float)


def test_timeout_of_pair_is_connect_and_read():
    assert values(Timeout.of((1, 2))) == (1, 2, None)
    assert values(Timeout.of([1, 2])) == (1, 2, None)
    assert values(Timeout.of((None, 2))) == (None, 2, None)
    assert values(Timeout.of((1, None))) == (1, None, None)


def test_timeout_of_none_has_no_limits():
    assert Timeout.of(None) == Timeout()


def test_timeout_of_timeout_returns_same_object():
    timeout = Timeout(1, 2, 3)
    assert Timeout.of(timeout) is timeout


@pytest.mark.parametrize(
    "given, expected",
    [
        (urllib3.Timeout(connect=1, read=2), (1, 2, None)),
        (urllib3.Timeout(connect=1), (1, None, None)),
        (urllib3.Timeout(read=2.5), (None, 2.5, None)),
        (urllib3.Timeout(5), (None, None, 5)),
        (urllib3.Timeout(connect=1, read=2, total=2.5), (1, 2, 2.5)),
        (urllib3.Timeout(connect=None, read=None), (None, None, None)),
        (urllib3.Timeout(), (None, None, None)),
    ],
)
def test_timeout_of_urllib3_timeout_is_converted(given, expected):
    assert values(Timeout.of(given)) == expected


def test_timeout_of_maximum_is_accepted():
    assert Timeout.of(2147483).total == 2147483


@pytest.mark.parametrize("value", [0, -1, 0.0, -0.5, NAN, INFINITE, -INFINITE, 2147483.1, 2147484, 10**400])
def test_timeout_out_of_range_raises_value_error(value):
    for make in (lambda: Timeout.of(value), lambda: Timeout.of((value, 1)), lambda: Timeout.of((1, value))):
        with pytest.raises(ValueError):
            make()
    for name in ("connect", "read", "total"):
        with pytest.raises(ValueError) as raised:
            Timeout(**{name: value})
        assert str(raised.value) == "%s must be more than 0 and at most 2147483 seconds, not %s; None disables it" % (
            name,
            value,
        )


@pytest.mark.parametrize("value", ["5", u"5", b"5", True, False, {}, {5}, object(), lambda: 5])
def test_timeout_not_a_number_raises_type_error(value):
    with pytest.raises(TypeError) as raised:
        Timeout.of(value)
    kind = type(value).__name__
    assert str(raised.value) == "a timeout must be a number of seconds or None, not %s" % kind
    for name in ("connect", "read", "total"):
        with pytest.raises(TypeError):
            Timeout(**{name: value})


@pytest.mark.parametrize("value", [(), (1,), (1, 2, 3), [1]])
def test_timeout_of_sequence_with_wrong_length_raises_type_error(value):
    with pytest.raises(TypeError) as raised:
        Timeout.of(value)
    assert str(raised.value) == "a timeout must be a number or a pair (connect, read), not %r" % (value,)


def test_timeout_of_pair_with_string_raises_type_error():
    with pytest.raises(TypeError):
        Timeout.of(("1", 2))


# Value, the base class of Timeout and RetryPolicy


@pytest.mark.parametrize("value", [Timeout(1, 2.5, None), RetryPolicy(attempts=5, statuses=[503])])
def test_policy_copy_and_pickle_are_equal(value):
    assert eval(repr(value)) == value
    assert value == copy.copy(value) and value == copy.deepcopy(value)
    assert hash(value) == hash(copy.copy(value))
    assert not value != copy.copy(value)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        unpickled = pickle.loads(pickle.dumps(value, protocol))
        assert unpickled == value and type(unpickled) is type(value)


def test_policy_with_different_settings_is_not_equal():
    assert len(set([Timeout(1), Timeout(2), Timeout(1), RetryPolicy()])) == 3
    assert len(set(hash(Timeout(number)) for number in range(1, 20))) > 1
    assert Timeout(1) != Timeout(2) and not Timeout(1) == Timeout(2)
    assert Timeout(connect=1) != Timeout(read=1)
    assert RetryPolicy() != RetryPolicy(attempts=2)
    assert Timeout() != RetryPolicy() and Timeout() != None and Timeout(1) != "Timeout(connect=1)"  # noqa: E711


def test_policy_repr_shows_all_settings():
    assert repr(Timeout(5, 60)) == "Timeout(connect=5, read=60, total=None)"
    assert repr(RetryPolicy()) == (
        "RetryPolicy(attempts=3, backoff=0.5, max_backoff=8.0, statuses=(429, 502, 503, 504), max_retry_after=60, "
        "max_redirects=5, conflicts=0, budget=10, budget_refill=0.1)"
    )


@pytest.mark.parametrize("value", [Timeout(1, 2), RetryPolicy()])
def test_policy_is_immutable(value):
    before = repr(value)
    for name in value.__slots__:
        with pytest.raises(AttributeError) as raised:
            setattr(value, name, 1)
        assert str(raised.value) == "%s is immutable: use replace(%s=...)" % (type(value).__name__, name)
        with pytest.raises(AttributeError) as raised:
            delattr(value, name)
        assert "replace(%s=...)" % name in str(raised.value)
    with pytest.raises(AttributeError):
        value.something = 1
    assert repr(value) == before


def test_policy_replace_returns_changed_copy():
    policy = RetryPolicy(conflicts=2)
    assert policy.replace(attempts=5) == RetryPolicy(conflicts=2, attempts=5)
    assert policy == RetryPolicy(conflicts=2)
    assert Timeout(1, 2).replace(total=3, read=4) == Timeout(1, 4, 3)
    assert policy.replace() == policy


def test_policy_replace_with_invalid_value_raises_value_error():
    with pytest.raises(ValueError):
        Timeout().replace(total=0)
    with pytest.raises(ValueError):
        RetryPolicy().replace(attempts=0)


def test_policy_replace_unknown_setting_raises_type_error():
    with pytest.raises(TypeError) as raised:
        Timeout().replace(write=5)
    assert str(raised.value) == "Timeout has no setting 'write'"


def test_policy_subclass_keeps_its_type():
    class LongTimeout(Timeout):
        pass

    assert type(LongTimeout().replace(total=100)) is LongTimeout
    assert type(LongTimeout.of(100)) is LongTimeout
    assert LongTimeout() != Timeout()


def test_value_base_class_has_no_settings():
    assert repr(Value()) == "Value()"
