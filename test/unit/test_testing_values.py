# -*- coding: utf-8 -*-
"""Conversion, validation and completion of scripted response bodies."""

import datetime

import pytest
import six
from dateutil import tz

from metal_python.testing import values

TIME = datetime.datetime(2030, 1, 2, 3, 4, 5, 600000)


class Nic(object):
    """Model class of another client: any object with ``attribute_map``."""

    attribute_map = {"mac": "mac", "port_name": "portName", "neighbors": "neighbors"}

    def __init__(self, mac=None, port_name=None, neighbors=None):
        self.mac, self.port_name, self.neighbors = mac, port_name, neighbors


def complete(value, kind):
    return values.complete(values.to_json(value), kind, "body")


def error_message(value, kind):
    with pytest.raises(ValueError) as caught:
        complete(value, kind)
    return str(caught.value).replace("u'", "'")  # Python 2.7


def test_to_json_model_omits_none():
    assert values.to_json([Nic(mac=u"a", neighbors=(Nic(port_name="p"),))]) == [
        {"mac": u"a", "neighbors": [{"portName": "p"}]}
    ]


def test_to_json_string_is_unicode():
    assert values.to_json(["gr\xc3\xb6\xc3\x9fe" if six.PY2 else u"größe"]) == [u"größe"]


@pytest.mark.parametrize(
    "zone, text",
    [
        (tz.tzutc(), u"2030-01-02T03:04:05.600000Z"),
        (tz.tzoffset(None, 7200), u"2030-01-02T03:04:05.600000+02:00"),
    ],
)
def test_to_json_datetime_is_rfc3339(zone, text):
    assert values.to_json({"t": TIME.replace(tzinfo=zone)}) == {"t": text}


def test_to_json_naive_datetime_is_rejected():
    with pytest.raises(ValueError) as caught:
        values.to_json(TIME)
    assert "has no UTC offset" in str(caught.value)


def test_complete_adds_required_fields():
    machine = complete({"id": "m1"}, "V1MachineResponse")
    assert machine["id"] == "m1"
    assert machine["tags"] == []
    assert machine["hardware"]["memory"] == 0
    assert machine["bios"] == {"date": u"", "vendor": u"", "version": u""}
    assert "allocation" not in machine
    assert "changed" not in machine
    allocation = complete({"allocation": {}}, "V1MachineResponse")["allocation"]
    assert allocation["created"] == values.FIXED_TIME
    assert allocation["succeeded"] is False


def test_complete_adds_null_if_contract_allows_it():
    network = complete({"networkid": "internet"}, "V1MachineNetwork")
    assert (network["destinationprefixes"], network["ips"], network["asn"]) == (None, [], 0)
    assert complete({"destinationprefixes": None}, "V1MachineNetwork")["destinationprefixes"] is None


def test_complete_orders_fields_as_in_contract():
    fields = list(complete({"url": "u", "id": "a"}, "V1ImageResponse"))
    assert fields == sorted(fields)


def test_complete_none_returns_empty_value():
    assert complete(None, "list[V1MachineResponse]") == []
    assert complete(None, "dict(str, int)") == {}
    assert complete(None, "V1MachineResponse")["id"] == u""


@pytest.mark.parametrize(
    "value, kind",
    [
        (True, "bool"),
        (3, "int"),
        (3, "float"),
        (0.5, "float"),
        (u"ü", "str"),
        ({"a": 1}, "dict(str, int)"),
        ({"a": ["b"]}, "dict(str, list[str])"),
        (u"2030-01-02T03:04:05.123456789+24:00", "datetime"),
    ],
)
def test_complete_keeps_valid_value(value, kind):
    assert complete(value, kind) == value


@pytest.mark.parametrize(
    "value, kind, message",
    [
        ({"idd": 1}, "V1MachineResponse", "body: V1MachineResponse has no field 'idd'; did you mean 'id'?"),
        ({"xyz": 1}, "V1MachineResponse", "body: V1MachineResponse has no field 'xyz'"),
        ({5: 1}, "V1MachineResponse", "body: V1MachineResponse has no field 5"),
        (
            {"expiration_date": 1},
            "V1ImageResponse",
            "body: V1ImageResponse has no field 'expiration_date'; did you mean 'expirationDate'?",
        ),
        ([{"id": 5}], "list[V1MachineResponse]", "body[0].id must be a string, not 5"),
        ({"id": "m"}, "list[V1MachineResponse]", "body must be a list, not {'id': 'm'}"),
        ([], "V1MachineResponse", "body must be a V1MachineResponse or a dict, not []"),
        ({"id": None}, "V1MachineResponse", "body.id must not be None"),
        ([None], "list[str]", "body[0] must be a string, not None"),
        ({"a": "b"}, "dict(str, int)", "body['a'] must be an int, not 'b'"),
        ([], "dict(str, int)", "body must be a dict, not []"),
        (True, "int", "body must be an int, not True"),
        (1, "bool", "body must be a bool, not 1"),
        ("1", "float", "body must be a number, not '1'"),
        (
            "2030-01-02",
            "datetime",
            "body must be a datetime with a UTC offset or an RFC 3339 string, not '2030-01-02'",
        ),
        (
            {"hardware": {"nics": [{"mac": 1}]}},
            "V1MachineResponse",
            "body.hardware.nics[0].mac must be a string, not 1",
        ),
    ],
)
def test_complete_invalid_value_error_names_path(value, kind, message):
    assert error_message(value, kind) == message
