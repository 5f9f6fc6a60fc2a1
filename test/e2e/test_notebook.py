"""Run the quickstart notebook and check its output in a real browser."""

import json

import pytest
from support import pages

nbformat = pytest.importorskip("nbformat", reason="installed by `tox -e notebook` only")
notebook_page = pytest.importorskip("support.notebook_page")

chromium = pytest.mark.skipif(notebook_page.CHROMIUM is None, reason="chromium is not installed")


@pytest.fixture(scope="module")
def notebook(tmp_path_factory):
    return notebook_page.run(str(tmp_path_factory.mktemp("kernel")))


@pytest.fixture(scope="module", params=["light", "dark"])
def displayed(request, notebook, tmp_path_factory):
    page = notebook_page.render(notebook, request.param)
    return notebook_page.see(page, str(tmp_path_factory.mktemp("chromium")))


def cell(notebook, name):
    return next(cell for cell in notebook.cells if cell.id == name)


def output(notebook, name):
    """Return the output of a cell by MIME type."""
    (only,) = cell(notebook, name).outputs
    return only.data


def table(displayed, caption):
    """Return the rows of the first table with a caption, as strings."""
    return next(table["rows"] for table in displayed["tables"] if table["caption"] == caption)


def test_notebook_in_git_has_no_outputs():
    committed = json.loads(pages.read("docs/guides/quickstart.ipynb"))
    nbformat.validate(committed)
    assert [cell["outputs"] for cell in committed["cells"] if cell.get("outputs")] == []
    assert {cell["execution_count"] for cell in committed["cells"] if cell["cell_type"] == "code"} == {None}


def test_notebook_all_cells_run(notebook):
    counts = [cell.execution_count for cell in notebook.cells if cell.cell_type == "code"]
    assert counts == list(range(1, len(counts) + 1))


def test_notebook_shows_all_six_operations():
    text = pages.read("docs/guides/quickstart.ipynb")
    operations = ("create_image", "find_image", "find_latest_image", "list_images", "update_image", "delete_image")
    assert [name for name in operations if "images.%s(" % name not in text] == []


def test_notebook_writes_nothing_to_stderr(notebook):
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert [output.text for output in outputs if output.get("name") == "stderr"] == []


def test_models_and_lists_have_html_and_plain_output(notebook):
    for name in ("create-one", "list-all", "search", "update-one", "gather"):
        assert set(output(notebook, name)) == {"text/html", "text/plain"}, name


def test_mixed_utc_offsets_become_datetime64_column(notebook):
    assert "datetime64" in output(notebook, "frame-types")["text/plain"]


def test_rendered_page_has_no_external_resources(notebook):
    page = notebook_page.render(notebook)
    assert "<script" not in page
    assert "<link" not in page


@chromium
def test_browser_requests_no_resources(displayed):
    assert displayed["fetched"] == []


@chromium
def test_browser_shows_every_table(displayed):
    assert len(displayed["tables"]) == 6
    for shown in displayed["tables"]:
        assert shown["visible"], shown["caption"]
        assert all(left >= 0 and width > 0 and height > 0 for left, width, height in shown["boxes"]), shown["caption"]


@chromium
def test_image_list_table_has_one_row_per_image(displayed):
    header, rows = table(displayed, "5 images")[0], table(displayed, "5 images")[1:]
    assert header == ["id", "name", "classification", "features", "expiration", "used by"]
    by_id = {row[0]: row[1:] for row in rows}
    assert len(by_id) == 5
    assert by_id["ubuntu-24.04.20260131"][:3] == ["Ubuntu 24.04", "supported", "machine"]
    assert by_id["ubuntu-24.04.20260131"][4] == "machine-1"
    assert [image_id for image_id in by_id if by_id[image_id][3].endswith(" expired")] == ["ubuntu-22.04.20240101"]


@chromium
def test_html_in_image_name_is_escaped(displayed):
    names = [row[1] for shown in displayed["tables"] for row in shown["rows"] if "<script>" in "".join(row)]
    assert names == ["Debian <script>alert(1)</script>"] * 2
    assert (displayed["active"], displayed["dialogs"]) == (0, [])


@chromium
def test_unescaped_script_is_detected(notebook, tmp_path):
    page = notebook_page.render(notebook).replace(
        "&lt;script&gt;alert(1)&lt;/script&gt;</td>", "<script>alert(1)</script></td>"
    )
    displayed = notebook_page.see(page, str(tmp_path))
    assert displayed["dialogs"] and displayed["active"]
