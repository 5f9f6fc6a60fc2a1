"""Reference pages of a small contract. test/contract/test_docs_*.py tests the real pages."""

import json

import pytest
import yaml

from codegen import contract, output, pages

SWAGGER = {
    "info": {"version": "v1"},
    "paths": {
        "/v1/thing/{id}": {
            "get": {
                "operationId": "findThing",
                "tags": ["thing"],
                "parameters": [{"name": "id", "in": "path", "type": "string", "required": True}],
                "responses": {"200": {"schema": {"$ref": "#/definitions/v1.Thing"}}},
            }
        },
        "/v1/thing": {
            "post": {
                "operationId": "updateThing",
                "tags": ["thing"],
                "parameters": [
                    {"name": "body", "in": "body", "required": True, "schema": {"$ref": "#/definitions/v1.Thing"}},
                    {"name": "dry-run", "in": "query", "type": "boolean"},
                ],
                "responses": {"200": {}},
            }
        },
    },
    "definitions": {
        "v1.Thing": {
            "required": ["id"],
            "properties": {
                "id": {"type": "string"},
                "changed": {"type": "string", "format": "date-time"},
                "parts": {"type": "array", "items": {"$ref": "#/definitions/v1.Part"}},
            },
        },
        "v1.Part": {"properties": {"count": {"type": "integer", "format": "int32"}}},
    },
}
ANNOTATIONS = """
summary: Things.
operations:
  findThing:
    summary: Return a thing.
    details: Of `a|b`, *one* is meant. See `update_thing`.
    role: view
    read_only: true
    idempotent: true
    parameters:
      id:
        doc: ID of the thing.
        example: t-1
    errors:
      404: No thing has this ID.
  updateThing:
    summary: Change a thing.
    role: admin
    read_only: false
    idempotent: false
    parameters:
      dry-run: Whether to change nothing.
    errors: {}
    example:
      id: t-1
      changed: 2030-01-31T12:00:00Z
      parts:
        - count: 2
models:
  v1.Thing:
    summary: A thing.
    fields:
      id: ID of the thing.
      changed: Time of the last change.
      parts: Its parts.
  v1.Part:
    summary: A part.
    fields:
      count:
        doc: How many | at most.
        values:
          1: One.
"""


@pytest.fixture
def folder(tmp_path):
    """Folder with the contract, which a test may modify."""
    (tmp_path / "metal-api.swagger.json").write_text(json.dumps(SWAGGER))
    (tmp_path / "annotations").mkdir()
    (tmp_path / "annotations" / "thing.yaml").write_text(ANNOTATIONS)
    (tmp_path / "annotations" / "unused.yaml").write_text("reason: No operation uses it.\nmodels: []\n")
    return tmp_path


def render(folder, **parts):
    parsed = contract.read(folder, ())
    return output.render(
        parsed, *pages.build(parsed, {place.replace("__", "."): text for place, text in parts.items()})
    )


def annotate(folder, change):
    path = folder / "annotations" / "thing.yaml"
    content = yaml.safe_load(path.read_text())
    change(content)
    path.write_text(yaml.safe_dump(content))


def problems(folder):
    with pytest.raises(contract.ContractError) as raised:
        contract.read(folder, ())
    return raised.value.problems


def test_page_example_uses_model_constructors(folder):
    page = render(folder)["docs/ThingApi.md"]
    assert """
body = metal_python.V1Thing(
    id="t-1",
    changed=datetime(2030, 1, 31, 12, tzinfo=tzutc()),
    parts=[metal_python.V1Part(count=2)],
)  # V1Thing

try:
    # Change a thing.
    api_instance.update_thing(body)
except""" in page


def test_page_example_without_result_does_not_import_pprint(folder):
    page = render(folder)["docs/ThingApi.md"]
    find, update = page.split("# **update_thing**")
    assert "pprint" in find and "datetime" not in find.split("### Example")[1]
    assert "pprint" not in update and "from datetime import datetime\n" in update


def test_page_markdown_is_escaped_and_methods_are_linked(folder):
    page = render(folder)["docs/ThingApi.md"]
    assert r"Of `a|b`, \*one\* is meant. See [update_thing](ThingApi.md#update_thing)." in page
    assert r"| How many \| at most. Known values: `1`: One. |" in render(folder)["docs/V1Part.md"]


def test_model_page_links_to_operations_and_models(folder):
    files = render(folder)
    assert "Sent by [update_thing](ThingApi.md#update_thing).\n\nReturned by" in files["docs/V1Thing.md"]
    assert "Part of [V1Thing](V1Thing.md)." in files["docs/V1Part.md"]


def test_page_includes_hand_written_parts(folder):
    files = render(folder, ThingApi__find_thing="Text of a part.", V1Part="Another.")
    assert "is meant. See [update_thing](ThingApi.md#update_thing).\n\nText of a part.\n\n### Example" in (
        files["docs/ThingApi.md"]
    )
    assert "\n\nAnother.\n\n[[Back to Model list]]" in files["docs/V1Part.md"]


def test_page_part_with_unknown_place_raises(folder):
    with pytest.raises(contract.ContractError) as raised:
        render(folder, ThingApi__lose_thing="Text")
    assert raised.value.problems == ["docs/parts/ThingApi.lose_thing.md: no page has this place; delete or rename it"]


def test_example_missing_value_is_reported(folder):
    def change(content):
        del content["operations"]["updateThing"]["example"]
        content["operations"]["findThing"]["parameters"]["id"] = "ID of the thing."

    annotate(folder, change)
    assert sorted(problem.partition(": ")[2] for problem in problems(folder)) == [
        "example: add a value for body",
        "example: add a value for id",
    ]


@pytest.mark.parametrize(
    "example, problem",
    [
        ({"id": "t-1", "size": 1}, "example.body: V1Thing has no field 'size'"),
        ({"id": 5}, "example.body.id: 5 is not of type str"),
        ({"id": "t-1", "parts": [{"count": True}]}, "example.body.parts[].count: True is not of type int"),
        ({}, "example.body: add a value for id, which the server requires"),
    ],
)
def test_example_invalid_value_is_reported(folder, example, problem):
    annotate(folder, lambda content: content["operations"]["updateThing"].update(example=example))
    assert problems(folder) == ["contract/annotations, updateThing: " + problem]


def test_readme_tables_are_replaced(folder):
    parsed = contract.read(folder, ())
    built = pages.build(parsed, {})
    readme = "# Title\n" + "".join(
        "<!-- generated: {0} -->\n\nold\n\n<!-- end of generated: {0} -->\n".format(name)
        for name in ("operations", "models")
    )
    text = output.with_tables(readme, *built)
    assert (
        "*ThingApi* | [**find_thing**](docs/ThingApi.md#find_thing) | **GET** /v1/thing/{id} | Return a thing." in text
    )
    assert " - [V1Thing](docs/V1Thing.md)\n" in text and "old" not in text
    assert output.with_tables(text, *built) == text


def test_readme_without_table_comments_raises(folder):
    parsed = contract.read(folder, ())
    with pytest.raises(contract.ContractError) as raised:
        output.with_tables("# Title\n", *pages.build(parsed, {}))
    assert "README.md: add '<!-- generated: operations -->'" in raised.value.problems[0]
