"""The operations and models of the embedded server match the contract."""

import io
import json
import os

import pytest

from metal_python.testing import contract, routes, values

HERE = os.path.dirname(os.path.abspath(__file__))
PATH = os.path.join(os.path.dirname(os.path.dirname(HERE)), "contract", "metal-api.swagger.json")
with io.open(PATH, encoding="utf-8") as stream:
    SWAGGER = json.load(stream)
OPERATIONS = [
    (path, method.upper(), description)
    for path, methods in SWAGGER["paths"].items()
    for method, description in methods.items()
]


def class_name(definition):
    """Return the class name of a definition: V1ImageResponse for ``v1.ImageResponse``."""
    words = definition.replace("-", ".").replace("_", ".").split(".")
    return "".join(word[0].upper() + word[1:] for word in words)


def type_name(schema):
    if "$ref" in schema:
        return class_name(schema["$ref"].rpartition("/")[2])
    if schema["type"] == "array":
        return "list[%s]" % type_name(schema["items"])
    if schema["type"] == "object":
        return "dict(str, %s)" % type_name(schema["additionalProperties"])
    plain = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
    return "datetime" if schema.get("format") == "date-time" else plain[schema["type"]]


def by_id(operation_id):
    (found,) = [operation for operation in contract.OPERATIONS if operation.operation_id == operation_id]
    return found


def test_contract_has_all_operations():
    assert len(contract.OPERATIONS) == len(OPERATIONS) == 114
    assert len(set(operation.name for operation in contract.OPERATIONS)) == 114


@pytest.mark.parametrize("path, method, description", OPERATIONS, ids=[o[2]["operationId"] for o in OPERATIONS])
def test_contract_operation_matches_swagger(path, method, description):
    operation = by_id(description["operationId"])
    success = sorted(int(status) for status in description["responses"] if status.startswith("2"))
    schemas = [description["responses"][str(status)].get("schema") for status in success]
    assert (operation.path, operation.method) == (path, method)
    assert list(operation.statuses) == success
    assert operation.result == (type_name(schemas[0]) if schemas[0] else None)
    assert operation.role in ("none", "user", "view", "edit", "admin")
    media_type = contract.MEDIA_TYPES.get(operation.name, "application/json")
    assert (media_type or "*/*") in description["consumes"]


def test_contract_has_all_models():
    assert set(contract.MODELS) == set(class_name(name) for name in SWAGGER["definitions"])


@pytest.mark.parametrize("definition", sorted(SWAGGER["definitions"]))
def test_contract_model_matches_swagger(definition):
    schema = SWAGGER["definitions"][definition]
    fields = contract.MODELS[class_name(definition)]
    expected = dict((name, type_name(field)) for name, field in schema.get("properties", {}).items())
    assert dict((field.name, field.type) for field in fields) == expected
    assert set(field.name for field in fields if field.required) == set(schema.get("required", []))


@pytest.mark.parametrize("operation", contract.OPERATIONS, ids=[o.name for o in contract.OPERATIONS])
def test_routes_find_operation_by_name_id_and_path(operation):
    assert routes.named(operation.name).operation is operation
    assert routes.named(operation.operation_id).operation is operation
    path = operation.path.replace("{", "<").replace("}", ">")
    route = routes.identify(operation.method, path)
    assert route.operation is operation
    assert route.values(routes.segments(path)) == dict((name, "<%s>" % name) for name in route.parameters)


@pytest.mark.parametrize("operation", contract.OPERATIONS, ids=[o.name for o in contract.OPERATIONS])
def test_values_complete_accepts_own_result(operation):
    if operation.result:
        body = values.complete(None, operation.result, "body")
        assert values.complete(body, operation.result, "body") == body
