"""The quickstart notebook: run, rendered as a page, and looked at in Chromium.

``python -m support.notebook_page FILE`` takes the picture of it that the docs show; ``tox -e picture`` does that.
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

# The cells that the picture shows.
PICTURED = ("list", "list-all", "update", "update-one")
# The page of JupyterLab's look, without the scripts that nbconvert would have it load from elsewhere.
TEMPLATE = "{% extends 'lab/index.html.j2' %}" + "".join(
    "{%% block html_head_js%s %%}{%% endblock %%}" % name for name in ("", "_mathjax", "_mermaidjs")
)

# In the page, before everything else: what would open a dialog is counted instead.
BEFORE = "<script>var dialogs = []; window.alert = text => dialogs.push(String(text));</script>"
# In the page, after everything else: what there is to be seen, as JSON.
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
    """Return the notebook with its outputs, run from top to bottom in a kernel whose files are in a folder."""
    environment = child_process.environment(IPYTHONDIR=folder, JUPYTER_RUNTIME_DIR=folder, JUPYTER_CONFIG_DIR=folder)
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    client = nbclient.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": folder}})
    with mock.patch.dict(os.environ, JUPYTER_RUNTIME_DIR=folder):  # this process keeps the kernel's address there
        client.execute(env=environment)
    return notebook


def render(notebook, theme="light"):
    """Return a notebook as an HTML page that needs nothing else.

    :param str theme: ``light`` or ``dark``
    """
    return nbconvert.HTMLExporter(raw_template=TEMPLATE, theme=theme).from_notebook_node(notebook)[0]


def see(page, folder):
    """Return what Chromium shows of a page, as a dict: AFTER says what is in it.

    :param str page: its HTML
    :param str folder: for files, empty
    """
    page = page.replace("<head>", "<head>" + BEFORE, 1).replace("</body>", AFTER + "</body>", 1)
    dom = _chromium(page, folder, "--dump-dom").decode("utf-8")
    return json.loads(html.unescape(re.search('<pre id="seen">(.*?)</pre>', dom, re.DOTALL).group(1)))


def screenshot(page, folder, path, width, height):
    """Write a picture of a page.

    :param str path: the PNG file
    :param int width: of the window, in pixels
    :param int height: of the window, in pixels
    """
    size = "--window-size=%d,%d" % (width, height)
    _chromium(page, folder, "--hide-scrollbars", size, "--screenshot=%s" % os.path.abspath(path))


def _chromium(page, folder, *options):
    """Open a page in a Chromium that knows no host, and return what it prints."""
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
        "--disable-dev-shm-usage",  # in a container there may be too little of it
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
    """Write the picture for the docs."""
    folder = tempfile.mkdtemp()
    try:
        notebook = run(folder)
        notebook.cells = [cell for cell in notebook.cells if cell.id in PICTURED]
        screenshot(render(notebook), folder, path, width=1000, height=940)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main(*sys.argv[1:])
