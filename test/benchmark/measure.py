"""Runs the works: a process for each measurement, the contenders in turn, so that a slow moment hits them all.

pyperf would start the processes as well, but it measures one program after the other rather than in turn, by the wall
clock rather than by CPU time (which is what stays the same on a machine that does other things), and not on 2.7.
"""

import json
import os
import resource
import subprocess
import sys

from environments import run
from rows import MORE_IS_BETTER, PROGRAMS, ROWS, WITHOUT_BARE, limit_of

HERE = os.path.dirname(os.path.abspath(__file__))

#: The contenders and the modules (or programs) that stand for them.
MODULES = {"this": "metal_python", "old": "metal_python", "bare": "bare"}


class Server(object):
    """The loopback server in a process of its own, as a context manager that gives its URL."""

    def __enter__(self):
        command = [sys.executable, os.path.join(HERE, "server.py")]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        return "http://127.0.0.1:%d" % int(self.process.stdout.readline())

    def __exit__(self, *error):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


def cpu_of_program(python, code):
    """Return the CPU seconds that a program took from its start to its end."""

    def cpu_of_children():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    costs = []
    for _ in range(5):
        start = cpu_of_children()
        run(python, "-c", code)
        costs.append(cpu_of_children() - start)
    return {"cpu": median(costs)}


def measure(work, size, contender, python, url, batches):
    """Return the figures of one work for one contender."""
    if work in PROGRAMS:
        code = PROGRAMS[work][MODULES[contender] == "bare"]
        return cpu_of_program(python, code.replace("URL", "%s/1" % url))
    arguments = [work, MODULES[contender], url, str(size), str(batches)]
    return json.loads(run(python, os.path.join(HERE, "workloads.py"), *arguments))


def median(numbers):
    numbers = sorted(numbers)
    middle = len(numbers) // 2
    return numbers[middle] if len(numbers) % 2 else (numbers[middle - 1] + numbers[middle]) / 2


class Result(object):
    """A row's medians by contender, and how they stand against its limits.

    :param dict measured: contender -> the figures of the row's work in each round
    """

    def __init__(self, row, limit, measured):
        self.row = row
        self.limit = limit
        figures = {name: [numbers[row.figure] for numbers in all_rounds] for name, all_rounds in measured.items()}
        self.medians = {contender: median(numbers) for contender, numbers in figures.items()}
        self.rounds = figures

    def ratio(self, other):
        """Return this package's figure over another contender's, the median of the rounds, or None where there is none.

        In each round they take turns within seconds, so that a machine that is slow for a while is slow for both.
        """
        if not self.medians.get(other):
            return None
        return median([ours / theirs for ours, theirs in zip(self.rounds["this"], self.rounds[other]) if theirs])

    def missed_by(self):
        """Return by which part of its limit the row stays short at worst: 0 where all limits are held."""
        pairs = [(self.ratio("old"), self.limit.old), (self.ratio("bare"), self.limit.bare)]
        pairs = [(value, limit) for value, limit in pairs if value is not None and limit is not None]
        if self.row.unit in MORE_IS_BETTER:
            return max([0] + [1 - value / limit for value, limit in pairs])
        if self.limit.own is not None and self.medians["this"] > self.limit.own:
            return float("inf")
        return max([0] + [value / limit - 1 for value, limit in pairs])


def measure_rows(version, pythons, url, rounds, batches, most_images, only):
    """Measure all rows that are for this version of Python, and yield ``(key, figures)`` of each work, once.

    :param dict pythons: the interpreter of each contender
    :param list only: the works to measure, all of their sizes or one (``"list_images"``, ``"list_images 10"``);
        None for all
    """
    done = set()
    for row in ROWS:
        key = key_of(row)
        if limit_of(row, version) and key not in done and (not only or row.work in only or key in only):
            done.add(key)
            size = min(row.size, most_images)
            yield key, in_turn(row.work, size, pythons, url, rounds, batches)


def results_on(version, measured):
    """Return the results of the rows that were measured on this version of Python.

    :param dict measured: key -> figures, as :func:`measure_rows` yields them
    """
    rows = [(row, limit_of(row, version)) for row in ROWS if key_of(row) in measured]
    return [Result(row, limit, measured[key_of(row)]) for row, limit in rows if limit is not None]


def key_of(row):
    """Return the key that a row's figures have; rows that show the same run have the same."""
    return "%s %d" % (row.work, row.size)


def in_turn(work, size, pythons, url, rounds, batches):
    """Return the figures of each contender in each round; who goes first changes from round to round."""
    figures = {contender: [] for contender in pythons}
    order = sorted(pythons)
    if work in WITHOUT_BARE:
        order.remove("bare")
    for _ in range(rounds):
        order = order[1:] + order[:1]
        for contender in order:
            figures[contender].append(measure(work, size, contender, pythons[contender], url, batches))
    return {contender: numbers for contender, numbers in figures.items() if numbers}
