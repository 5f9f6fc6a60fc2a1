"""A pool of threads for a test."""

import pytest

from metal_python.worker_pool import WorkerPool


@pytest.fixture
def pool():
    pool = WorkerPool(2)
    yield pool
    pool.close()
