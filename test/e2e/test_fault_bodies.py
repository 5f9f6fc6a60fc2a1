"""Request bodies that JSON cannot represent are rejected before sending."""

import datetime
import decimal

import pytest
import six
from support.fault_cases import EMPTY_LIST, image_api
from support.fault_server import FaultServer, always

import metal_python

CYCLE = {"id": "a", "url": "http://images.example"}
CYCLE["self"] = CYCLE
DEEP = []
for _ in range(100000):
    DEEP = [DEEP]

UNSERIALIZABLE = {
    "set": set([u"machine"]),
    "frozenset": frozenset([u"machine"]),
    "bytes": b"\xff\xfe",
    "bytearray": bytearray(b"a"),
    "NaN": float("nan"),
    "infinity": float("inf"),
    "cycle": CYCLE,
    "deep nesting": DEEP,
    "object": object(),
    "class": object,
    "function": len,
    "generator": (number for number in range(3)),
    "complex number": 1j,
    "decimal": decimal.Decimal("1.5"),
    "exception": ValueError("a"),
    "naive datetime": datetime.datetime(2026, 1, 1),
    "timedelta": datetime.timedelta(1),
    "key that is not a string": {(1, 2): 3},
    "set in a list": [u"machine", set()],
}


@pytest.fixture(scope="module")
def server():
    with FaultServer(always(EMPTY_LIST)) as fault_server:
        yield fault_server


@pytest.mark.parametrize("case", sorted(UNSERIALIZABLE))
@pytest.mark.parametrize("name", ["create_image", "update_image", "find_images"])
def test_unserializable_body_is_rejected_before_sending(name, case, server):
    with image_api(server.url) as api:
        for body in [
            {"id": u"a", "url": u"http://images.example", "description": UNSERIALIZABLE[case]},
            {"id": u"a", "url": u"http://images.example", "more": [{"in": UNSERIALIZABLE[case]}]},
        ]:
            with pytest.raises(metal_python.InvalidArgumentError) as caught:
                getattr(api, name)(body)
            assert str(caught.value)
            with pytest.raises(metal_python.InvalidArgumentError):
                getattr(api, name)(body, async_req=True).get(60)
    assert server.connections == 0


@pytest.mark.parametrize("case", sorted(UNSERIALIZABLE))
def test_unserializable_model_field_is_rejected_before_sending(case, server):
    model = metal_python.V1ImageCreateRequest(id=u"a", url=u"http://images.example")
    model.features = [UNSERIALIZABLE[case]]
    with image_api(server.url) as api:
        with pytest.raises(metal_python.InvalidArgumentError):
            api.create_image(model)
    assert server.connections == 0


@pytest.mark.parametrize("body", [None, b"{}", u"{}", 5, [], [{}], set(), object(), True], ids=repr)
@pytest.mark.parametrize("name", ["create_image", "update_image", "find_images"])
def test_body_of_wrong_type_is_rejected_before_sending(name, body, server):
    with image_api(server.url) as api:
        with pytest.raises(metal_python.InvalidArgumentError):
            getattr(api, name)(body)
    assert server.connections == 0


@pytest.mark.skipif(six.PY3, reason="only a str of Python 2.7 can contain invalid UTF-8")
def test_str_with_invalid_utf8_is_rejected(server):
    with image_api(server.url) as api:
        for body in [{"id": "\xff", "url": "a"}, {"id": "a", "url": "a", "\xff": "a"}]:
            with pytest.raises(metal_python.InvalidArgumentError):
                api.create_image(body)
    assert server.connections == 0
