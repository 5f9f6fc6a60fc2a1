"""Problems of contract and annotations: each is reported with its place and fix, all in one run."""

import pathlib
import shutil

import pytest
from small_contract import contract_with, problems, write_contract

from codegen import __main__, contract
from codegen.records import ERROR_CLASSES
from metal_python.exceptions import STATUS_ERRORS

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PLACE = "contract/annotations/thing.yaml"


def with_swagger(change):
    return lambda: contract_with(swagger=change)


def with_annotations(change):
    return lambda: contract_with(annotations=change)


def set_at(*path, value):
    """Return a function that sets a nested value of a dict."""

    def change(found):
        for part in path[:-1]:
            found = found[part]
        found[path[-1]] = value

    return change


def delete_at(*path):
    """Return a function that deletes a nested value of a dict."""

    def change(found):
        for part in path[:-1]:
            found = found[part]
        del found[path[-1]]

    return change


THING = ("definitions", "x1.Thing", "properties")
FIND = ("paths", "/v1/thing/{id}", "get")


@pytest.mark.parametrize(
    "make, message",
    [
        (with_annotations(delete_at("operations", "findThing")), "operations: findThing: missing annotation; add one"),
        (
            with_annotations(delete_at("operations", "findThing", "role")),
            "operations: findThing: add `role:`, the minimum role",
        ),
        (
            with_annotations(delete_at("operations", "createThing", "read_only")),
            "createThing: add `read_only:`, true if the",
        ),
        (
            with_annotations(set_at("operations", "findThing", "role", value="root")),
            "role is 'root', but must be one of view",
        ),
        (
            with_annotations(set_at("operations", "findThing", "roll", value="x")),
            "findThing: unknown key 'roll'; known keys are",
        ),
        (
            with_annotations(set_at("operations", "findThing", "idempotent", value="x")),
            "idempotent must be of type bool",
        ),
        (
            with_annotations(delete_at("operations", "findThing", "parameters", "id")),
            "parameters.id: missing annotation; add `id:",
        ),
        (
            with_annotations(set_at("operations", "findThing", "parameters", "ip", value="x")),
            "parameters.ip: not in the contract",
        ),
        (
            with_annotations(set_at("operations", "loseThing", value={})),
            "the contract has no operation 'loseThing'; delete it",
        ),
        (with_annotations(delete_at("models", "x1.Part")), "models: x1.Part: missing annotation; add one"),
        (with_annotations(delete_at("models", "x1.Part", "summary")), "models: x1.Part: add `summary:`, a phrase"),
        (
            with_annotations(delete_at("models", "x1.Part", "fields", "count")),
            "x1.Part.count: missing annotation; add `count:",
        ),
        (
            with_annotations(set_at("operations", "findThing", "errors", value={404: "x", "id": "x"})),
            "findThing: errors has the key 'id'; keys must",
        ),
        (
            with_annotations(set_at("operations", "findThing", "errors", value=["x"])),
            "findThing: errors must be of type dict",
        ),
        (
            with_annotations(set_at("operations", "findThing", value=None)),
            "operations: findThing: add `role:`, the minimum role",
        ),
        (
            with_annotations(delete_at("models", "x1.Part", "fields", "isNew", "doc")),
            "models: x1.Part.isNew: add `doc:`, a",
        ),
        (
            with_annotations(delete_at("operations", "findThing", "parameters", "id", "doc")),
            "parameters.id: add `doc:`, a description",
        ),
        (
            with_annotations(set_at("models", "x1.Part", "fields", "count", value=["x"])),
            "x1.Part.count must be a string or a",
        ),
        (
            with_annotations(set_at("models", "x1.Part", "fields", "color", value="x")),
            "x1.Part.color: not in the contract",
        ),
        (
            with_annotations(set_at("models", "x1.None", value={})),
            "the contract has no definition 'x1.None'; delete it",
        ),
        (
            with_annotations(set_at("models", "x1.Part", "columns", value=["color"])),
            "x1.Part.columns: unknown field 'color'",
        ),
        (
            with_annotations(set_at("operations", "createThing", "required_in_practice", value=["main.x"])),
            "has no field 'main.x'",
        ),
        (with_annotations(set_at("summary", value="")), PLACE + ": add `summary:`, a sentence"),
        (with_annotations(set_at("other", value={})), "thing.yaml: unknown key 'other'; known keys are summary"),
        (with_swagger(set_at(*THING, "id", value={"type": "string", "format": "uuid"})), "unsupported type 'string'"),
        (with_swagger(set_at(*THING, "id", "pattern", value="x")), "unsupported key 'pattern' in a schema"),
        (with_swagger(set_at(*THING, "main", "$ref", value="#/definitions/x1.Lost")), "has no definition 'x1.Lost'"),
        (with_swagger(set_at("definitions", "x1.Thing", "allOf", value=[])), "unsupported key 'allOf' in a definition"),
        (with_swagger(set_at(*FIND, "security", value=[])), "findThing: unsupported key 'security'"),
        (with_swagger(set_at(*FIND, "parameters", 0, "in", value="header")), "unsupported parameter location 'header'"),
        (with_swagger(set_at(*FIND, "responses", "202", value={})), "findThing: all 2xx responses must have"),
        (
            with_swagger(set_at(*THING, "change_dAt", value={"type": "string"})),
            "x1.Thing.change_dAt: missing annotation",
        ),
        (with_swagger(set_at(*THING, "changed-at", value={"type": "string"})), "all have the Python name changed_at"),
        (with_swagger(set_at(*THING, "toDict", value={"type": "string"})), "conflicts with the attribute to_dict"),
        (with_swagger(set_at(*FIND, "operationId", value="createThing")), "all have the Python name create_thing"),
        (with_swagger(set_at(*FIND, "parameters", 1, "name", value="async_req")), "async_req is reserved"),
        (
            with_swagger(
                set_at("definitions", "x1.Part", "properties", "of", value={"$ref": "#/definitions/x1.Thing"})
            ),
            "import cycle between modules: X1Part -> X1Thing -> X1Part",
        ),
        (
            with_swagger(set_at("definitions", "x1.Lone", value={"properties": {}})),
            "unused.yaml: no operation uses x1.Lone; add it",
        ),
    ],
)
def test_read_invalid_contract_reports_problem(tmp_path, make, message):
    found = problems(tmp_path, *make())
    assert [problem for problem in found if message in problem], found


def test_read_valid_contract_reports_nothing(tmp_path):
    assert problems(tmp_path, *contract_with()) == []


def test_read_used_model_in_unused_yaml_is_reported(tmp_path):
    found = problems(
        tmp_path, *contract_with(annotations=delete_at("models", "x1.Part")), unused=["x1.Part", "x1.Gone"]
    )
    assert any("ThingApi.create_thing uses x1.Part; move it to an annotation" in problem for problem in found)
    assert any("the contract has no definition 'x1.Gone'; delete it" in problem for problem in found)


def test_read_reports_all_problems(tmp_path):
    def change(notes):
        del notes["operations"]["findThing"]["role"]
        del notes["models"]["x1.Part"]["fields"]["count"]
        notes["models"]["x1.Gone"] = {}

    assert len(problems(tmp_path, *contract_with(annotations=change))) == 3


def test_read_missing_field_annotation_names_line_to_add(tmp_path):
    shutil.copytree(ROOT / "contract", tmp_path / "contract")
    path = tmp_path / "contract" / "annotations" / "machine.yaml"
    text = path.read_text(encoding="utf-8")
    line = "      tags: "
    start = text.index(line)
    path.write_text(text[:start] + text[text.index("\n", start) + 1 :], encoding="utf-8")
    with pytest.raises(contract.ContractError) as raised:
        contract.read(tmp_path / "contract", [])
    assert any("missing annotation; add `tags: <description>`" in problem for problem in raised.value.problems)


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """Checkout with the small contract, on which the command runs."""
    (tmp_path / "contract").mkdir()
    write_contract(tmp_path / "contract", *contract_with())
    (tmp_path / "docs" / "parts").mkdir(parents=True)
    (tmp_path / "metal_python" / "models").mkdir(parents=True)
    shutil.copy(ROOT / "metal_python" / "models" / "model.py", tmp_path / "metal_python" / "models")
    tables = ["<!-- generated: %s -->\n\n\n<!-- end of generated: %s -->\n" % (n, n) for n in ("operations", "models")]
    (tmp_path / "README.md").write_text("\n".join(tables))
    monkeypatch.setattr(__main__, "ROOT", tmp_path)
    return tmp_path


def test_check_after_generation_passes(checkout):
    assert __main__.main([]) == 0
    assert (checkout / "metal_python" / "models" / "x1_part.py").exists()
    assert __main__.main(["--check"]) == 0


def test_check_stale_files_fails_and_prints_diff(checkout, capsys):
    __main__.main([])
    part = checkout / "metal_python" / "models" / "x1_part.py"
    text = part.read_text()
    part.write_text(text + "# edited\n")
    gone = checkout / "metal_python" / "models" / "x1_gone.py"
    gone.write_text(text)
    assert __main__.main(["--check"]) == 1
    printed = capsys.readouterr()
    assert "-# edited" in printed.out and "--- a/metal_python/models/x1_gone.py" in printed.out
    assert "2 generated files are stale: run `tox -e generate`" in printed.err
    assert gone.exists()
    assert __main__.main([]) == 0
    assert part.read_text() == text and not gone.exists()


def test_generation_rejects_overwriting_hand_written_file(checkout, capsys):
    part = checkout / "metal_python" / "models" / "x1_part.py"
    part.write_text("# mine\n")
    assert __main__.main([]) == 1
    assert "x1_part.py is hand-written" in capsys.readouterr().err
    assert part.read_text() == "# mine\n"


def test_command_prints_problems(checkout, capsys):
    path = checkout / "contract" / "annotations" / "thing.yaml"
    path.write_text(path.read_text().replace("summary: Part.", "summary: ''"))
    assert __main__.main(["--check"]) == 1
    assert "models: x1.Part: add `summary:`" in capsys.readouterr().err


def test_error_classes_match_package():
    assert ERROR_CLASSES == {status: cls.__name__ for status, cls in STATUS_ERRORS.items()}
