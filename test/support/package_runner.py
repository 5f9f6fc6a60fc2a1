"""Run lines of Python with metal-python 0.45.0, in its own virtual environment, and with this package."""

import collections
import json
import os
import subprocess
import sys

import pytest

from support import child_process

OLD = "metal-python==0.45.0"

# Outcome of lines: `result`, class names of the exception ([] if none), its string, and the (method, target) of each
# request that the server received.
Outcome = collections.namedtuple("Outcome", "result raised text requests")

# Program that reads one JSON object per line from stdin, and writes one per line to stdout.
RUNNER = """
import json, logging, os, sys, warnings
import metal_python

warnings.simplefilter("ignore")
output, sys.stdout = sys.stdout, sys.stderr
for job in iter(sys.stdin.readline, ""):
    job = json.loads(job)
    configuration = metal_python.Configuration()
    configuration.host = job["url"]
    api = metal_python.ImageApi(metal_python.ApiClient(configuration))
    names = {"metal_python": metal_python, "configuration": configuration, "api": api, "result": None}
    names["client"] = api.api_client
    outcome = {"result": None, "raised": [], "text": ""}
    try:
        exec(job["lines"], names)
        outcome["result"] = names["result"]
    except Exception as error:
        outcome["raised"] = [kind.__name__ for kind in type(error).__mro__]
        outcome["text"] = str(error)
    output.write(json.dumps(outcome) + "\\n")
    output.flush()
# Skip joining the threads of the generated client at exit: it hangs occasionally.
os._exit(0)
"""


def install(folder):
    """Create or reuse a virtual environment with metal-python 0.45.0 in a folder; return its interpreter."""
    place = os.path.join(folder, OLD)
    python = os.path.join(place, "Scripts" if os.name == "nt" else "bin", "python")
    marker = os.path.join(place, "installed")
    if not os.path.exists(marker):
        for command in (
            [sys.executable, "-m", "venv", "--clear", place],
            [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", OLD],
        ):
            process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            output = process.communicate()[0].decode("utf-8", "replace").strip().splitlines()
            if process.returncode:
                pytest.skip("%s cannot be installed here: %s" % (OLD, output[-1] if output else "no reason given"))
        open(marker, "w").close()
    return python


class Runner(object):
    """Process that runs lines with one of the two packages.

    :param str python: path of the interpreter
    :param dict variables: environment variables
    """

    def __init__(self, python, variables):
        self._process = subprocess.Popen(
            [python, "-c", RUNNER],
            env=variables,
            cwd=os.path.dirname(python),  # `-c` puts it first on sys.path: not the clone, which contains this package
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=open(os.devnull, "w"),
            universal_newlines=True,
        )

    def run(self, lines, server):
        """Run lines that use `api`, `configuration` or `metal_python` and set `result`; return the Outcome."""
        before = len(server.requests)
        self._process.stdin.write(json.dumps({"lines": lines, "url": server.url}) + "\n")
        self._process.stdin.flush()
        outcome = json.loads(self._process.stdout.readline())
        received = [(request.method, request.target) for request in server.requests[before:]]
        return Outcome(outcome["result"], outcome["raised"], outcome["text"], received)

    def close(self):
        """Stop the process."""
        self._process.communicate()


def runners(folder):
    """Return the Runners of the generated package and of this one."""
    old = dict(child_process.environment())
    del old["PYTHONPATH"]
    return Runner(install(folder), old), Runner(sys.executable, child_process.environment())
