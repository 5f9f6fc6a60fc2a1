# coding: utf-8
"""Errors about body values that cannot be encoded name the path of the value."""

import datetime

import pytest
from support.recording_client import make_client

from metal_python import InvalidArgumentError, V1ImageCreateRequest, V1ImageResponse

NAIVE = datetime.datetime(2026, 11, 24)


def cycle():
    items = []
    items.append({"a": items})
    return items


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    "body, path",
    [
        (V1ImageCreateRequest(id="a", url="b", expiration_date=NAIVE), "body.expiration_date"),
        (V1ImageCreateRequest(features=["kernel", set()]), "body.features[1]"),
        ({"expirationDate": NAIVE}, "body.expirationDate"),
        ({"a": {"b": [1, (2, float("nan"))]}}, "body.a.b[1][1]"),
        ([V1ImageResponse(usedby=[object()])], "body[0].usedby[0]"),
        ({"a": V1ImageResponse(changed=NAIVE)}, "body.a.changed"),
        ({u"b\xfccher": set()}, u"body.b\xfccher"),
        ({1: set()}, "body.1"),
        ({None: set()}, "body.None"),
        (set(), "body"),
        (float("inf"), "body"),
        ({"a": [{(1, 2): 3}]}, "body.a[0]"),
        (cycle(), "body[0].a"),
        (nested(100000), "body"),
    ],
)
def test_invalid_value_error_has_path(body, path):
    calls = [
        lambda client: client.call_api("/x", "PUT", body=body),
        lambda client: client.request("PUT", "http://a/x", body=body),
    ]
    for call in calls:
        client = make_client()
        with pytest.raises(InvalidArgumentError) as raised:
            call(client)
        assert raised.value.reason.startswith(path + ": ")
        assert client.rest_client.attempts == []


def test_invalid_values_error_names_first():
    with pytest.raises(InvalidArgumentError) as raised:
        make_client().call_api("/x", "PUT", body=[1, set(), object()])
    assert raised.value.reason == "body[1]: cannot be encoded as JSON: a value of type set"


def test_invalid_value_next_to_shared_list_error_has_path():
    shared = ["a"]
    with pytest.raises(InvalidArgumentError) as raised:
        make_client().call_api("/x", "PUT", body={"a": [shared, shared, set()]})
    assert raised.value.reason.startswith("body.a[2]: ")


def test_invalid_value_with_non_utf8_key_is_rejected():
    name = b"\xff" if isinstance(b"", str) else u"\udcff"  # such a key as decoded by Python 2.7 and 3
    with pytest.raises(InvalidArgumentError) as raised:
        make_client().call_api("/x", "PUT", body={name: set()})
    assert raised.value.reason.startswith("body.") and str(raised.value)
