"""Names are those of metal-python 0.45.0."""

import json
import pathlib

from codegen.naming import class_name, module_name, snake_case

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SURFACE = json.loads((ROOT / "test" / "data" / "surface-all.json").read_text(encoding="utf-8"))["classes"]
SWAGGER = json.loads((ROOT / "contract" / "metal-api.swagger.json").read_text(encoding="utf-8"))


def test_names_of_models_and_fields_are_those_of_metal_python():
    expected = {
        dotted: facts["attributes"]["attribute_map"]
        for dotted, facts in SURFACE.items()
        if dotted.startswith("metal_python.models.")
    }
    found = {}
    for definition, schema in SWAGGER["definitions"].items():
        cls = class_name(definition)
        names = {snake_case(name): name for name in schema["properties"]}
        found["metal_python.models.%s.%s" % (module_name(cls), cls)] = names
    assert found == expected


def test_names_of_operations_and_parameters_are_those_of_metal_python():
    for methods in SWAGGER["paths"].values():
        for operation in methods.values():
            cls = class_name(operation["tags"][0]) + "Api"
            keywords = SURFACE["metal_python.api.%s.%s" % (module_name(cls), cls)]["keywords"]
            names = [snake_case(parameter["name"]) for parameter in operation.get("parameters", [])]
            assert sorted(keywords[snake_case(operation["operationId"])]) == sorted(names)


def test_reserved_word_gets_an_underscore():
    assert [snake_case(name) for name in ("from", "type", "self", "property")] == [
        "_from",
        "type",
        "_self",
        "_property",
    ]
