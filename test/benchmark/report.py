# -*- coding: utf-8 -*-
"""Shows the results: lines on the terminal, ``docs/guides/performance.md`` and its chart."""

import io
import os
import platform
import time

import chart
from rows import MORE_IS_BETTER, ROWS, limit_of

SCALES = {"ms": 1e3, "µs": 1e6, "kB": 1e-3}

PAGE = """# Performance

Cost of this package, compared with `metal-python` 0.45.0 and with *bare*: urllib3's `PoolManager` and `json`, without
models. `python test/benchmark` writes this page and its chart; measured on {date}, {machine}, medians of {rounds}
rounds.

![Cost of this package and of bare, as part of what metal-python 0.45.0 costs](performance.svg)

## How it is measured

- Each measurement runs in its own process, and the three take turns, so that other load on the machine affects all
  alike.
- A time is CPU time, user and system; calls a second are by wall clock.
- The server runs on the same machine, in its own process. Its responses are rendered in advance: 550 bytes for an
  image, with three timestamps of up to nine decimals and three machines in `usedby`; 9.9 kB for a machine with an
  allocation, with 69 nested models; 2.2 kB for a machine without one.
- All settings have their defaults: timeouts, retries, redaction, and the validation of IDs and of responses are on.
- *Of 0.45.0* and *of bare* are this package's figure divided by theirs of the same round, the median of the rounds,
  with the project's limit in brackets; for calls a second, more is better. If the smallest and the largest ratio of
  the rounds are far apart, the machine was busy with something else, and the ratio is not more precise than that.
- Machines are converted one after the other, each result dropped before the next. If all results are kept, or the
  list is converted as a whole, most of the time goes into the garbage collector, which then visits all models again
  and again.

Measure again with `tox -e benchmark`, or for several Pythons with
`python test/benchmark --python python3.13 python3.14`; `--help` lists the other options.
"""

TABLE_HEAD = """
## Python {python}

urllib3 {urllib3}, metal_python {package}

| work | this package | 0.45.0 | bare | of 0.45.0 | of bare | least and most of bare | |
|---|---:|---:|---:|---:|---:|---:|---|
"""


def number(value, unit):
    """Return a figure with three digits that count and its unit."""
    value *= SCALES.get(unit, 1)
    text = "%.*f" % (max(0, 2 - len("%d" % abs(value)) + 1), value)
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return ("%s %s" % (text, unit)).strip()


def ratio(result, other):
    """Return a ratio and its limit, as ``0.47 (≤ 0.48)``."""
    value, limit = result.ratio(other), getattr(result.limit, other)
    if value is None or result.limit.own is not None:
        return ""
    text = "%.3f" % value if value < 0.1 else "%.2f" % value
    return text if limit is None else "%s (%s %g)" % (text, "≥" if result.row.unit in MORE_IS_BETTER else "≤", limit)


def standing(result):
    missed = result.missed_by()
    if not any(result.limit[1:]) and result.limit.own is None:
        return ""
    if not missed:
        return "holds"
    return "**too many**" if missed == float("inf") else "**short by %.0f %%**" % max(1, 100 * missed)


def cells(result):
    """Return the cells of a result's line in the table."""
    medians = result.medians
    values = [number(medians[name], result.row.unit) if name in medians else "–" for name in ("this", "old", "bare")]
    if result.limit.own is not None:
        values[0] += " (≤ %g)" % result.limit.own
    return [result.row.title] + values + [ratio(result, "old"), ratio(result, "bare"), spread(result), standing(result)]


def spread(result):
    """Return how far the ratio to bare went apart from round to round."""
    pairs = zip(result.rounds["this"], result.rounds.get("bare", []))
    ratios = sorted(this / bare for this, bare in pairs if bare)
    return "%.2f–%.2f" % (ratios[0], ratios[-1]) if ratios and result.limit.own is None else ""


def tell(result):
    """Print a result."""
    print("%-45s %18s %14s %14s %16s %14s %12s  %s" % tuple(cells(result)), flush=True)


def shortfalls(tables):
    """Return the section on the rows that stay short, by how much, and on what the rest of the time is spent."""
    short = {}
    for facts, results in tables:
        for result in results:
            if result.missed_by():
                where = "%s: %s" % (facts["python"], standing(result).strip("*"))
                short.setdefault((result.row.title, result.row.rest), []).append(where)
    if not short:
        return "\nAll rows hold.\n"
    lines = ["- **%s** (%s). %s" % (title, "; ".join(places), rest or "") for (title, rest), places in short.items()]
    return "\n".join(["\n## What stays short\n"] + [line.rstrip() for line in lines]) + "\n"


def left_out(facts, results):
    """Return the titles of the rows that are for a Python and have no result."""
    version = ".".join(facts["python"].split(".")[:2])
    measured = [result.row.title for result in results]
    return [row.title for row in ROWS if limit_of(row, version) and row.title not in measured]


def machine():
    return "%d cores, %s, %s" % (os.cpu_count(), platform.machine(), platform.system())


def write(directory, tables, rounds):
    """Write ``performance.md`` and ``performance.svg``.

    :param list tables: ``(facts, results)`` for each Python; the chart is of the first
    """
    page = PAGE.format(date=time.strftime("%Y-%m-%d"), machine=machine(), rounds=rounds) + shortfalls(tables)
    for facts, results in tables:
        page += TABLE_HEAD.format(**facts)
        page += "".join("| %s |\n" % " | ".join(cells(result)) for result in results)
        missing = left_out(facts, results)
        if missing:
            page += "\nNot measured this time: %s.\n" % "; ".join(missing)
    for name, text in (("performance.md", page), ("performance.svg", chart.svg(tables[0]))):
        with io.open(os.path.join(directory, name), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
