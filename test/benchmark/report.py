# -*- coding: utf-8 -*-
"""Report the results: on the terminal, and in ``docs/guides/performance.md`` with its chart."""

import io
import os
import platform
import time

import chart
from rows import HIGHER_IS_BETTER, ROWS, limit_of

SCALES = {"ms": 1e3, "µs": 1e6, "kB": 1e-3}

PAGE = """# Performance

Cost of this package, compared with `metal-python` 0.45.0 and with *bare*: urllib3's `PoolManager` and `json`, without
models. `python test/benchmark` writes this page and its chart; measured on {date}, {machine}, medians of {rounds}
rounds.

![Cost of this package and of bare, relative to metal-python 0.45.0](performance.svg)

## Method

- Each measurement runs in its own process. The three contenders alternate, so that other load on the machine affects
  all alike.
- Times are CPU times (user and system); calls per second are wall-clock time.
- The server runs on the same machine, in its own process. Its responses are pre-rendered: 550 bytes for an
  image, with three timestamps of up to nine decimals and three machines in `usedby`; 9.9 kB for a machine with an
  allocation, with 69 nested models; 2.2 kB for a machine without one.
- All settings have their defaults: timeouts, retries, redaction, and the validation of IDs and responses are enabled.
- *vs. 0.45.0* and *vs. bare* are the ratios to the other contender in the same round, as the median of all rounds,
  with the project's limit in parentheses. For calls per second, higher is better. A wide range of the ratio means that
  other load disturbed the measurement.
- *One at a time* means that each result is dropped before the next conversion. If all results are retained, or the
  list is converted as a whole, most of the time is spent in the garbage collector.

To repeat the measurement, run `tox -e benchmark`, or for several Pythons
`python test/benchmark --python python3.13 python3.14`; `--help` lists the other options.
"""

TABLE_HEADER = """
## Python {python}

urllib3 {urllib3}, metal_python {package}

| workload | this package | 0.45.0 | bare | vs. 0.45.0 | vs. bare | range vs. bare | limit |
|---|---:|---:|---:|---:|---:|---:|---|
"""


def formatted(value, unit):
    """Return a value with three significant digits and its unit."""
    value *= SCALES.get(unit, 1)
    text = "%.*f" % (max(0, 2 - len("%d" % abs(value)) + 1), value)
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return ("%s %s" % (text, unit)).strip()


def ratio(result, other):
    """Return a ratio and its limit, as ``0.47 (≤ 0.48)``."""
    value, limit = result.ratio(other), getattr(result.limit, other)
    if value is None or result.limit.absolute is not None:
        return ""
    text = "%.3f" % value if value < 0.1 else "%.2f" % value
    return text if limit is None else "%s (%s %g)" % (text, "≥" if result.row.unit in HIGHER_IS_BETTER else "≤", limit)


def verdict(result):
    """Return whether the limits of a result are met; empty if it has none."""
    missed = result.shortfall()
    if not any(result.limit[1:]) and result.limit.absolute is None:
        return ""
    if not missed:
        return "met"
    return "**exceeded**" if missed == float("inf") else "**missed by %.0f %%**" % max(1, 100 * missed)


def cells(result):
    """Return the table cells of a result."""
    medians = result.medians
    values = [formatted(medians[name], result.row.unit) if name in medians else "–" for name in ("this", "old", "bare")]
    if result.limit.absolute is not None:
        values[0] += " (≤ %g)" % result.limit.absolute
    return (
        [result.row.title]
        + values
        + [ratio(result, "old"), ratio(result, "bare"), ratio_range(result), verdict(result)]
    )


def ratio_range(result):
    """Return the lowest and the highest ratio to bare of all rounds."""
    pairs = zip(result.rounds["this"], result.rounds.get("bare", []))
    ratios = sorted(this / bare for this, bare in pairs if bare)
    return "%.2f–%.2f" % (ratios[0], ratios[-1]) if ratios and result.limit.absolute is None else ""


def print_result(result):
    """Print a result."""
    print("%-45s %18s %14s %14s %16s %14s %12s  %s" % tuple(cells(result)), flush=True)


def missed_limits(tables):
    """Return the section about the rows that miss a limit: by how much, and where the time is spent."""
    missed = {}
    for versions, results in tables:
        for result in results:
            if result.shortfall():
                where = "%s: %s" % (versions["python"], verdict(result).strip("*"))
                missed.setdefault((result.row.title, result.row.explanation), []).append(where)
    if not missed:
        return "\nAll limits are met.\n"
    lines = [
        "- **%s** (%s). %s" % (title, "; ".join(places), explanation or "")
        for (title, explanation), places in missed.items()
    ]
    return "\n".join(["\n## Missed limits\n"] + [line.rstrip() for line in lines]) + "\n"


def unmeasured(versions, results):
    """Return the titles of the rows that have a limit on this Python but no result."""
    version = ".".join(versions["python"].split(".")[:2])
    measured = [result.row.title for result in results]
    return [row.title for row in ROWS if limit_of(row, version) and row.title not in measured]


def machine():
    return "%d cores, %s, %s" % (os.cpu_count(), platform.machine(), platform.system())


def write(directory, tables, rounds):
    """Write ``performance.md`` and ``performance.svg``.

    :param list tables: ``(versions, results)`` for each Python; the chart is of the first
    """
    page = PAGE.format(date=time.strftime("%Y-%m-%d"), machine=machine(), rounds=rounds) + missed_limits(tables)
    for versions, results in tables:
        page += TABLE_HEADER.format(**versions)
        page += "".join("| %s |\n" % " | ".join(cells(result)) for result in results)
        missing = unmeasured(versions, results)
        if missing:
            page += "\nNot measured: %s.\n" % "; ".join(missing)
    for name, text in (("performance.md", page), ("performance.svg", chart.svg(tables[0]))):
        with io.open(os.path.join(directory, name), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
