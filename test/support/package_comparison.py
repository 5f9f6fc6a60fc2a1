"""Fixtures that compare metal-python 0.45.0 with this package: ``pytest_plugins = ["support.package_comparison"]``."""

import os
import sys

import pytest

import metal_python
from metal_python.testing import ImageServer
from support import package_runner
from support.canned_server import CannedServer
from support.migrating_page import DEBIAN


@pytest.fixture(scope="session")
def runners(tmp_path_factory):
    """Runners of metal-python 0.45.0 and of this package."""
    if sys.version_info < (3,):
        pytest.skip("metal-python 0.45.0 is compared on Python 3")
    runners = package_runner.runners(os.environ.get("TOX_ENV_DIR") or str(tmp_path_factory.mktemp("old")))
    yield runners
    for runner in runners:
        runner.close()


@pytest.fixture(scope="module")
def server():
    with ImageServer() as running:
        yield running


@pytest.fixture
def run_scripted(runners):
    """Function that runs lines with each package against scripted responses.

    It returns (outcome, received requests) for each package.
    """

    def run(lines, *responses):
        outcomes = []
        for runner in runners:
            with CannedServer(*responses) as canned:
                outcomes.append((runner.run(lines, canned), list(canned.requests)))
        return outcomes

    return run


@pytest.fixture
def run_both(runners, server):
    """Function that runs lines with each package on a server with the image DEBIAN, and returns both outcomes."""

    def run(lines, **fault):
        outcomes = []
        for runner in runners:
            server.clear()
            configuration = metal_python.Configuration()
            configuration.host = server.url
            with metal_python.ApiClient(configuration) as client:
                image = {"id": DEBIAN, "url": "https://images.example.com/img", "features": ["machine"]}
                metal_python.ImageApi(client).create_image(image)
            server.allocate("machine-1", DEBIAN)
            if fault:
                server.fail_next(**fault)
            outcomes.append(runner.run(lines, server))
        return outcomes

    return run


@pytest.fixture
def run_same(run_both):
    """Function that runs lines with each package, and checks that both return the same result without an error."""

    def run(lines, **fault):
        old, new = run_both(lines, **fault)
        assert (old.raised, old.text) == (new.raised, new.text) == ([], "")
        assert new.result == old.result
        return new.result

    return run
