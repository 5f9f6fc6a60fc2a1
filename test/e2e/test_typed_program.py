"""test/types/accepted.py, which test_types.py shows to type checkers, against the embedded server."""

import os
import sys

import pytest
from support import pages

from metal_python.testing import ImageServer

pytestmark = pytest.mark.skipif(sys.version_info < (3, 7), reason="its annotations and asyncio.run need Python 3.7")


def test_the_program_whose_types_are_checked_runs(monkeypatch):
    monkeypatch.syspath_prepend(os.path.join(pages.ROOT, "test", "types"))
    from accepted import run

    with ImageServer() as server:
        printed = run(server.url)
    assert 'NotFound no image with id "none-1.2.3" found' in printed[0]
