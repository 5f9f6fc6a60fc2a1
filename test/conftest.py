import gc
import os
import sys

import pytest

# The folders of tests are no packages; this makes what they share importable: `from support.x import y`.
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))


def pytest_collection_finish():
    """Take the thousands of collected tests out of garbage collection, which many tests run."""
    if hasattr(gc, "freeze"):  # new in Python 3.7
        gc.freeze()


@pytest.fixture(autouse=True)
def no_garbage_collection_at_stack_end(request):
    """Disable garbage collection in tests that exhaust the stack with deeply nested values.

    A finalizer at the end of the stack fails, which pytest reports; up to Python 3.9 the interpreter may abort.
    """
    deep = any(word in request.node.name for word in ("nest", "deep", "open lists", "[[[[", "cycle", "level"))
    if deep:
        gc.collect()
        gc.disable()
    yield
    if deep:
        gc.enable()
