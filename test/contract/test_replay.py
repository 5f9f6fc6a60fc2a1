"""Scenarios recorded from a real metal-api, replayed to the embedded server."""

import os
import subprocess
import sys

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(os.path.dirname(HERE), "data")


@pytest.mark.skipif(sys.version_info < (3, 7), reason="replay.py is written for Python 3.7 and later")
@pytest.mark.parametrize(
    "scenarios, result",
    [("scenarios.json", "307 held, 0 differ"), ("scenarios-values.json", "14 held, 0 differ")],
)
def test_embedded_server_responds_as_recorded(scenarios, result):
    server = '"%s" -m metal_python.testing --port {port} --check-urls --view-key view --edit-key edit --admin-key admin'
    command = [sys.executable, os.path.join(DATA, "replay.py"), os.path.join(DATA, scenarios)]
    process = subprocess.Popen(command + ["--start", server % sys.executable], stdout=subprocess.PIPE)
    printed = process.communicate()[0].decode("utf-8")
    assert printed.splitlines()[-1] == result, printed
    assert process.returncode == 0
