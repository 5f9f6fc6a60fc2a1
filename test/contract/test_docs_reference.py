"""Compare the reference pages with the package and with the contract, read independently of the generator."""

import inspect
import re

import pytest
from support import pages
from support.contract import DEFINITIONS, OPERATIONS, class_name, definition_of, snake_case, type_name

import metal_python
from metal_python.exceptions import STATUS_ERRORS

APIS = sorted({operation.api for operation in OPERATIONS})
MODELS = {class_name(name): name for name in DEFINITIONS}
SECTIONS = {api: pages.sections(pages.read("docs/%s.md" % api), 1) for api in APIS}
SEED = pages.sections(pages.read("test/data/ImageApi.seed.md"), 1)["find_image"]
OWN_SECTIONS = {"Errors", "Retries"}  # not on the pages of metal-python 0.45.0
UNUSED = "No operation uses this model."
ROLES = {
    "none": "No authentication required",
    "user": "Any authenticated user",
    "view": "Role `view`, `edit` or `admin`",
    "edit": "Role `edit` or `admin`",
    "admin": "Role `admin`",
}


def cases(values):
    return {"argvalues": values, "ids": repr}


def operations(api):
    return [operation for operation in OPERATIONS if operation.api == api]


def section(operation, title=None):
    """Return the section of an operation, or its subsection with this title."""
    text = SECTIONS[operation.api][operation.name]
    return text if title is None else pages.sections(text, 3)[title]


def bold(cell):
    """Return X of a cell ``[**X**](page.md)`` or ``**X**``."""
    return re.match(r"\[?\*\*([^*]+)\*\*", cell).group(1)


def linked(text):
    """Return the names of the links in a Markdown text."""
    return set(re.findall(r"\[(\w+)\]\(", text))


def kind(schema):
    """Return the type of a schema as the pages show it."""
    models = sorted(models_in(schema))
    return "[**%s**](%s.md)" % (type_name(schema), models[0]) if models else "**%s**" % type_name(schema)


def models_in(schema):
    """Return the model classes that a schema references directly."""
    if schema is None:
        return set()
    if "$ref" in schema:
        return {class_name(definition_of(schema))}
    return models_in(schema.get("items") or schema.get("additionalProperties"))


def is_method(value):
    # Methods of a class are plain functions on Python 3 and unbound methods on 2.7.
    return inspect.isfunction(value) or inspect.ismethod(value)


@pytest.mark.parametrize("api", APIS)
def test_api_page_lists_operations_of_contract_in_alphabetical_order(api):
    rows = pages.rows(pages.read("docs/%s.md" % api))
    assert [row[:2] for row in rows] == [
        ["[**{0}**]({1}.md#{0})".format(operation.name, api), "**%s** %s" % (operation.method, operation.path)]
        for operation in operations(api)
    ]
    assert list(SECTIONS[api])[1:] == [operation.name for operation in operations(api)]


@pytest.mark.parametrize("api", APIS)
def test_api_page_lists_public_methods_of_class(api):
    members = inspect.getmembers(getattr(metal_python, api), is_method)
    names = [operation.name for operation in operations(api)]
    assert {name for name, _ in members if not name.startswith("_")} == set(names) | {
        name + "_with_http_info" for name in names
    }


def test_readme_table_matches_api_pages():
    rows = pages.rows(pages.sections(pages.read("README.md"), 2)["Documentation for API Endpoints"])
    assert rows == [
        ["*%s*" % api, row[0].replace("](", "](docs/")] + row[1:]
        for api in APIS
        for row in pages.rows(pages.read("docs/%s.md" % api))
    ]


def test_operations_page_matches_api_pages():
    sections = pages.sections(pages.read("docs/operations.md"), 2)
    assert list(sections) == APIS
    for api in APIS:
        rows = pages.rows(sections[api])
        assert [row[:2] + row[3:] for row in rows] == [
            [row[0].replace("**", "")] + row[1:] for row in pages.rows(pages.read("docs/%s.md" % api))
        ]
        for operation, row in zip(operations(api), rows):
            assert section(operation, "Authorization").strip().startswith(ROLES[row[2]] + ".")


@pytest.mark.parametrize("operation", **cases(OPERATIONS))
def test_section_has_headings_of_old_generated_page(operation):
    titles = list(pages.sections(section(operation), 3))
    assert [title for title in titles if title not in OWN_SECTIONS] == list(pages.sections(SEED, 3))
    assert OWN_SECTIONS <= set(titles)
    assert re.search(r"^\[\[Back to top\].*$", SEED, re.MULTILINE).group(0) in section(operation)


@pytest.mark.parametrize("operation", **cases(OPERATIONS))
def test_signature_line_matches_contract(operation):
    required = [snake_case(p["name"]) for p in operation.parameters if p.get("required")]
    optional = [snake_case(p["name"]) for p in operation.parameters if not p.get("required")]
    arguments = ", ".join(required + ["%s=%s" % (name, name) for name in optional])
    result = type_name(operation.schema) if operation.schema else "None"
    assert "> %s %s(%s)" % (result, operation.name, arguments) in section(operation).splitlines()


@pytest.mark.parametrize("operation", **cases(OPERATIONS))
def test_parameters_match_contract(operation):
    rows = pages.rows(section(operation, "Parameters"))
    assert {row[0] for row in rows} == {"**%s**" % snake_case(p["name"]) for p in operation.parameters}
    for parameter in operation.parameters:
        (row,) = [row for row in rows if row[0] == "**%s**" % snake_case(parameter["name"])]
        if parameter["in"] == "body":
            either = " or **dict**" if models_in(parameter["schema"]) else ""
            assert row[1] == kind(parameter["schema"]) + either
        elif parameter["in"] != "formData":
            assert row[1] == kind(parameter)
        # The contract declares the required file of an upload as optional.
        optional = not parameter.get("required") and parameter["in"] != "formData"
        assert ("[optional]" in row[3], row[3].startswith("required")) == (optional, not optional)


@pytest.mark.parametrize("operation", **cases(OPERATIONS))
def test_return_type_matches_contract(operation):
    expected = kind(operation.schema) if operation.schema else "**None**"
    assert re.match(re.escape(expected) + r"($|\.| \()", section(operation, "Return type").strip())


@pytest.mark.parametrize("operation", **cases(OPERATIONS))
def test_errors_name_exception_classes(operation):
    rows = [re.match(r"`(\w+)` \((\d+)\)$", row[0]).groups() for row in pages.rows(section(operation, "Errors"))]
    for name, status in rows:
        expected = STATUS_ERRORS.get(int(status)) or (metal_python.ServerError if int(status) >= 500 else None)
        assert getattr(metal_python, name) is (expected or metal_python.ApiStatusError)
    assert len(rows) == len(set(rows))


def test_readme_lists_models_of_contract():
    listed = re.findall(r"^ - \[(\w+)\]\(docs/(\w+)\.md\)$", pages.read("README.md"), re.MULTILINE)
    assert listed == [(name, name) for name in sorted(MODELS)]


@pytest.mark.parametrize("name", sorted(MODELS))
def test_model_page_matches_contract(name):
    definition = DEFINITIONS[MODELS[name]]
    rows = {row[0].strip("*"): row for row in pages.rows(pages.read("docs/%s.md" % name))}
    assert set(rows) == {snake_case(key) for key in definition["properties"]}
    for key, schema in definition["properties"].items():
        _, shown, description, notes = rows[snake_case(key)]
        notes = notes.split("; ")
        assert shown == kind(schema)
        assert ("[optional]" in notes) == (key not in definition.get("required", ()))
        assert ("`%s` in JSON" % key in notes) == (key != snake_case(key))
        assert ("read-only" in notes) == bool(schema.get("readOnly"))
        assert [value for value in schema.get("enum", ()) if "`%s`" % (value or '""') not in description] == []


@pytest.mark.parametrize("name", sorted(MODELS))
def test_model_page_matches_class(name):
    model = getattr(metal_python, name)
    rows = {row[0].strip("*"): row for row in pages.rows(pages.read("docs/%s.md" % name))}
    assert {attribute: bold(row[1]) for attribute, row in rows.items()} == model.swagger_types
    in_json = {attribute: re.search(r"`([^`]+)` in JSON", row[3]) for attribute, row in rows.items()}
    assert {attribute: m.group(1) if m else attribute for attribute, m in in_json.items()} == model.attribute_map


@pytest.mark.parametrize("name", sorted(MODELS))
def test_model_page_marks_masked_properties(name):
    model = getattr(metal_python, name)
    rows = {row[0].strip("*"): row for row in pages.rows(pages.read("docs/%s.md" % name))}
    marked = {attribute for attribute, row in rows.items() if "secret, shown as `***`" in row[3].split("; ")}
    strings = [attribute for attribute, shown in model.swagger_types.items() if shown == "str"]
    assert marked <= set(strings)
    masked = {attribute for attribute in strings if "hunter2" not in repr(model(**{attribute: "hunter2"}))}
    assert marked == masked


def usages():
    """Return by model: operations that send it, operations that return it, and models that contain it."""
    sent, returned, parts = ({name: set() for name in MODELS} for _ in range(3))
    for operation in OPERATIONS:
        for parameter in operation.parameters:
            for name in models_in(parameter.get("schema")):
                sent[name].add(operation.name)
        for name in models_in(operation.schema):
            returned[name].add(operation.name)
    for name, definition in MODELS.items():
        for schema in DEFINITIONS[definition]["properties"].values():
            for nested in models_in(schema) - {name}:
                parts[nested].add(name)
    return sent, returned, parts


SENT, RETURNED, PARTS = usages()


@pytest.mark.parametrize("name", sorted(MODELS))
def test_model_page_links_to_all_usages(name):
    text = pages.read("docs/%s.md" % name)
    for word, expected in (("Sent by", SENT), ("Returned by", RETURNED), ("Part of", PARTS)):
        found = re.search(r"^%s (.*)\.$" % word, text, re.MULTILINE)
        assert (linked(found.group(1)) if found else set()) == expected[name]


def with_nested(names):
    """Return the given models and all models nested in them."""
    found, left = set(), set(names)
    while left:
        found |= left
        left = {name for name in MODELS if PARTS[name] & found} - found
    return found


def test_model_page_marks_unused_model():
    used = with_nested(name for name in MODELS if SENT[name] or RETURNED[name])
    unused = {name for name in MODELS if UNUSED in pages.read("docs/%s.md" % name)}
    assert unused == set(MODELS) - used - {"HttperrorsHTTPErrorResponse"}
    assert len(unused) == 22


def test_docs_folder_contains_generated_pages_only():
    generated = {"docs/%s.md" % name for name in APIS + list(MODELS)} | {"docs/operations.md"}
    found = {page for page in pages.names() if page.startswith("docs/") and page.count("/") == 1}
    assert found == generated


def test_documented_exception_tree_matches_package():
    tree = next(block.code for block in pages.blocks("docs/guides/errors.md", "") if "ApiException" in block.code)
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
