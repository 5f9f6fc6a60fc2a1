"""Fuzz corpus: every entry passes the check on every Python version, and the fuzz target starts."""

import glob
import os
import subprocess
import sys

import pytest
from support.decoding_check import CASES, STATUSES, check, corpus_entry

import metal_python

FUZZ = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "fuzz")
CORPUS = sorted(glob.glob(os.path.join(FUZZ, "corpus", "*")))


@pytest.mark.parametrize("path", CORPUS, ids=os.path.basename)
def test_fuzz_corpus_entry_passes_check(path):
    with open(path, "rb") as file:
        check(file.read())


def test_fuzz_corpus_covers_kinds_and_statuses():
    choices = set()
    for path in CORPUS:
        with open(path, "rb") as file:
            choices.add(bytearray(file.read(1))[0])
    assert set(choice % len(CASES) for choice in choices) == set(range(len(CASES)))
    assert set(choice // len(CASES) for choice in choices) == set(range(len(STATUSES)))


@pytest.mark.parametrize("status, body", [(200, b'{"id": 5}'), (404, b"\xff"), (204, b"")])
def test_fuzz_check_accepts_correct_result(status, body):
    check(corpus_entry("find_image", status, body))


@pytest.mark.parametrize("result", [None, 5, ["x"]])
def test_fuzz_check_rejects_wrong_result(monkeypatch, result):
    monkeypatch.setattr("metal_python.ApiClient.deserialize", lambda *args: result)
    with pytest.raises(AssertionError):
        check(corpus_entry("find_image", 200, b"{}"))


def test_fuzz_check_raises_unexpected_exception(monkeypatch):
    def fail(*args):
        raise KeyError("id")

    monkeypatch.setattr("metal_python.ApiClient.deserialize", fail)
    with pytest.raises(KeyError):
        check(corpus_entry("find_image", 200, b"{}"))


def test_fuzz_target_runs_on_corpus():
    pytest.importorskip("atheris")
    target = os.path.join(FUZZ, "fuzz_decoder.py")
    package = os.path.dirname(os.path.dirname(os.path.abspath(metal_python.__file__)))
    process = subprocess.Popen(
        [sys.executable, target, "5", "-runs=0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=dict(os.environ, PYTHONPATH=package),
    )
    output = process.communicate()[0].decode("utf-8", "replace")
    assert process.returncode == 0, output
    assert "%d files found" % len(CORPUS) in output
