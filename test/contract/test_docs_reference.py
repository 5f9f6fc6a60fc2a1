"""The pages in the generated style agree with the package, the contract, and the structure of the generated page."""

import inspect
import json
import os
import re

import pytest
from support import pages

import metal_python

with open(os.path.join(pages.ROOT, "test", "data", "image-api.swagger.json")) as file:
    SWAGGER = json.load(file)

# The contract's operations, by the name of their method.
OPERATIONS = {
    re.sub(r"(?<=[a-z])(?=[A-Z])", "_", operation["operationId"].replace(" ", "_")).lower(): (
        verb.upper(),
        path,
        operation,
    )
    for path, verbs in SWAGGER["paths"].items()
    for verb, operation in verbs.items()
}
MODELS = sorted(
    name for name in metal_python.models.__all__ if os.path.exists(os.path.join(pages.ROOT, "docs", name + ".md"))
)
SECTIONS = pages.sections(pages.read("docs/ImageApi.md"), 1)
SEED_SECTIONS = pages.sections(pages.read("test/data/ImageApi.seed.md"), 1)


def subsections(section):
    return list(pages.sections(section, 3))


def linked_name(cell):
    """Return X of a cell ``[**X**](page.md)`` or ``**X**``."""
    return re.match(r"(?:\[|\*)+([^*]+)\*\*", cell).group(1)


def is_method(value):
    # What a class holds is a plain function on Python 3 and an unbound method on 2.7.
    return inspect.isfunction(value) or inspect.ismethod(value)


def test_the_table_of_methods_names_the_public_methods_of_image_api():
    public = {name for name, _ in inspect.getmembers(metal_python.ImageApi, is_method) if not name.startswith("_")}
    documented = [linked_name(row[0]) for row in pages.rows(pages.read("docs/ImageApi.md"))]
    assert documented == sorted(documented)
    assert public == set(documented) | {name + "_with_http_info" for name in documented}


def test_the_table_of_methods_has_the_verbs_and_paths_of_the_contract():
    documented = {linked_name(row[0]): row[1] for row in pages.rows(pages.read("docs/ImageApi.md"))}
    assert documented == {name: "**%s** %s" % operation[:2] for name, operation in OPERATIONS.items()}


def test_the_table_in_the_readme_is_the_one_of_the_page():
    readme = pages.rows(pages.sections(pages.read("README.md"), 2)["Documentation for API Endpoints"])
    page = pages.rows(pages.read("docs/ImageApi.md"))
    assert [row[1:] for row in readme] == [[row[0].replace("(Image", "(docs/Image")] + row[1:] for row in page]


def test_the_page_has_a_section_for_each_method_in_the_order_of_its_table():
    assert [name for name in SECTIONS if name in OPERATIONS] == sorted(OPERATIONS)


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_a_section_has_the_structure_of_the_generated_page(name):
    seed = SEED_SECTIONS.get(name, SEED_SECTIONS["find_image"])
    assert [title for title in subsections(SECTIONS[name]) if title != "Errors"] == subsections(seed)
    links = re.search(r"^\[\[Back to top\].*$", seed, re.MULTILINE).group(0)
    assert links in SECTIONS[name]


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_the_signature_line_has_the_type_and_the_parameters_of_the_contract(name):
    operation = OPERATIONS[name][2]
    signature = re.search(r"^> (\S+) (\w+)\(([^)]*)\)$", SECTIONS[name], re.MULTILINE)
    schema = next(answer["schema"] for status, answer in operation["responses"].items() if status in ("200", "201"))
    assert ("list[V1ImageResponse]" if schema.get("type") == "array" else "V1ImageResponse") == signature.group(1)
    assert name == signature.group(2)
    required = [p["name"] for p in operation["parameters"] if p.get("required")]
    optional = [p["name"].replace("-", "_") for p in operation["parameters"] if not p.get("required")]
    assert ", ".join(required + ["%s=%s" % (p, p) for p in optional]) == signature.group(3)


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_the_parameters_are_those_of_the_contract(name):
    listed = pages.rows(pages.sections(SECTIONS[name], 3)["Parameters"])
    expected = {p["name"].replace("-", "_"): bool(p.get("required")) for p in OPERATIONS[name][2]["parameters"]}
    assert {linked_name(row[0]): "[optional]" not in row[3] for row in listed} == expected


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_the_errors_of_a_method_are_classes_of_the_package(name):
    listed = [row[0] for row in pages.rows(pages.sections(SECTIONS[name], 3)["Errors"])]
    for cell in listed:
        assert issubclass(getattr(metal_python, cell.split("`")[1]), metal_python.ApiException)
    assert len(listed) == len(set(listed))


def test_each_model_has_a_page_and_the_readme_lists_them():
    listed = re.findall(r"^ - \[(\w+)\]\(docs/(\w+)\.md\)$", pages.read("README.md"), re.MULTILINE)
    assert listed == [(name, name) for name in MODELS]


@pytest.mark.parametrize("name", MODELS)
def test_the_properties_of_a_model_are_those_of_its_class(name):
    model = getattr(metal_python, name)
    listed = {row[0].strip("*"): row for row in pages.rows(pages.read("docs/%s.md" % name))}
    assert {attribute: row[1].strip("*") for attribute, row in listed.items()} == model.swagger_types
    in_json = {attribute: re.search(r"`(\w+)` in JSON", row[3]) for attribute, row in listed.items()}
    assert {attribute: m.group(1) if m else attribute for attribute, m in in_json.items()} == model.attribute_map


@pytest.mark.parametrize("name", MODELS)
def test_the_properties_that_are_not_optional_are_those_the_contract_requires(name):
    model = getattr(metal_python, name)
    definition = SWAGGER["definitions"][re.sub("^(V1|Httperrors)", lambda m: m.group(1).lower() + ".", name)]
    listed = {row[0].strip("*"): row[3] for row in pages.rows(pages.read("docs/%s.md" % name))}
    required = {attribute for attribute, notes in listed.items() if "[optional]" not in notes}
    assert {model.attribute_map[attribute] for attribute in required} == set(definition.get("required", ()))
    read_only = {attribute for attribute, notes in listed.items() if "read-only" in notes}
    assert read_only == {key for key, value in definition["properties"].items() if value.get("readOnly")}


def test_the_tree_of_errors_is_the_one_of_the_package():
    tree = next(block.text for block in pages.blocks("docs/guides/errors.md", "") if "ApiException" in block.text)
    stack, documented = [], {}
    for line in tree.splitlines():
        depth, name = len(re.match(r"[^A-Z]*", line).group(0)) // 4, re.search(r"[A-Z]\w+", line).group(0)
        stack[depth:] = [name]
        documented[name] = stack[depth - 1] if depth else None
    actual = {
        name: next((base.__name__ for base in cls.__mro__[1:] if issubclass(base, metal_python.ApiException)), None)
        for name, cls in ((name, getattr(metal_python, name)) for name in metal_python.__all__)
        if inspect.isclass(cls) and issubclass(cls, metal_python.ApiException)
    }
    assert documented == actual
