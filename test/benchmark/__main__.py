"""Benchmark this package against metal-python 0.45.0 and bare urllib3, and write docs/guides/performance.md.

Run it with ``python test/benchmark``. It needs pip with a package index. Python 2.7 and Pythons without ensurepip also
need ``virtualenv<20.22``.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile

import environments
import report
from measure import Server, measure_rows, results_on

CHECKOUT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CANNOT_INSTALL = 3


def arguments():
    parser = argparse.ArgumentParser(prog="python test/benchmark", description=__doc__.split("\n")[0])
    parser.add_argument("--python", nargs="+", default=[sys.executable], help="interpreters to measure with")
    parser.add_argument("--package", help="wheel of this package; default: built from this checkout")
    parser.add_argument("--rounds", type=int, default=5, help="number of measurements per contender (default: 5)")
    parser.add_argument("--environments", help="directory of the virtual environments; default: a temporary one")
    parser.add_argument("--results", help="JSON file with earlier results, to update and include in the page")
    parser.add_argument(
        "--only", nargs="+", metavar="WORKLOAD", help="workloads of rows.py to run; without --results, writes no page"
    )
    parser.add_argument("--quick", action="store_true", help="smoke test: few images, one round; writes no page")
    return parser.parse_args()


def main(options):
    persistent = options.environments and os.path.abspath(options.environments)
    directory = persistent or tempfile.mkdtemp()
    os.makedirs(directory, exist_ok=True)
    known = {}
    if options.results and os.path.exists(options.results):
        with open(options.results) as file:
            known = json.load(file)
    try:
        measure(options, directory, known)
    except environments.CannotInstallError as error:
        print(error)
        return CANNOT_INSTALL
    finally:
        if not persistent:
            shutil.rmtree(directory)
    if not options.quick and (options.results or not options.only):
        newest_first = sorted(known, key=lambda version: [-int(part) for part in version.split(".")])
        tables = [
            (known[version]["versions"], results_on(version, known[version]["workloads"])) for version in newest_first
        ]
        report.write(os.path.join(CHECKOUT, "docs", "guides"), tables, options.rounds)
    return 0


def measure(options, directory, known):
    """Run the workloads with each interpreter.

    :param dict known: version of Python -> ``{"versions": {...}, "workloads": {...}}``; updated with the results
    """
    wheel = os.path.abspath(options.package) if options.package else environments.build_wheel(CHECKOUT, directory)
    rounds, batches, most_images = (1, 1, 10) if options.quick else (options.rounds, 5, 1000000)
    for python in options.python:
        version = environments.python_version(python)
        pythons = {"this": environments.create(directory, python, wheel, fresh=True)}
        pythons["bare"] = pythons["this"]
        if version != "2.7":  # metal-python 0.45.0 requires Python 3.5
            pythons["old"] = environments.create(directory, python, environments.OLD)
        versions = environments.installed_versions(pythons["this"])
        print("Python %(python)s, urllib3 %(urllib3)s, metal_python %(package)s" % versions)
        with Server() as url:
            known.setdefault(version, {"workloads": {}})["versions"] = versions
            for key, metrics in measure_rows(version, pythons, url, rounds, batches, most_images, options.only):
                known[version]["workloads"][key] = metrics
                for result in results_on(version, {key: metrics}):
                    report.print_result(result)
                if options.results:
                    with open(options.results, "w") as file:
                        json.dump(known, file, indent=1)


if __name__ == "__main__":
    sys.exit(main(arguments()))
