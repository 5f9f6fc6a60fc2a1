# coding: utf-8
"""Decoding tolerates real responses outside the contract; an invalid value raises an error with its path."""

import json
import random

import pytest
from support.contract import DEFINITIONS, OPERATIONS, class_name, comparable, definition_of, snake_case, to_dict
from support.contract_arguments import complete_arguments
from support.contract_values import ValueGenerator
from support.recording_client import make_client
from support.recording_transport import make_response

import metal_python

LISTS = [operation for operation in OPERATIONS if operation.returns_list]
WITH_CONTENT = [operation for operation in OPERATIONS if operation.schema is not None]
WITHOUT_CONTENT = [operation for operation in OPERATIONS if operation.schema is None]


def read(operation, value=None, body=None):
    """Return the data of a call with this response value or body."""
    client = make_client(make_response(operation.success, value, body=body))
    return operation.bind(client)(_return_http_data_only=True, **complete_arguments(operation))


def operation_named(name):
    return next(operation for operation in OPERATIONS if operation.name == name)


def complete_value(schema, seed=0):
    return ValueGenerator(random.Random(seed), optional=1.0).for_schema(schema)


@pytest.mark.parametrize("operation", LISTS, ids=repr)
def test_null_for_list_returns_empty_list(operation):
    data = read(operation, body=b"null")
    assert isinstance(data, list) and data == []


@pytest.mark.parametrize("operation", LISTS, ids=repr)
def test_list_result_is_model_list(operation):
    assert type(read(operation, [])) is type(read(operation, body=b"null")) is metal_python.ImageList


@pytest.mark.parametrize("definition", sorted(DEFINITIONS))
def test_null_fields_are_none(definition):
    schema = {"$ref": "#/definitions/" + definition}
    value = dict.fromkeys(DEFINITIONS[definition].get("properties", {}))
    assert set(decode_as(definition, value).to_dict().values()) <= set([None])
    assert comparable(decode_as(definition, {})) == to_dict(schema, {})


def decode_as(definition, value):
    """Decode a JSON value as the model of a definition."""
    client = make_client(make_response(200, value))
    return client.call_api("/x", "GET", response_type=class_name(definition), _return_http_data_only=True)


@pytest.mark.parametrize("operation", WITH_CONTENT, ids=repr)
def test_unknown_fields_are_ignored(operation):
    value = complete_value(operation.schema)
    for item in value if operation.returns_list else [value]:
        item.update({"unknown": [{"x": None}], "to_dict": 1, "__class__": u"x"})
    assert comparable(read(operation, value)) == to_dict(operation.schema, value)


@pytest.mark.parametrize("number", [2**31, 2**32, 2**53 + 1, 2**63 - 1, 2**64, -(2**63), 10**30])
def test_large_integers_are_exact(number):
    value = {"hardware": {"memory": number, "disks": [{"name": u"sda", "size": number}]}}
    machine = read(operation_named("find_machine"), value)
    assert (machine.hardware.memory, machine.hardware.disks[0].size) == (number, number)


def test_float_fields_accept_integers():
    assert decode_as("v1.PowerSupply", {}) is not None
    names = [
        (definition, name)
        for definition, facts in sorted(DEFINITIONS.items())
        for name, schema in facts.get("properties", {}).items()
        if schema.get("type") == "number"
    ]
    assert names
    for definition, name in names:
        for number in (0, 3, 0.5, 1e300):
            assert getattr(decode_as(definition, {name: number}), snake_case(name)) == number


def test_recursive_model_is_decoded():
    value = {"status": u"healthy", "services": {u"a": {"services": {u"b": {"status": u"x", "services": {}}}}}}
    health = read(operation_named("health"), value)
    assert health.services["a"].services["b"].status == u"x"
    assert health.services["a"].services["b"].services == {}
    assert comparable(health) == to_dict(operation_named("health").schema, value)


def decode_error(operation, value):
    """Return the message of the DecodeError for a response."""
    with pytest.raises(metal_python.DecodeError) as raised:
        read(operation, value)
    assert raised.value.status == operation.success
    return str(raised.value)


def test_invalid_list_value_error_has_operation_path_and_id():
    machines = [{"id": u"m-%d" % i, "allocation": {"created": u"2030-01-02T03:04:05Z"}} for i in range(20)]
    machines[17]["allocation"]["created"] = 5
    message = decode_error(operation_named("find_machines"), machines)
    assert "find_machines" in message and "[17].allocation.created" in message and "m-17" in message


def test_invalid_nested_value_error_has_operation_and_path():
    value = {"id": u"m-1", "hardware": {"nics": [{"neighbors": [{}, {"mac": 1}]}]}}
    message = decode_error(operation_named("find_machine"), value)
    assert "find_machine" in message and "hardware.nics[0].neighbors[1].mac" in message


def test_invalid_map_value_error_has_key():
    message = decode_error(operation_named("find_network"), {"labels": {u"a": u"b", u"k/ey": 1}})
    assert "find_network" in message and "k/ey" in message and "labels" in message
    message = decode_error(operation_named("health"), {"services": {u"ipam": {"status": []}}})
    assert "services" in message and "ipam" in message and "status" in message


def test_invalid_list_item_without_id_error_has_index():
    assert "[1]" in decode_error(operation_named("list_sizes"), [{}, u"text"])


def test_invalid_value_error_hides_secrets():
    ipmi = {"password": u"top-secret", "mac": 5}
    assert "top-secret" not in decode_error(operation_named("find_ipmi_machine"), {"ipmi": ipmi})
    assert "top-secret" not in decode_error(operation_named("find_ipmi_machines"), [{"ipmi": ipmi}])
    console = {"console_password": u"top-secret", "id": 5}
    assert "top-secret" not in decode_error(operation_named("get_machine_console_password"), console)
    key = {"auth_key": u"top-secret", "address": 5}
    assert "top-secret" not in decode_error(operation_named("get_vpn_auth_key"), key)


@pytest.mark.parametrize("operation", WITH_CONTENT, ids=repr)
def test_body_of_other_json_type_raises_decode_error(operation):
    for value in (1, u"text", True, {} if operation.returns_list else []):
        assert operation.name in decode_error(operation, value)


@pytest.mark.parametrize("operation", WITH_CONTENT, ids=repr)
def test_empty_body_for_operation_with_content_raises_decode_error(operation):
    with pytest.raises(metal_python.DecodeError):
        read(operation, body=b"")


@pytest.mark.parametrize("operation", WITHOUT_CONTENT, ids=repr)
@pytest.mark.parametrize("body", [b"", b"{}", b"null", b"\x00 not JSON"], ids=repr)
def test_body_of_operation_without_content_is_ignored(operation, body):
    assert read(operation, body=body) is None


def test_returned_definitions_are_decoded_with_all_fields():
    for operation in WITH_CONTENT:
        for seed in range(3):
            value = complete_value(operation.schema, seed)
            assert comparable(read(operation, json.loads(json.dumps(value)))) == to_dict(operation.schema, value)
            assert definition_of(operation.schema.get("items", operation.schema)) in DEFINITIONS
