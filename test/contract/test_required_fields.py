"""Required body fields: those of the annotations, or of the contract if an operation has no annotation."""

import copy
import glob
import io
import os
import random
import re

import pytest
from support.contract import DEFINITIONS, OPERATIONS, PATH, class_name, to_dict
from support.contract_arguments import complete_arguments
from support.contract_values import ValueGenerator
from support.recording_client import make_client
from support.recording_transport import make_response

import metal_python
from metal_python import codec

yaml = pytest.importorskip("yaml")

ANNOTATIONS = {}
for path in glob.glob(os.path.join(os.path.dirname(PATH), "annotations", "*.yaml")):
    with io.open(path, encoding="utf-8") as stream:
        ANNOTATIONS.update(yaml.safe_load(stream).get("operations", {}))
WITH_BODY = [operation for operation in OPERATIONS if operation.body]


def required(operation):
    """Return the dotted names of the unconditionally required fields."""
    of_contract = DEFINITIONS[operation.body].get("required", [])
    return [str(name) for name in ANNOTATIONS[operation.id].get("required_in_practice", of_contract)]


def conditions(operation):
    """Return a dict of the fields that are required unless another field is set."""
    return ANNOTATIONS[operation.id].get("required_unless", {})


REQUIRED = [(operation, name) for operation in WITH_BODY for name in required(operation)]
NESTED = [(operation, name) for operation, name in REQUIRED if "." in name]
CONDITIONS = [(operation, name) for operation in WITH_BODY for name in conditions(operation)]


def parent_of(body, name):
    """Return the object that holds a dotted name, and the last part of the name."""
    parts = name.split(".")
    for part in parts[:-1]:
        body = body[part]
    return body, parts[-1]


def bodies(operation, body):
    """Return a body as a dict and as a model."""
    return body, codec.loads(codec.dumps(body), class_name(operation.body))


def send(operation, **arguments):
    """Call an operation; return what was sent, as JSON."""
    response = operation.schema and ValueGenerator(random.Random(0)).for_schema(operation.schema)
    client = make_client(make_response(operation.success, response))
    operation.bind(client)(**arguments)
    return client.rest_client.attempts[0].json()


def check_sent(operation, arguments, body):
    """Check that a body is sent unchanged, as a dict and as a model."""
    as_dict, as_model = bodies(operation, body)
    assert send(operation, **dict(arguments, body=as_dict)) == body
    schema = {"$ref": "#/definitions/" + operation.body}
    sent = send(operation, **dict(arguments, body=as_model))
    assert to_dict(schema, sent) == to_dict(schema, body) and set(sent) == set(body)


def rejection(operation, **arguments):
    """Return the message of the error that a call must raise before anything is sent."""
    client = make_client()
    with pytest.raises(metal_python.InvalidArgumentError) as raised:
        operation.bind(client)(**arguments)
    assert client.rest_client.attempts == []
    return str(raised.value)


def test_parameters_of_nested_and_conditional_tests_are_not_empty():
    assert NESTED and CONDITIONS  # otherwise the tests below have no parameters


@pytest.mark.parametrize("operation, name", REQUIRED, ids=str)
def test_required_field_missing_or_none_is_rejected_and_named(operation, name):
    arguments = complete_arguments(operation)
    parent, last = parent_of(arguments["body"], name)
    parent[last] = None
    for body in bodies(operation, arguments["body"]):
        assert "%s is required" % name in rejection(operation, **dict(arguments, body=body))
    del parent[last]
    for body in bodies(operation, arguments["body"]):
        assert "%s is required" % name in rejection(operation, **dict(arguments, body=body))


@pytest.mark.parametrize("operation, name", NESTED, ids=str)
def test_required_nested_field_without_parent_is_rejected_and_named(operation, name):
    arguments = complete_arguments(operation)
    del arguments["body"][name.split(".")[0]]
    for body in bodies(operation, arguments["body"]):
        message = rejection(operation, **dict(arguments, body=body))
        assert re.search(r"\b%s(\.\w+)? is required" % name.split(".")[0], message)


@pytest.mark.parametrize("operation, name", CONDITIONS, ids=str)
def test_conditionally_required_field_is_rejected_without_alternative(operation, name):
    other = conditions(operation)[name]
    arguments = complete_arguments(operation)
    arguments["body"].pop(name)
    assert send(operation, **arguments) == arguments["body"]
    arguments["body"][other] = None
    message = rejection(operation, **arguments)
    assert name in message and other in message


@pytest.mark.parametrize("operation", WITH_BODY, ids=repr)
def test_body_with_required_fields_only_is_sent(operation):
    arguments = complete_arguments(operation)
    names = set(name.split(".")[0] for name in required(operation)) | set(conditions(operation))
    body = dict((name, arguments["body"][name]) for name in arguments["body"] if name in names)
    check_sent(operation, arguments, body)


@pytest.mark.parametrize("operation", WITH_BODY, ids=repr)
def test_body_with_empty_strings_and_lists_is_sent(operation):
    arguments = complete_arguments(operation)
    kept = ("id", "url") if operation.name == "create_image" else ()
    body = copy.deepcopy(arguments["body"])
    for name, schema in DEFINITIONS[operation.body].get("properties", {}).items():
        if name in body and name not in kept and schema.get("type") in ("string", "array") and "format" not in schema:
            body[name] = u"" if schema["type"] == "string" else []
    check_sent(operation, arguments, body)


@pytest.mark.parametrize("name", ["id", "url"])
def test_create_image_empty_id_or_url_is_rejected(name):
    (operation,) = [operation for operation in WITH_BODY if operation.name == "create_image"]
    for value in (u"", None):
        arguments = complete_arguments(operation)
        arguments["body"][name] = value
        assert "body.%s " % name in rejection(operation, **arguments)
