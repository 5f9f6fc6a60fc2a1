"""Run the workloads, each in its own process. The contenders alternate, so that other load affects all alike.

Not pyperf: it does not alternate between programs, measures wall-clock instead of CPU time, and lacks Python 2.7.
"""

import json
import os
import resource
import subprocess
import sys

from environments import run
from rows import HIGHER_IS_BETTER, PROGRAMS, ROWS, WITHOUT_BARE, limit_of

HERE = os.path.dirname(os.path.abspath(__file__))

#: Contender -> suffix of its module contender_*.py.
MODULES = {"this": "metal_python", "old": "metal_python", "bare": "bare"}


class Server(object):
    """Benchmark server in its own process; a context manager that returns its URL."""

    def __enter__(self):
        command = [sys.executable, os.path.join(HERE, "server.py")]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        return "http://127.0.0.1:%d" % int(self.process.stdout.readline())

    def __exit__(self, *error):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


def cpu_of_program(python, code):
    """Return the CPU seconds of a program from start to exit, the median of five runs."""

    def children_cpu_time():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    times = []
    for _ in range(5):
        start = children_cpu_time()
        run(python, "-c", code)
        times.append(children_cpu_time() - start)
    return {"cpu": median(times)}


def measure(workload, size, contender, python, url, batches):
    """Return the metrics of a workload for a contender."""
    if workload in PROGRAMS:
        code = PROGRAMS[workload][MODULES[contender] == "bare"]
        return cpu_of_program(python, code.replace("URL", "%s/1" % url))
    arguments = [workload, MODULES[contender], url, str(size), str(batches)]
    return json.loads(run(python, os.path.join(HERE, "workloads.py"), *arguments))


def median(numbers):
    numbers = sorted(numbers)
    middle = len(numbers) // 2
    return numbers[middle] if len(numbers) % 2 else (numbers[middle - 1] + numbers[middle]) / 2


class Result(object):
    """Medians of a row by contender, compared with its limits.

    :param dict measured: contender -> list of the metrics of each round
    """

    def __init__(self, row, limit, measured):
        self.row = row
        self.limit = limit
        self.rounds = {name: [numbers[row.metric] for numbers in rounds] for name, rounds in measured.items()}
        self.medians = {contender: median(numbers) for contender, numbers in self.rounds.items()}

    def ratio(self, other):
        """Return the ratio of this package to another contender, the median of all rounds; None if not measured."""
        if not self.medians.get(other):
            return None
        return median([ours / theirs for ours, theirs in zip(self.rounds["this"], self.rounds[other]) if theirs])

    def shortfall(self):
        """Return the largest relative excess over a limit; 0 if all limits are met."""
        pairs = [(self.ratio("old"), self.limit.old), (self.ratio("bare"), self.limit.bare)]
        pairs = [(value, limit) for value, limit in pairs if value is not None and limit is not None]
        if self.row.unit in HIGHER_IS_BETTER:
            return max([0] + [1 - value / limit for value, limit in pairs])
        if self.limit.absolute is not None and self.medians["this"] > self.limit.absolute:
            return float("inf")
        return max([0] + [value / limit - 1 for value, limit in pairs])


def measure_rows(version, pythons, url, rounds, batches, most_images, only):
    """Measure the rows with a limit for this version of Python; yield ``(key, metrics)`` once per workload and size.

    :param dict pythons: contender -> path of its interpreter
    :param list only: workloads to measure, with all sizes or one (``"list_images"``, ``"list_images 10"``); None: all
    """
    done = set()
    for row in ROWS:
        key = result_key(row)
        if limit_of(row, version) and key not in done and (not only or row.workload in only or key in only):
            done.add(key)
            size = min(row.size, most_images)
            yield key, alternate(row.workload, size, pythons, url, rounds, batches)


def results_on(version, measured):
    """Return the results of the measured rows on this version of Python.

    :param dict measured: key -> metrics, as yielded by :func:`measure_rows`
    """
    rows = [(row, limit_of(row, version)) for row in ROWS if result_key(row) in measured]
    return [Result(row, limit, measured[result_key(row)]) for row, limit in rows if limit is not None]


def result_key(row):
    """Return the key of a row's metrics; rows with the same workload and size share it."""
    return "%s %d" % (row.workload, row.size)


def alternate(workload, size, pythons, url, rounds, batches):
    """Return the metrics of each contender in each round. Rotates the order of the contenders between rounds."""
    metrics = {contender: [] for contender in pythons}
    order = sorted(pythons)
    if workload in WITHOUT_BARE:
        order.remove("bare")
    for _ in range(rounds):
        order = order[1:] + order[:1]
        for contender in order:
            metrics[contender].append(measure(workload, size, contender, pythons[contender], url, batches))
    return {contender: numbers for contender, numbers in metrics.items() if numbers}
