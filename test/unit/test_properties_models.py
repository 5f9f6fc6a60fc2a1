"""Property tests: generated and table-driven decoders agree on valid and invalid documents of every definition."""

import copy
import json
import random

import pytest

hypothesis = pytest.importorskip("hypothesis")

from hypothesis import given  # noqa: E402
from hypothesis import strategies as st  # noqa: E402
from support.contract import DEFINITIONS, OPERATIONS, class_name, comparable, definition_of, to_dict  # noqa: E402
from support.contract_values import ValueGenerator  # noqa: E402
from support.hypothesis_settings import max_examples  # noqa: E402

from metal_python import codec, models  # noqa: E402

seeds = st.integers(0, 2**32)


def referenced_definitions(schema):
    """Return the names of the definitions that a schema refers to, directly or nested."""
    found, left = set(), [schema]
    while left:
        schema = left.pop()
        name = definition_of(schema)
        if name and name not in found:
            found.add(name)
            left.extend(DEFINITIONS[name].get("properties", {}).values())
        left.extend(schema[key] for key in ("items", "additionalProperties") if key in schema)
    return found


# Definitions with fields that operations return. Each has a generated decoder.
SCHEMAS = [operation.schema for operation in OPERATIONS if operation.schema]
RETURNED = [
    name
    for name in sorted(set().union(*[referenced_definitions(schema) for schema in SCHEMAS]))
    if DEFINITIONS[name].get("properties")
]
INVALID = {
    "array": ({}, u"text", 1, True),
    "boolean": (0, 1, u"true", [], {}),
    "integer": (u"1", 1.5, 1.0, True, [], {}),
    "number": (u"1", True, [], {}),
    "object": ([], u"text", 1, False),
    "string": (1, 0.5, True, [], {}, [u"text"]),
    "date-time": (1, [], {}, u"", u"yesterday", u"2030-01-02", u"2030-01-02T03:04:05", u"2030-13-02T03:04:05Z"),
}


@pytest.fixture
def no_table_decoder(monkeypatch):
    """Fail on each use of the table-driven decoder."""

    def reader(response_type):
        def fail(value, path):
            raise AssertionError("the fast decoder of %s used the fallback: %r" % (response_type, value))

        return fail

    monkeypatch.setattr(codec, "_DECODERS", {})
    monkeypatch.setattr(codec, "_reader", reader)


def documents(seed):
    """Yield ``(definition, JSON value)`` for every definition, with missing and null fields."""
    rng = random.Random(seed)
    values = ValueGenerator(rng, rng.choice((0.0, 0.3, 0.8, 1.0)), rng.choice((0.0, 0.1, 0.5)))
    for definition in sorted(DEFINITIONS):
        yield definition, values.for_definition(definition)


def decode_by_table(value, definition):
    """Decode a JSON value with the table-driven decoder."""
    return codec._reader(class_name(definition))(value, "")


def decode_by_model(value, definition):
    """Decode a JSON value with the generated decoder; request-only models use the table-driven one."""
    if definition not in RETURNED:
        return decode_by_table(value, definition)
    return getattr(models, class_name(definition))._read(copy.deepcopy(value))


@max_examples(16)
@given(seeds)
def test_decoders_agree_with_contract(seed):
    for definition, value in documents(seed):
        value = json.loads(json.dumps(value))
        expected = to_dict({"$ref": "#/definitions/" + definition}, value)
        fast, table = decode_by_model(value, definition), decode_by_table(value, definition)
        assert comparable(fast) == comparable(table) == expected, definition
        assert fast == table and type(fast) is type(table), definition


def test_fast_decoder_valid_document_needs_no_fallback(no_table_decoder):
    for seed in range(16):
        for definition, value in documents(seed):
            if definition not in RETURNED:
                continue
            kind = class_name(definition)
            assert comparable(codec.loads(json.dumps(value), kind)) == to_dict({"$ref": "/" + definition}, value)
            listed = codec.loads(json.dumps([value, value]), "list[%s]" % kind)
            assert [comparable(model) for model in listed] == [to_dict({"$ref": "/" + definition}, value)] * 2


@max_examples(16)
@given(seeds)
def test_model_decoded_document_is_encoded_unchanged(seed):
    for definition, value in documents(seed):
        schema = {"$ref": "#/definitions/" + definition}
        sent = json.loads(codec.dumps(decode_by_model(value, definition)).decode("ascii"))
        assert to_dict(schema, sent) == to_dict(schema, value), definition
        assert set(sent) == set(name for name in value if value[name] is not None)


def replaceable_values(schema, value, path=""):
    """Yield ``(path, container, key, kind)`` for each nested value that can be replaced with an invalid one."""
    if value is None:
        return
    if "$ref" in schema:
        fields = DEFINITIONS[definition_of(schema)].get("properties", {})
        inner = [("%s.%s" % (path, name), name, fields[name]) for name in sorted(value)]
    elif schema["type"] == "array":
        inner = [("%s[%d]" % (path, index), index, schema["items"]) for index in range(len(value))]
    elif schema["type"] == "object":
        inner = [(u"%s.%s" % (path, key), key, schema["additionalProperties"]) for key in sorted(value)]
    else:
        return
    for item_path, key, schema in inner:
        yield item_path.lstrip("."), value, key, (
            schema.get("format") if schema.get("format") == "date-time" else schema.get("type", "object")
        )
        for found in replaceable_values(schema, value[key], item_path):
            yield found


@max_examples(16)
@given(seeds)
def test_decoders_invalid_value_is_rejected_with_its_path(seed):
    rng = random.Random(seed)
    for definition, value in documents(seed):
        found = list(replaceable_values({"$ref": "#/definitions/" + definition}, value))
        if not found:
            continue
        path, container, key, kind = rng.choice(found)
        container[key] = rng.choice(INVALID[kind])
        with pytest.raises(codec.UNEXPECTED):
            decode_by_model(value, definition)
        with pytest.raises(ValueError) as table:
            decode_by_table(json.loads(json.dumps(value)), definition)
        with pytest.raises(ValueError) as both:
            codec.loads(json.dumps(value), class_name(definition))
        assert str(both.value) == str(table.value)
        assert str(both.value).startswith(native_string(path))


def native_string(path):
    """Return a path as a native string."""
    return path if isinstance(path, str) else path.encode("utf-8")


@max_examples(8)
@given(seeds)
def test_decoders_several_invalid_values_report_same_path(seed):
    rng = random.Random(seed)
    for definition, value in documents(seed):
        items = [value, copy.deepcopy(value), copy.deepcopy(value)]
        invalid = 0
        for item in items:
            found = list(replaceable_values({"$ref": "#/definitions/" + definition}, item))
            for _path, container, key, kind in reversed(found):  # nested values before their container
                if rng.random() < 0.02:
                    container[key] = rng.choice(INVALID[kind])
                    invalid += 1
        text, kind = json.dumps(items), "list[%s]" % class_name(definition)
        if not invalid:
            assert len(codec.loads(text, kind)) == 3
            continue
        with pytest.raises(ValueError) as both:
            codec.loads(text, kind)
        with pytest.raises(ValueError) as table:
            codec._reader(kind)(json.loads(text), "")
        assert str(both.value).partition(" (id ")[0] == str(table.value)
