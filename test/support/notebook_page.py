"""Run the quickstart notebook, render it as HTML, and inspect the page in Chromium.

``python -m support.notebook_page FILE`` writes the screenshot for the docs; ``tox -e picture`` runs it.
"""

import html
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from unittest import mock

import nbclient
import nbconvert
import nbformat

from support import child_process, pages

NOTEBOOK = os.path.join(pages.ROOT, "docs", "guides", "quickstart.ipynb")
CHROMIUM = shutil.which("chromium")

# Cells of the screenshot.
PICTURED = ("list", "list-all", "update", "update-one")
# JupyterLab template without the external scripts of nbconvert.
TEMPLATE = "{% extends 'lab/index.html.j2' %}" + "".join(
    "{%% block html_head_js%s %%}{%% endblock %%}" % name for name in ("", "_mathjax", "_mermaidjs")
)

# Inserted before the page content: record dialogs instead of opening them.
BEFORE = "<script>var dialogs = []; window.alert = text => dialogs.push(String(text));</script>"
# Inserted after the page content: describe the visible page as JSON.
AFTER = """<pre id="seen"></pre><script>
window.addEventListener("load", () => setTimeout(() => {
  const tables = [...document.querySelectorAll(".jp-OutputArea-output table")].map(table => ({
    caption: table.caption ? table.caption.innerText : null,
    rows: [...table.rows].map(row => [...row.cells].map(cell => cell.innerText)),
    visible: table.checkVisibility({opacityProperty: true, visibilityProperty: true}),
    boxes: [table, ...table.querySelectorAll("tr, td, th")].map(part => {
      const box = part.getBoundingClientRect();
      return [box.left, box.right - box.left, box.bottom - box.top];
    }),
  }));
  document.getElementById("seen").textContent = JSON.stringify({
    dialogs: dialogs,
    tables: tables,
    active: document.querySelectorAll(
      ".jp-OutputArea-output script, .jp-OutputArea-output img, .jp-OutputArea-output iframe"
    ).length,
    fetched: performance.getEntriesByType("resource").map(entry => entry.name),
  });
}));
</script>"""


def run(folder):
    """Run all cells in a kernel whose files are in a folder, and return the notebook with its outputs."""
    environment = child_process.environment(IPYTHONDIR=folder, JUPYTER_RUNTIME_DIR=folder, JUPYTER_CONFIG_DIR=folder)
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    client = nbclient.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": folder}})
    with mock.patch.dict(os.environ, JUPYTER_RUNTIME_DIR=folder):  # connection file of the kernel
        client.execute(env=environment)
    return notebook


def render(notebook, theme="light"):
    """Return a notebook as a self-contained HTML page.

    :param str theme: ``light`` or ``dark``
    """
    return nbconvert.HTMLExporter(raw_template=TEMPLATE, theme=theme).from_notebook_node(notebook)[0]


def see(page, folder):
    """Return the visible page in Chromium as a dict; AFTER defines its keys.

    :param str page: HTML
    :param str folder: empty folder for temporary files
    """
    page = page.replace("<head>", "<head>" + BEFORE, 1).replace("</body>", AFTER + "</body>", 1)
    dom = _chromium(page, folder, "--dump-dom").decode("utf-8")
    return json.loads(html.unescape(re.search('<pre id="seen">(.*?)</pre>', dom, re.DOTALL).group(1)))


def screenshot(page, folder, path, width, height):
    """Write a screenshot of a page.

    :param str path: the PNG file
    :param int width: width of the window in pixels
    :param int height: height of the window in pixels
    """
    size = "--window-size=%d,%d" % (width, height)
    _chromium(page, folder, "--hide-scrollbars", size, "--screenshot=%s" % os.path.abspath(path))


def _chromium(page, folder, *options):
    """Open a page in Chromium without network access, and return its output."""
    file = os.path.join(folder, "page.html")
    with io.open(file, "w", encoding="utf-8") as stream:
        stream.write(page)
    command = [
        CHROMIUM,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",  # /dev/shm may be too small in a container
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--user-data-dir=%s" % os.path.join(folder, "profile"),
    ]
    environment = dict(os.environ, HOME=folder)
    return subprocess.run(
        command + list(options) + ["file://" + file],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=120,
        check=True,
    ).stdout


def main(path):
    """Write the screenshot for the docs."""
    folder = tempfile.mkdtemp()
    try:
        notebook = run(folder)
        notebook.cells = [cell for cell in notebook.cells if cell.id in PICTURED]
        screenshot(render(notebook), folder, path, width=1000, height=940)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main(*sys.argv[1:])
