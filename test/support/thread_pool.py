"""Fixture with a WorkerPool of two threads: ``pytest_plugins = ["support.thread_pool"]``."""

import pytest

from metal_python.worker_pool import WorkerPool


@pytest.fixture
def pool():
    pool = WorkerPool(2)
    yield pool
    pool.close()
