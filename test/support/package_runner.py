"""The generated metal-python in an environment of its own, and lines of Python that are run on both packages."""

import collections
import json
import os
import subprocess
import sys

import pytest

from support import child_process

OLD = "metal-python==0.45.0"

# What the lines gave: `result`, the names of the classes of what they raised ([] if nothing), its text, and the
# (method, target) of each request that the server received.
Outcome = collections.namedtuple("Outcome", "result raised text requests")

# The program that runs lines: one JSON object a line comes in, one goes out.
RUNNER = """
import json, logging, os, sys, warnings
import metal_python

warnings.simplefilter("ignore")
answers, sys.stdout = sys.stdout, sys.stderr
for job in iter(sys.stdin.readline, ""):
    job = json.loads(job)
    configuration = metal_python.Configuration()
    configuration.host = job["url"]
    api = metal_python.ImageApi(metal_python.ApiClient(configuration))
    names = {"metal_python": metal_python, "configuration": configuration, "api": api, "result": None}
    names["client"] = api.api_client
    answer = {"result": None, "raised": [], "text": ""}
    try:
        exec(job["lines"], names)
        answer["result"] = names["result"]
    except Exception as error:
        answer["raised"] = [kind.__name__ for kind in type(error).__mro__]
        answer["text"] = str(error)
    answers.write(json.dumps(answer) + "\\n")
    answers.flush()
# At once: the generated client's threads are waited for as the interpreter ends, and now and then for ever.
os._exit(0)
"""


def install(folder):
    """Make an environment with the generated package below a folder, or take the one there; return its interpreter."""
    place = os.path.join(folder, OLD)
    python = os.path.join(place, "Scripts" if os.name == "nt" else "bin", "python")
    marker = os.path.join(place, "installed")
    if not os.path.exists(marker):
        for command in (
            [sys.executable, "-m", "venv", "--clear", place],
            [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", OLD],
        ):
            process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            said = process.communicate()[0].decode("utf-8", "replace").strip().splitlines()
            if process.returncode:
                pytest.skip("%s cannot be installed here: %s" % (OLD, said[-1] if said else "no reason given"))
        open(marker, "w").close()
    return python


class Runner(object):
    """A process that runs lines with one of the two packages.

    :param str python: its interpreter
    :param variables: its environment
    """

    def __init__(self, python, variables):
        self._process = subprocess.Popen(
            [python, "-c", RUNNER],
            env=variables,
            cwd=os.path.dirname(python),  # "" is first on the path of `-c`: not the clone, which holds this package
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=open(os.devnull, "w"),
            universal_newlines=True,
        )

    def run(self, lines, server):
        """Return the Outcome of lines that find `api`, `configuration` and `metal_python`, and leave `result`."""
        before = len(server.requests)
        self._process.stdin.write(json.dumps({"lines": lines, "url": server.url}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        received = [(request.method, request.target) for request in server.requests[before:]]
        return Outcome(answer["result"], answer["raised"], answer["text"], received)

    def close(self):
        """End the process."""
        self._process.communicate()


def runners(folder):
    """Return the Runners of the generated package and of this one."""
    old = dict(child_process.environment())
    del old["PYTHONPATH"]
    return Runner(install(folder), old), Runner(sys.executable, child_process.environment())
