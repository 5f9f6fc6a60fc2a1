"""Smoke test of the benchmark: its results depend on the machine."""

import os
import subprocess
import sys

import pytest

BENCHMARK = os.path.dirname(os.path.abspath(__file__))
CANNOT_INSTALL = 3


@pytest.mark.skipif(sys.version_info < (3, 8), reason="the benchmark requires Python 3.8")
def test_benchmark_quick_run_measures_every_row():
    rows = []
    with open(os.path.join(BENCHMARK, "rows.py"), "rb") as file:
        rows = [line for line in file.read().decode("utf-8").splitlines() if line.startswith("    Row(")]

    process = subprocess.Popen([sys.executable, BENCHMARK, "--quick"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    printed = process.communicate()[0].decode("utf-8")

    if process.returncode == CANNOT_INSTALL:
        pytest.skip("metal-python 0.45.0 cannot be installed here")
    assert process.returncode == 0, printed
    assert len(printed.splitlines()) == 1 + len(rows), printed
