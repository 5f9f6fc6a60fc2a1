"""Python names match metal-python 0.45.0."""

import json
import pathlib

from codegen.naming import class_name, module_name, snake_case

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SURFACE = json.loads((ROOT / "test" / "data" / "surface-all.json").read_text(encoding="utf-8"))["classes"]
SWAGGER = json.loads((ROOT / "contract" / "metal-api.swagger.json").read_text(encoding="utf-8"))


def test_model_and_field_names_match_0_45_0():
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


def test_operation_and_parameter_names_match_0_45_0():
    for methods in SWAGGER["paths"].values():
        for operation in methods.values():
            cls = class_name(operation["tags"][0]) + "Api"
            keywords = SURFACE["metal_python.api.%s.%s" % (module_name(cls), cls)]["keywords"]
            names = [snake_case(parameter["name"]) for parameter in operation.get("parameters", [])]
            assert sorted(keywords[snake_case(operation["operationId"])]) == sorted(names)


def test_snake_case_reserved_word_is_prefixed_with_underscore():
    assert [snake_case(name) for name in ("from", "type", "self", "property")] == [
        "_from",
        "type",
        "_self",
        "_property",
    ]
