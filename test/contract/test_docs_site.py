"""Check the sources of the documentation site. The Sphinx build checks its links."""

import io
import os
import pkgutil
import re

import pytest
from support import child_process, pages

import metal_python

# Generated modules have pages of their own; the parts of the embedded server are internal.
NOT_LISTED = re.compile(
    r"metal_python\.(api|api\.\w+_api|generated_names|models|models\.(?!model$|model_list$).*|testing\.(?!pytest_plugin).*)\Z"
)


def test_modules_page_lists_every_public_module():
    with io.open(os.path.join(pages.ROOT, "docs", "guides", "api.rst"), encoding="utf-8") as file:
        listed = re.findall(r"^\.\. automodule:: (\S+)$", file.read(), re.MULTILINE)
    walked = pkgutil.walk_packages(metal_python.__path__, "metal_python.")
    assert sorted(listed) == sorted(name for _, name, _ in walked if not NOT_LISTED.match(name))


@pytest.mark.skipif("TOX_ENV_DIR" not in os.environ, reason="only tox installs the wheel")
def test_examples_run_on_built_wheel_under_tox():
    assert "site-packages" in child_process.HOME
