"""Stub files: one for each module, with the fields of models. Type checkers run in test_types.py."""

import ast
import io
import json
import os
import re

import pytest
from support import child_process, rest_exchanges
from support.contract import BY_ID, DEFINITIONS, class_name, definition_of, snake_case

from metal_python import generated_names, models

PACKAGE = os.path.join(child_process.HOME, "metal_python")
MODELS = sorted(generated_names.MODELS)


def files(extension):
    """Yield the paths of the files of the package with this extension, without the extension."""
    for folder, _, names in os.walk(PACKAGE):
        for name in names:
            stem, actual = os.path.splitext(os.path.join(folder, name))
            if actual == extension:
                yield os.path.relpath(stem, PACKAGE)


def test_modules_and_stubs_match():
    assert sorted(files(".py")) == sorted(files(".pyi"))


def test_package_has_py_typed_marker():
    assert os.path.exists(os.path.join(PACKAGE, "py.typed"))


@pytest.mark.skipif(not hasattr(ast, "unparse"), reason="ast.unparse is new in Python 3.9")
@pytest.mark.parametrize("name", MODELS)
def test_model_stub_has_fields_with_types(name):
    model = getattr(models, name)
    path = os.path.join(PACKAGE, *model.__module__.split(".")[1:])
    with io.open(path + ".pyi", encoding="utf-8") as stub:
        tree = ast.parse(stub.read())
    (body,) = [node.body for node in tree.body if isinstance(node, ast.ClassDef)]
    found = dict((node.target.id, ast.unparse(node.annotation)) for node in body if isinstance(node, ast.AnnAssign))
    assert sorted(found) == sorted(model.swagger_types)
    for field, kind in model.swagger_types.items():
        kind = kind.replace("list[", "List[").replace("dict(str, ", "Dict[str, ").replace(")", "]")
        kind = kind.replace("datetime", "datetime.datetime")
        assert found[field] in (kind, "Optional[%s]" % kind)


def non_optional_fields():
    """Return ``(definition, JSON name)`` of the fields that are not Optional in the stub."""
    found = set()
    for definition, facts in DEFINITIONS.items():
        model = getattr(models, class_name(definition))
        path = os.path.join(PACKAGE, *model.__module__.split(".")[1:])
        with io.open(path + ".pyi", encoding="utf-8") as stub:
            types = dict(re.findall(r"^    (\w+): (.*)$", stub.read(), re.MULTILINE))
        names = facts.get("properties", {})
        found.update((definition, name) for name in names if not types[snake_case(name)].startswith("Optional["))
    return found


def empty_fields(schema, value):
    """Yield ``(definition, JSON name)`` of the fields that are missing or null in a JSON value."""
    if value is None:
        return
    inner = []
    if "$ref" in schema:
        definition = definition_of(schema)
        for name, field in DEFINITIONS[definition].get("properties", {}).items():
            if value.get(name) is None:
                yield definition, name
            inner.append((field, value.get(name)))
    elif schema["type"] == "array":
        inner = [(schema["items"], item) for item in value]
    elif schema["type"] == "object":
        inner = [(schema["additionalProperties"], item) for item in value.values()]
    for field, item in inner:
        for pair in empty_fields(field, item):
            yield pair


def test_non_optional_fields_are_set_in_all_recorded_responses():
    found = set()
    for exchange in rest_exchanges.load():
        operation, response = BY_ID[exchange["operation"]], exchange["response"]
        if response["status"] in (200, 201) and response["body"] and operation.schema:
            if rest_exchanges.RecordedCall(exchange).skip_reason is None:
                found.update(empty_fields(operation.schema, json.loads(response["body"])))
    assert sorted(non_optional_fields() & found) == []
