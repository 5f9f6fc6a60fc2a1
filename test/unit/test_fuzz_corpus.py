"""Everything in the corpus of the fuzz target is read as it must be, on every Python; and the target itself starts."""

import glob
import os
import subprocess
import sys

import pytest
from support.decoding_check import KINDS, STATUSES, check, entry

import metal_python

FUZZ = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "fuzz")
CORPUS = sorted(glob.glob(os.path.join(FUZZ, "corpus", "*")))


@pytest.mark.parametrize("path", CORPUS, ids=os.path.basename)
def test_an_answer_of_the_corpus_is_read_as_it_must_be(path):
    with open(path, "rb") as file:
        check(file.read())


def test_the_corpus_has_every_kind_and_status():
    seen = set()
    for path in CORPUS:
        with open(path, "rb") as file:
            seen.add(bytearray(file.read(1))[0])
    assert set(choice % len(KINDS) for choice in seen) == set(range(len(KINDS)))
    assert set(choice // len(KINDS) for choice in seen) == set(range(len(STATUSES)))


@pytest.mark.parametrize("status, body", [(200, b'{"id": 5}'), (404, b"\xff"), (204, b"")])
def test_the_check_lets_pass_what_is_right(status, body):
    check(entry("find_image", status, body))


@pytest.mark.parametrize("result", [None, 5, ["x"]])
def test_the_check_finds_what_is_wrong(monkeypatch, result):
    monkeypatch.setattr("metal_python.ApiClient.deserialize", lambda *args: result)
    with pytest.raises(AssertionError):
        check(entry("find_image", 200, b"{}"))


def test_the_check_finds_another_exception(monkeypatch):
    def fail(*args):
        raise KeyError("id")

    monkeypatch.setattr("metal_python.ApiClient.deserialize", fail)
    with pytest.raises(KeyError):
        check(entry("find_image", 200, b"{}"))


def test_the_target_runs_on_its_corpus():
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
