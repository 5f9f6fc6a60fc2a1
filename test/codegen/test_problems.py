"""What does not fit is reported: one sentence each, all at once, with what to write."""

import pathlib
import shutil

import pytest
from small_contract import changed, problems, written

from codegen import __main__, contract
from codegen.records import ERROR_CLASSES
from metal_python.exceptions import STATUS_ERRORS

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PLACE = "contract/annotations/thing.yaml"


def of_swagger(change):
    return lambda: changed(swagger=change)


def of_notes(change):
    return lambda: changed(notes=change)


def put(*path, value):
    """Return a function that sets a value deep inside a dict."""

    def change(found):
        for part in path[:-1]:
            found = found[part]
        found[path[-1]] = value

    return change


def cut(*path):
    """Return a function that removes a value deep inside a dict."""

    def change(found):
        for part in path[:-1]:
            found = found[part]
        del found[path[-1]]

    return change


THING = ("definitions", "x1.Thing", "properties")
FIND = ("paths", "/v1/thing/{id}", "get")


@pytest.mark.parametrize(
    "make, sentence",
    [
        (of_notes(cut("operations", "findThing")), "operations: findThing: there is no annotation; write one"),
        (of_notes(cut("operations", "findThing", "role")), "operations: findThing: write `role:`, the least role"),
        (of_notes(cut("operations", "createThing", "read_only")), "createThing: write `read_only:`, true if a call"),
        (of_notes(put("operations", "findThing", "role", value="root")), "role is 'root'; it must be one of view"),
        (of_notes(put("operations", "findThing", "roll", value="x")), "findThing: unknown key 'roll'; known are"),
        (of_notes(put("operations", "findThing", "idempotent", value="x")), "idempotent must be of type bool"),
        (of_notes(cut("operations", "findThing", "parameters", "id")), "parameters.id: write a line for it: `id:"),
        (of_notes(put("operations", "findThing", "parameters", "ip", value="x")), "parameters.ip: the contract has no"),
        (of_notes(put("operations", "loseThing", value={})), "the contract has no operation 'loseThing'; delete it"),
        (of_notes(cut("models", "x1.Part")), "models: x1.Part: there is no annotation; write one"),
        (of_notes(cut("models", "x1.Part", "summary")), "models: x1.Part: write `summary:`, a phrase"),
        (of_notes(cut("models", "x1.Part", "fields", "count")), "x1.Part.count: write a line for it: `count:"),
        (
            of_notes(put("operations", "findThing", "errors", value={404: "x", "id": "x"})),
            "findThing: errors has 'id'; its",
        ),
        (of_notes(put("operations", "findThing", "errors", value=["x"])), "findThing: errors must be of type dict"),
        (of_notes(put("operations", "findThing", value=None)), "operations: findThing: write `role:`, the least role"),
        (of_notes(cut("models", "x1.Part", "fields", "isNew", "doc")), "models: x1.Part.isNew: write `doc:`, what"),
        (
            of_notes(cut("operations", "findThing", "parameters", "id", "doc")),
            "parameters.id: write `doc:`, what it is",
        ),
        (of_notes(put("models", "x1.Part", "fields", "count", value=["x"])), "x1.Part.count must be a string or a"),
        (of_notes(put("models", "x1.Part", "fields", "color", value="x")), "x1.Part.color: the contract has no such"),
        (of_notes(put("models", "x1.None", value={})), "the contract has no definition 'x1.None'; delete it"),
        (of_notes(put("models", "x1.Part", "columns", value=["color"])), "x1.Part.columns: there is no field 'color'"),
        (of_notes(put("operations", "createThing", "required_in_practice", value=["main.x"])), "has no field 'main.x'"),
        (of_notes(put("summary", value="")), PLACE + ": write `summary:`, a sentence"),
        (of_notes(put("other", value={})), "thing.yaml: unknown key 'other'; a file has summary, operations"),
        (of_swagger(put(*THING, "id", value={"type": "string", "format": "uuid"})), "does not know the type 'string'"),
        (of_swagger(put(*THING, "id", "pattern", value="x")), "does not know 'pattern' in a schema"),
        (of_swagger(put(*THING, "main", "$ref", value="#/definitions/x1.Lost")), "has no definition 'x1.Lost'"),
        (of_swagger(put("definitions", "x1.Thing", "allOf", value=[])), "does not know 'allOf' in a definition"),
        (of_swagger(put(*FIND, "security", value=[])), "findThing: the generator does not know 'security'"),
        (of_swagger(put(*FIND, "parameters", 0, "in", value="header")), "does not know parameters in 'header'"),
        (of_swagger(put(*FIND, "responses", "202", value={})), "findThing: the generator needs one type for all 2xx"),
        (of_swagger(put(*THING, "change_dAt", value={"type": "string"})), "x1.Thing.change_dAt: write a line"),
        (of_swagger(put(*THING, "changed-at", value={"type": "string"})), "are all named changed_at in Python"),
        (of_swagger(put(*THING, "toDict", value={"type": "string"})), "every model has an attribute to_dict"),
        (of_swagger(put(*FIND, "operationId", value="createThing")), "are all named create_thing in Python"),
        (of_swagger(put(*FIND, "parameters", 1, "name", value="async_req")), "no parameter may be named async_req"),
        (
            of_swagger(put("definitions", "x1.Part", "properties", "of", value={"$ref": "#/definitions/x1.Thing"})),
            "a cycle between modules: X1Part -> X1Thing -> X1Part",
        ),
        (
            of_swagger(put("definitions", "x1.Lone", value={"properties": {}})),
            "unused.yaml: no operation uses x1.Lone; list it",
        ),
    ],
)
def test_contract_that_does_not_fit_is_reported(tmp_path, make, sentence):
    found = problems(tmp_path, *make())
    assert [problem for problem in found if sentence in problem], found


def test_contract_that_fits_is_not_reported(tmp_path):
    assert problems(tmp_path, *changed()) == []


def test_unused_model_that_is_used_is_reported(tmp_path):
    found = problems(tmp_path, *changed(notes=cut("models", "x1.Part")), unused=["x1.Part", "x1.Gone"])
    assert any("ThingApi.create_thing uses x1.Part; annotate it instead" in problem for problem in found)
    assert any("the contract has no definition 'x1.Gone'; delete it" in problem for problem in found)


def test_all_problems_are_reported_at_once(tmp_path):
    def change(notes):
        del notes["operations"]["findThing"]["role"]
        del notes["models"]["x1.Part"]["fields"]["count"]
        notes["models"]["x1.Gone"] = {}

    assert len(problems(tmp_path, *changed(notes=change))) == 3


def test_annotation_without_one_line_is_reported_with_what_to_write(tmp_path):
    shutil.copytree(ROOT / "contract", tmp_path / "contract")
    path = tmp_path / "contract" / "annotations" / "machine.yaml"
    text = path.read_text(encoding="utf-8")
    line = "      tags: "
    start = text.index(line)
    path.write_text(text[:start] + text[text.index("\n", start) + 1 :], encoding="utf-8")
    with pytest.raises(contract.ContractError) as raised:
        contract.read(tmp_path / "contract", [])
    assert any("write a line for it: `tags: what it is`" in problem for problem in raised.value.problems)


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A folder like a clone, with the small contract; the command works on it."""
    (tmp_path / "contract").mkdir()
    written(tmp_path / "contract", *changed())
    (tmp_path / "docs" / "parts").mkdir(parents=True)
    (tmp_path / "metal_python" / "models").mkdir(parents=True)
    shutil.copy(ROOT / "metal_python" / "models" / "model.py", tmp_path / "metal_python" / "models")
    tables = ["<!-- generated: %s -->\n\n\n<!-- end of generated: %s -->\n" % (n, n) for n in ("operations", "models")]
    (tmp_path / "README.md").write_text("\n".join(tables))
    monkeypatch.setattr(__main__, "ROOT", tmp_path)
    return tmp_path


def test_check_passes_after_generating(checkout):
    assert __main__.main([]) == 0
    assert (checkout / "metal_python" / "models" / "x1_part.py").exists()
    assert __main__.main(["--check"]) == 0


def test_check_prints_a_diff_and_fails_for_stale_files(checkout, capsys):
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


def test_generating_never_overwrites_a_hand_written_file(checkout, capsys):
    part = checkout / "metal_python" / "models" / "x1_part.py"
    part.write_text("# mine\n")
    assert __main__.main([]) == 1
    assert "x1_part.py is hand-written" in capsys.readouterr().err
    assert part.read_text() == "# mine\n"


def test_problems_are_printed_by_the_command(checkout, capsys):
    path = checkout / "contract" / "annotations" / "thing.yaml"
    path.write_text(path.read_text().replace("summary: Part.", "summary: ''"))
    assert __main__.main(["--check"]) == 1
    assert "models: x1.Part: write `summary:`" in capsys.readouterr().err


def test_error_classes_are_those_of_the_package():
    assert ERROR_CLASSES == {status: cls.__name__ for status, cls in STATUS_ERRORS.items()}
