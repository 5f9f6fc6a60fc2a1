"""Bodies that are not JSON: refused before anything is sent."""

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

NO_JSON = {
    "a set": set([u"machine"]),
    "a frozenset": frozenset([u"machine"]),
    "bytes": b"\xff\xfe",
    "a bytearray": bytearray(b"a"),
    "NaN": float("nan"),
    "infinity": float("inf"),
    "a cycle": CYCLE,
    "deep nesting": DEEP,
    "an object": object(),
    "a class": object,
    "a function": len,
    "a generator": (number for number in range(3)),
    "a complex number": 1j,
    "a decimal": decimal.Decimal("1.5"),
    "an error": ValueError("a"),
    "a time without a zone": datetime.datetime(2026, 1, 1),
    "a span of time": datetime.timedelta(1),
    "a key that is no text": {(1, 2): 3},
    "a list with a set in it": [u"machine", set()],
}


@pytest.fixture(scope="module")
def server():
    with FaultServer(always(EMPTY_LIST)) as fault_server:
        yield fault_server


@pytest.mark.parametrize("what", sorted(NO_JSON))
@pytest.mark.parametrize("name", ["create_image", "update_image", "find_images"])
def test_what_is_not_json_is_refused_before_sending(name, what, server):
    with image_api(server.url) as api:
        for body in [
            {"id": u"a", "url": u"http://images.example", "description": NO_JSON[what]},
            {"id": u"a", "url": u"http://images.example", "more": [{"in": NO_JSON[what]}]},
        ]:
            with pytest.raises(metal_python.InvalidArgumentError) as caught:
                getattr(api, name)(body)
            assert str(caught.value)
            with pytest.raises(metal_python.InvalidArgumentError):
                getattr(api, name)(body, async_req=True).get(60)
    assert server.connections == 0


@pytest.mark.parametrize("what", sorted(NO_JSON))
def test_a_model_with_such_a_field_is_refused_before_sending(what, server):
    model = metal_python.V1ImageCreateRequest(id=u"a", url=u"http://images.example")
    model.features = [NO_JSON[what]]
    with image_api(server.url) as api:
        with pytest.raises(metal_python.InvalidArgumentError):
            api.create_image(model)
    assert server.connections == 0


@pytest.mark.parametrize("body", [None, b"{}", u"{}", 5, [], [{}], set(), object(), True], ids=repr)
@pytest.mark.parametrize("name", ["create_image", "update_image", "find_images"])
def test_a_body_that_is_no_model_and_no_dict_is_refused(name, body, server):
    with image_api(server.url) as api:
        with pytest.raises(metal_python.InvalidArgumentError):
            getattr(api, name)(body)
    assert server.connections == 0


@pytest.mark.skipif(six.PY3, reason="only a str of Python 2.7 may be no text")
def test_a_str_that_is_not_utf_8_is_refused(server):
    with image_api(server.url) as api:
        for body in [{"id": "\xff", "url": "a"}, {"id": "a", "url": "a", "\xff": "a"}]:
            with pytest.raises(metal_python.InvalidArgumentError):
                api.create_image(body)
    assert server.connections == 0
