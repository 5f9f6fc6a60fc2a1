# coding: utf-8
"""Values to JSON text, and to what json.dumps takes."""

import datetime
import json

import pytest
import six
from support.example_image import IMAGE, MOMENT

from metal_python import models
from metal_python.codec import JsonBytes, dumps, loads, to_json

pytest_plugins = ["support.fresh_codec"]
pytestmark = pytest.mark.usefixtures("fresh_codec")

WRITTEN = u"2026-11-24T08:29:12.730549+00:00"


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
    """Return what a server reads of a value that was sent."""
    return json.loads(dumps(value).decode("ascii"))


def refused(value):
    """Return the text of the error for a value that cannot be sent."""
    with pytest.raises(ValueError) as raised:
        dumps(value)
    return str(raised.value)


# Values to JSON text


def test_a_model_is_written_with_its_names_on_the_wire():
    body = models.V1ImageCreateRequest(id=u"a-1", url=u"http://images.example/a", expiration_date=MOMENT)
    assert sent(body) == {u"id": u"a-1", u"url": u"http://images.example/a", u"expirationDate": WRITTEN}


def test_every_field_of_a_model_is_written():
    assert sent(loads(json.dumps(IMAGE), "V1ImageResponse")) == dict(
        IMAGE, changed=WRITTEN, created=u"2026-11-23T08:29:12+00:00", expirationDate=u"2027-11-24T08:29:12.500000+00:00"
    )


def test_a_field_that_is_none_is_left_out():
    assert sent(models.V1ImageFindRequest()) == {}


def test_empty_values_are_not_left_out():
    assert sent(models.V1ImageUpdateRequest(description=u"", features=[])) == {u"description": u"", u"features": []}


def test_none_in_a_dict_is_sent_as_null():
    assert sent({u"name": None}) == {u"name": None}


def test_a_list_of_models_is_written():
    assert sent([models.V1ImageFindRequest(id=u"a"), models.V1ImageFindRequest(id=u"b")]) == [
        {u"id": u"a"},
        {u"id": u"b"},
    ]


def test_a_model_in_a_dict_is_written():
    assert sent({u"image": models.V1ImageFindRequest(os=u"ubuntu")}) == {u"image": {u"os": u"ubuntu"}}


def test_a_time_in_a_dict_is_written():
    assert sent({u"expirationDate": MOMENT}) == {u"expirationDate": WRITTEN}


def test_a_tuple_is_written_as_an_array():
    assert sent(models.V1ImageFindRequest(features=(u"machine", u"firewall"))) == {
        u"features": [u"machine", u"firewall"]
    }
    assert sent((1, 2)) == [1, 2]


@pytest.mark.parametrize("value", [None, True, False, 0, -5, 2.5, u"", u"text", [], {}, 10**30])
def test_what_is_json_is_written_as_it_is(value):
    assert sent(value) == value
    assert type(sent(value)) is type(value) or isinstance(value, six.integer_types)


def test_text_goes_out_as_ascii_with_escapes():
    assert dumps(u"b\xfccher") == b'"b\\u00fccher"'


def test_a_lone_surrogate_goes_out_as_its_escape():
    assert dumps(u"\ud800") == b'"\\ud800"'


def test_a_native_str_is_text():
    assert sent(models.V1ImageFindRequest(id="a-1")) == {u"id": u"a-1"}


def test_what_dumps_returned_is_passed_through():
    once = dumps({u"a": 1})
    assert dumps(once) is once
    assert type(once) is JsonBytes


def test_a_dictionary_s_attribute_can_be_any_model_field_kind():
    assert sent(models.HttperrorsHTTPErrorResponse(message=u"no", statuscode=404)) == {
        u"message": u"no",
        u"statuscode": 404,
    }


@pytest.mark.parametrize(
    "value, named",
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
def test_what_json_cannot_hold_is_refused(value, named):
    for body in (value, [value], {u"key": value}):
        reason = refused(body)
        assert reason.startswith("this cannot be sent as JSON: ")
        assert named in reason


@pytest.mark.parametrize("value", [set([1]), Anything(), {u"a": Anything()}, [Anything()]])
def test_a_field_that_json_cannot_hold_is_refused(value):
    assert refused(models.V1ImageFindRequest(id=value)).startswith("this cannot be sent as JSON: a value of type ")


@pytest.mark.skipif(six.PY2, reason="there, bytes are a str like any other")
def test_bytes_are_refused():
    assert refused(b"x") == "this cannot be sent as JSON: a value of type bytes" or "bytes" in refused(b"x")
    assert "bytes" in refused(models.V1ImageFindRequest(id=b"x"))


@pytest.mark.skipif(not six.PY2, reason="only Python 2.7 has text that may be no text")
def test_a_str_that_is_not_utf_8_is_refused():
    assert refused("\xff") == "a str that is not UTF-8 cannot be sent as JSON: decode it first"


def test_a_naive_time_is_refused_with_the_way_to_write_it():
    naive = datetime.datetime(2026, 11, 24)
    for body in (naive, {u"expirationDate": naive}, models.V1ImageCreateRequest(expiration_date=naive)):
        assert "moment.replace(tzinfo=" in refused(body)


def test_a_date_is_refused_with_the_way_to_write_it():
    date = datetime.date(2026, 11, 24)
    for body in (date, [date], models.V1ImageCreateRequest(expiration_date=date)):
        assert "datetime.datetime(2026, 11, 24" in refused(body)


def test_a_cycle_is_refused():
    assert refused(cycle()).startswith("this cannot be sent as JSON: ")
    assert refused(models.V1ImageFindRequest(features=cycle())) == "this cannot be sent as JSON: it is nested too deep"


def test_too_deep_nesting_is_refused():
    assert refused(models.V1ImageFindRequest(features=nested(100000))).endswith("it is nested too deep")


# Values to what json.dumps takes


def test_to_json_turns_models_times_and_tuples():
    value = {u"a": (MOMENT, models.V1ImageFindRequest(id=u"x")), u"b": [u"y", None, 1]}
    assert to_json(value) == {u"a": [WRITTEN, {u"id": u"x"}], u"b": [u"y", None, 1]}


def test_to_json_makes_new_lists_and_dicts():
    inner = [u"x"]
    value = {u"a": inner}
    result = to_json(value)
    assert result == value and result is not value and result[u"a"] is not inner


def test_to_json_takes_a_native_str():
    assert to_json(["x", {"y": "z"}]) == ["x", {"y": "z"}]


@pytest.mark.parametrize("value", [set(), Anything(), datetime.datetime(2026, 1, 1), datetime.date(2026, 1, 1)])
def test_to_json_refuses_what_dumps_refuses(value):
    with pytest.raises(ValueError):
        to_json(value)


@pytest.mark.parametrize("base, value", [(int, 5), (float, 2.5), (str, "a-1")])
def test_to_json_subclass_of_a_plain_type_is_kept(base, value):
    special = type("Special", (base,), {})(value)
    assert to_json(special) is special
    assert json.loads(dumps(models.V1ImageFindRequest(id=special)).decode("ascii")) == {"id": value}
