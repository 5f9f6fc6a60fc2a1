"""``python test/benchmark``: compare this package with metal-python 0.45.0 and bare urllib3; write performance.md.

It needs pip and its package index, and ``virtualenv<20.22`` for Python 2.7 and for Pythons without ensurepip.
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
    parser.add_argument("--package", help="a wheel of this package; default: one built from this checkout")
    parser.add_argument("--rounds", type=int, default=5, help="how often each contender takes its turn (default: 5)")
    parser.add_argument("--environments", help="where to keep the contenders' environments; default: nowhere")
    parser.add_argument("--results", help="file that keeps the figures of earlier runs, for the page to have them all")
    parser.add_argument(
        "--only", nargs="+", metavar="WORK", help="only these works of rows.py; without --results, writes nothing"
    )
    parser.add_argument(
        "--quick", action="store_true", help="only see that it runs: few images, one round; writes nothing"
    )
    return parser.parse_args()


def main(options):
    kept = options.environments and os.path.abspath(options.environments)
    directory = kept or tempfile.mkdtemp()
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
        if not kept:
            shutil.rmtree(directory)
    if not options.quick and (options.results or not options.only):
        newest_first = sorted(known, key=lambda version: [-int(part) for part in version.split(".")])
        tables = [(known[version]["facts"], results_on(version, known[version]["works"])) for version in newest_first]
        report.write(os.path.join(CHECKOUT, "docs", "guides"), tables, options.rounds)
    return 0


def measure(options, directory, known):
    """Measure with each interpreter.

    :param dict known: version of Python -> ``{"facts": {...}, "works": {...}}``; what is measured is put there
    """
    wheel = os.path.abspath(options.package) if options.package else environments.build_wheel(CHECKOUT, directory)
    rounds, batches, most_images = (1, 1, 10) if options.quick else (options.rounds, 5, 1000000)
    for python in options.python:
        version = environments.version_of(python)
        pythons = {"this": environments.make(directory, python, wheel, fresh=True)}
        pythons["bare"] = pythons["this"]
        if version != "2.7":  # metal-python 0.45.0 is for 3.5 and later
            pythons["old"] = environments.make(directory, python, environments.OLD)
        facts = environments.facts_of(pythons["this"])
        print("Python %(python)s, urllib3 %(urllib3)s, metal_python %(package)s" % facts)
        with Server() as url:
            known.setdefault(version, {"works": {}})["facts"] = facts
            for key, figures in measure_rows(version, pythons, url, rounds, batches, most_images, options.only):
                known[version]["works"][key] = figures
                for result in results_on(version, {key: figures}):
                    report.tell(result)
                if options.results:
                    with open(options.results, "w") as file:
                        json.dump(known, file, indent=1)


if __name__ == "__main__":
    sys.exit(main(arguments()))
