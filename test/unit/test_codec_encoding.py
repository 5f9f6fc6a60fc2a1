# coding: utf-8
"""Encode values as JSON bodies, and convert them for json.dumps."""

import datetime
import json

import pytest
import six
from support.example_image import CHANGED, IMAGE

from metal_python import models
from metal_python.codec import JsonBytes, dumps, loads, to_json

pytest_plugins = ["support.fresh_codec"]
pytestmark = pytest.mark.usefixtures("fresh_codec")

ENCODED = u"2026-11-24T08:29:12.730549+00:00"


class Anything(object):
    pass


def cycle():
    items = []
    items.append(items)
    return items


def nested(depth):
    value = u"x"
    for _ in range(depth):
        value = [value]
    return value


def sent(value):
    """Return the JSON value that a server receives."""
    return json.loads(dumps(value).decode("ascii"))


def rejection(value):
    """Return the message of the error that ``dumps`` raises."""
    with pytest.raises(ValueError) as raised:
        dumps(value)
    return str(raised.value)


# dumps


def test_dumps_model_uses_json_names():
    body = models.V1ImageCreateRequest(id=u"a-1", url=u"http://images.example/a", expiration_date=CHANGED)
    assert sent(body) == {u"id": u"a-1", u"url": u"http://images.example/a", u"expirationDate": ENCODED}


def test_dumps_model_with_all_fields():
    assert sent(loads(json.dumps(IMAGE), "V1ImageResponse")) == dict(
        IMAGE, changed=ENCODED, created=u"2026-11-23T08:29:12+00:00", expirationDate=u"2027-11-24T08:29:12.500000+00:00"
    )


def test_dumps_model_omits_none_fields():
    assert sent(models.V1ImageFindRequest()) == {}


def test_dumps_model_keeps_empty_values():
    assert sent(models.V1ImageUpdateRequest(description=u"", features=[])) == {u"description": u"", u"features": []}


def test_dumps_none_in_dict_is_null():
    assert sent({u"name": None}) == {u"name": None}


def test_dumps_list_of_models():
    assert sent([models.V1ImageFindRequest(id=u"a"), models.V1ImageFindRequest(id=u"b")]) == [
        {u"id": u"a"},
        {u"id": u"b"},
    ]


def test_dumps_model_in_dict():
    assert sent({u"image": models.V1ImageFindRequest(os=u"ubuntu")}) == {u"image": {u"os": u"ubuntu"}}


def test_dumps_datetime_in_dict():
    assert sent({u"expirationDate": CHANGED}) == {u"expirationDate": ENCODED}


def test_dumps_tuple_is_array():
    assert sent(models.V1ImageFindRequest(features=(u"machine", u"firewall"))) == {
        u"features": [u"machine", u"firewall"]
    }
    assert sent((1, 2)) == [1, 2]


@pytest.mark.parametrize("value", [None, True, False, 0, -5, 2.5, u"", u"text", [], {}, 10**30])
def test_dumps_json_value_is_unchanged(value):
    assert sent(value) == value
    assert type(sent(value)) is type(value) or isinstance(value, six.integer_types)


def test_dumps_non_ascii_string_is_escaped():
    assert dumps(u"b\xfccher") == b'"b\\u00fccher"'


def test_dumps_lone_surrogate_is_escaped():
    assert dumps(u"\ud800") == b'"\\ud800"'


def test_dumps_native_str_is_string():
    assert sent(models.V1ImageFindRequest(id="a-1")) == {u"id": u"a-1"}


def test_dumps_of_dumps_result_is_unchanged():
    once = dumps({u"a": 1})
    assert dumps(once) is once
    assert type(once) is JsonBytes


def test_dumps_model_with_integer_field():
    assert sent(models.HttperrorsHTTPErrorResponse(message=u"no", statuscode=404)) == {
        u"message": u"no",
        u"statuscode": 404,
    }


@pytest.mark.parametrize(
    "value, type_name",
    [
        (set([1]), "set"),
        (Anything(), "Anything"),
        (bytearray(b"x"), "bytearray"),
        (1j, "complex"),
        (float("nan"), ""),
        (float("inf"), ""),
        (-float("inf"), ""),
        ({(1, 2): 3}, ""),
        (datetime.timedelta(1), "timedelta"),
        (datetime.time(1), "time"),
    ],
)
def test_dumps_unsupported_value_is_rejected(value, type_name):
    for body in (value, [value], {u"key": value}):
        reason = rejection(body)
        assert reason.startswith("cannot be encoded as JSON: ")
        assert type_name in reason


@pytest.mark.parametrize("value", [set([1]), Anything(), {u"a": Anything()}, [Anything()]])
def test_dumps_unsupported_field_value_is_rejected(value):
    assert rejection(models.V1ImageFindRequest(id=value)).startswith("cannot be encoded as JSON: a value of type ")


@pytest.mark.skipif(six.PY2, reason="bytes are str on Python 2.7")
def test_dumps_bytes_are_rejected():
    assert rejection(b"x") == "cannot be encoded as JSON: a value of type bytes" or "bytes" in rejection(b"x")
    assert "bytes" in rejection(models.V1ImageFindRequest(id=b"x"))


@pytest.mark.skipif(not six.PY2, reason="only a Python 2.7 str can be invalid UTF-8")
def test_dumps_non_utf8_str_is_rejected_on_python_2():
    assert rejection("\xff") == "a str that is not UTF-8 cannot be encoded as JSON: decode it first"


def test_dumps_naive_datetime_error_suggests_tzinfo():
    naive = datetime.datetime(2026, 11, 24)
    for body in (naive, {u"expirationDate": naive}, models.V1ImageCreateRequest(expiration_date=naive)):
        assert "value.replace(tzinfo=" in rejection(body)


def test_dumps_date_error_suggests_datetime():
    date = datetime.date(2026, 11, 24)
    for body in (date, [date], models.V1ImageCreateRequest(expiration_date=date)):
        assert "datetime.datetime(2026, 11, 24" in rejection(body)


def test_dumps_cycle_is_rejected():
    assert rejection(cycle()).startswith("cannot be encoded as JSON: ")
    assert rejection(models.V1ImageFindRequest(features=cycle())) == "cannot be encoded as JSON: it is nested too deep"


def test_dumps_too_deep_nesting_is_rejected():
    assert rejection(models.V1ImageFindRequest(features=nested(100000))).endswith("it is nested too deep")


# to_json


def test_to_json_converts_models_datetimes_and_tuples():
    value = {u"a": (CHANGED, models.V1ImageFindRequest(id=u"x")), u"b": [u"y", None, 1]}
    assert to_json(value) == {u"a": [ENCODED, {u"id": u"x"}], u"b": [u"y", None, 1]}


def test_to_json_returns_new_lists_and_dicts():
    inner = [u"x"]
    value = {u"a": inner}
    result = to_json(value)
    assert result == value and result is not value and result[u"a"] is not inner


def test_to_json_accepts_native_str():
    assert to_json(["x", {"y": "z"}]) == ["x", {"y": "z"}]


@pytest.mark.parametrize("value", [set(), Anything(), datetime.datetime(2026, 1, 1), datetime.date(2026, 1, 1)])
def test_to_json_unsupported_value_is_rejected(value):
    with pytest.raises(ValueError):
        to_json(value)


@pytest.mark.parametrize("base, value", [(int, 5), (float, 2.5), (str, "a-1")])
def test_to_json_subclass_of_primitive_type_is_kept(base, value):
    special = type("Special", (base,), {})(value)
    assert to_json(special) is special
    assert json.loads(dumps(models.V1ImageFindRequest(id=special)).decode("ascii")) == {"id": value}
