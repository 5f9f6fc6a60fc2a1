"""The requests that a real metal-api was recorded with, sent to the embedded image server."""

import os
import subprocess
import sys

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(os.path.dirname(HERE), "data")


@pytest.mark.skipif(sys.version_info < (3, 7), reason="replay.py is written for Python 3.7 and later")
def test_the_image_server_answers_all_recorded_requests_as_metal_api_did():
    server = '"%s" -m metal_python.testing --port {port} --check-urls --view-key view --edit-key edit --admin-key admin'
    process = subprocess.Popen(
        [
            sys.executable,
            os.path.join(DATA, "replay.py"),
            os.path.join(DATA, "scenarios.json"),
            "--start",
            server % sys.executable,
        ],
        stdout=subprocess.PIPE,
    )
    printed = process.communicate()[0].decode("utf-8")
    assert printed.splitlines()[-1] == "307 held, 0 differ", printed
    assert process.returncode == 0
