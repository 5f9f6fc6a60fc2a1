import gc
import os
import sys

import pytest

# The folders of tests are no packages; this makes what they share importable: `from support.x import y`.
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))


@pytest.fixture(autouse=True)
def no_collection_where_the_stack_ends(request):
    """Up to Python 3.9 an interpreter aborts when it calls somebody at the very end of its stack a second time.

    The tests of answers that are nested too deep go there on purpose, and hypothesis has itself called at each garbage
    collection: so there is none in these tests.
    """
    risky = sys.version_info < (3, 10) and any(
        word in request.node.name for word in ("nest", "deep", "open lists", "[[[[")
    )
    if risky:
        gc.collect()
        gc.disable()
    yield
    if risky:
        gc.enable()
