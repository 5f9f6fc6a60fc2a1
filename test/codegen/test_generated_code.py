"""Code generated from a small contract."""

import datetime
import json
import sys

import pytest

sys.path.insert(0, __file__.rpartition("test/codegen")[0] + "test")

from small_contract import execute_generated  # noqa: E402
from support.recording_transport import RecordingTransport, make_response  # noqa: E402

from metal_python import ApiClient, Configuration, InvalidArgumentError, codec  # noqa: E402

THING = {
    "id": "t",
    "type": "big",
    "from": 2**40,
    "weight": 1.5,
    "changedAt": "2026-11-24T08:29:12.5Z",
    "createdAt": "2026-11-24T08:29:12+01:00",
    "tags": ["a"],
    "sizes": [1, 2],
    "labels": {"a": "b"},
    "groups": {"g": ["x"]},
    "parts": [{"count": 1, "isNew": True}],
    "children": {"c": {"id": "child", "main": None}},
    "main": {"count": 2},
}


@pytest.fixture(scope="module")
def modules(tmp_path_factory):
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield execute_generated(tmp_path_factory.mktemp("contract"), monkeypatch)


@pytest.fixture
def api(modules):
    client = ApiClient(Configuration())
    client.configuration.host = "http://a"
    client.rest_client = RecordingTransport(make_response(200, THING))
    return modules["thing_api"].ThingApi(client)


def sent(api):
    (attempt,) = api.api_client.rest_client.attempts
    return attempt


def test_model_read_decodes_every_field_type(modules):
    thing = modules["x1_thing"].X1Thing._read(json.loads(json.dumps(THING)))
    assert (thing.id, thing.type, thing._from, thing.weight) == ("t", "big", 2**40, 1.5)
    assert (thing.tags, thing.sizes, thing.labels, thing.groups) == (["a"], [1, 2], {"a": "b"}, {"g": ["x"]})
    assert thing.changed_at == datetime.datetime(2026, 11, 24, 8, 29, 12, 500000, datetime.timezone.utc)
    assert thing.created_at.utcoffset() == datetime.timedelta(hours=1)
    assert type(thing.parts[0]) is type(thing.main) is modules["x1_part"].X1Part
    assert thing.children["c"].id == "child" and thing.children["c"].main is None


def test_model_fast_path_matches_table_driven_code(modules):
    cls = modules["x1_thing"].X1Thing
    thing = cls._read(json.loads(json.dumps(THING)))
    assert codec._reader(cls)(json.loads(json.dumps(THING)), "") == thing
    assert cls.__mro__[1].to_dict(thing) == thing.to_dict()
    assert cls.__mro__[1].to_json_dict(thing) == thing.to_json_dict()
    assert thing.to_json_dict()["children"] == {"c": {"id": "child"}}


VALUES = [True, 1.25, {"a": 1}, [None], [1.5]]
VALID = [("weight", 1.25), ("main", {"a": 1})]  # an unknown field is ignored


@pytest.mark.parametrize("name, value", [(n, v) for n in sorted(THING) for v in VALUES if (n, v) not in VALID])
def test_model_read_value_of_wrong_type_raises(modules, name, value):
    with pytest.raises(codec.UNEXPECTED):
        modules["x1_thing"].X1Thing._read(dict(THING, **{name: value}))


def test_model_read_missing_or_null_field_is_none(modules):
    cls = modules["x1_thing"].X1Thing
    assert cls._read({}) == cls._read(dict.fromkeys(THING)) == cls()


def test_model_repr_masks_secret(modules):
    part = modules["x1_part"].X1Part(count=1, is_new=True)
    assert repr(part) == "{'count': 1, 'is_new': '***'}"


def test_operation_sends_method_path_and_query(api):
    assert api.find_thing("a b", dry_run=False).id == "t"
    assert (sent(api).method, sent(api).url) == ("GET", "http://a/v1/thing/a%20b?dry-run=false")


def test_operation_unset_query_parameter_is_not_sent(api):
    api.find_thing("a")
    assert sent(api).url == "http://a/v1/thing/a"


def test_operation_sends_body_and_decodes_list(api, modules):
    api.api_client.rest_client = RecordingTransport(make_response(201, [{"count": 3}]))
    assert api.create_thing({"id": "t", "main": {"count": 0}}) == [modules["x1_part"].X1Part(count=3)]
    assert (sent(api).method, sent(api).json()) == ("PUT", {"id": "t", "main": {"count": 0}})


@pytest.mark.parametrize(
    "body, reason",
    [
        ({"id": "t"}, "create_thing: body.main.count is required"),
        ({"id": "t", "main": {"count": None}}, "create_thing: body.main.count is required"),
        ({"main": {"count": 1}}, "create_thing: body.id is required unless body.type is set"),
    ],
)
def test_operation_missing_required_field_raises_before_sending(api, modules, body, reason):
    main = modules["x1_part"].X1Part(**body["main"]) if "main" in body else None
    for value in (body, modules["x1_thing"].X1Thing(id=body.get("id"), main=main)):
        with pytest.raises(InvalidArgumentError) as raised:
            api.create_thing(value)
        assert str(raised.value) == reason
    assert api.api_client.rest_client.attempts == []


def test_generated_names_list_classes_modules_and_secrets(modules):
    names = modules["generated_names"]
    assert names.APIS == {"ThingApi": "metal_python.api.thing_api"}
    assert names.MODELS == {"X1Part": "metal_python.models.x1_part", "X1Thing": "metal_python.models.x1_thing"}
    assert names.SECRET_NAMES == ("isNew",)
