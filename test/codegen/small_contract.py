"""Small contract with two operations and two models; helpers that write it and execute its generated code."""

import copy
import json
import sys
import types

import yaml

from codegen import contract, output
from metal_python import models

SWAGGER = {
    "info": {"version": "v1"},
    "paths": {
        "/v1/thing/{id}": {
            "get": {
                "operationId": "findThing",
                "tags": ["thing"],
                "parameters": [
                    {"name": "dry-run", "in": "query", "type": "boolean", "default": False},
                    {"name": "id", "in": "path", "type": "string", "required": True},
                ],
                "responses": {"200": {"schema": {"$ref": "#/definitions/x1.Thing"}}},
            }
        },
        "/v1/thing": {
            "put": {
                "operationId": "createThing",
                "tags": ["thing"],
                "parameters": [
                    {"name": "body", "in": "body", "required": True, "schema": {"$ref": "#/definitions/x1.Thing"}}
                ],
                "responses": {"201": {"schema": {"type": "array", "items": {"$ref": "#/definitions/x1.Part"}}}},
            }
        },
    },
    "definitions": {
        "x1.Thing": {
            "required": ["id"],
            "properties": {
                "id": {"type": "string"},
                "type": {"type": "string", "enum": ["big", "small"]},
                "from": {"type": "integer", "format": "int64"},
                "weight": {"type": "number", "format": "float"},
                "changedAt": {"type": "string", "format": "date-time"},
                "createdAt": {"type": "string", "format": "date-time"},
                "tags": {"type": "array", "items": {"type": "string"}},
                "sizes": {"type": "array", "items": {"type": "integer", "format": "int32"}},
                "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                "groups": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
                "parts": {"type": "array", "items": {"$ref": "#/definitions/x1.Part"}},
                "children": {"type": "object", "additionalProperties": {"$ref": "#/definitions/x1.Thing"}},
                "main": {"$ref": "#/definitions/x1.Part"},
            },
        },
        "x1.Part": {"properties": {"count": {"type": "integer", "format": "byte"}, "isNew": {"type": "boolean"}}},
    },
}
ANNOTATIONS = """
summary: Things.
operations:
  findThing:
    summary: Return a thing.
    role: view
    read_only: true
    idempotent: true
    parameters: {id: {doc: ID of the thing., example: t}, dry-run: Whether nothing is done.}
  createThing:
    summary: Create a thing.
    role: admin
    read_only: false
    idempotent: false
    required_in_practice: [main.count]
    required_unless: {id: type}
    example: {id: t, main: {count: 1}}
models:
  x1.Thing:
    summary: Thing.
    fields:
      id: ID.
      type: Kind.
      from: Start.
      weight: Weight.
      changedAt: Changed.
      createdAt: Created.
      tags: Tags.
      sizes: Sizes.
      labels: Labels.
      groups: Groups.
      parts: Parts.
      children: Children.
      main: Main part.
  x1.Part:
    summary: Part.
    fields:
      count: Count.
      isNew: {doc: Whether it is new., secret: true}
"""


def contract_with(swagger=None, annotations=None):
    """Return modified copies of the contract and its annotations.

    :param swagger: function that modifies the contract in place
    :param annotations: function that modifies the annotations in place
    """
    spec, notes = copy.deepcopy(SWAGGER), yaml.safe_load(ANNOTATIONS)
    if swagger:
        swagger(spec)
    if annotations:
        annotations(notes)
    return spec, notes


def write_contract(folder, spec, annotations, unused=()):
    """Write a contract to a folder; return the folder."""
    (folder / "annotations").mkdir()
    (folder / "metal-api.swagger.json").write_text(json.dumps(spec))
    (folder / "annotations" / "thing.yaml").write_text(yaml.safe_dump(annotations))
    if unused:
        (folder / "annotations" / "unused.yaml").write_text(yaml.safe_dump({"reason": "None.", "models": list(unused)}))
    return folder


def problems(folder, spec, annotations, unused=()):
    """Return the messages of the generator for an invalid contract; an empty list for a valid one."""
    try:
        contract.read(write_contract(folder, spec, annotations, unused), ["to_dict", "_read"])
    except contract.ContractError as error:
        return error.problems
    return []


def execute_generated(folder, monkeypatch):
    """Generate and execute the modules of the small contract; return them by name."""
    parsed = contract.read(write_contract(folder, *contract_with()), [])
    files = output.render(parsed, (), ())
    modules = {}
    ordered = ["metal_python/models/x1_part.py", "metal_python/models/x1_thing.py", "metal_python/api/thing_api.py"]
    for path in ordered + ["metal_python/generated_names.py"]:
        name = path[:-3].replace("/", ".")
        module = types.ModuleType(name)
        if name != "metal_python.generated_names":  # the real one stays
            monkeypatch.setitem(sys.modules, name, module)
        exec(compile(files[path], path, "exec"), module.__dict__)
        modules[name.rpartition(".")[2]] = module
    for cls in ("X1Part", "X1Thing"):
        monkeypatch.setattr(models, cls, getattr(modules["x1_" + cls[2:].lower()], cls), raising=False)
    return modules
