"""Generate code and reference pages from contract/: ``python -m codegen``.

Run it with ``tox -e generate``, which has the pinned tools. Stale generated files are removed. With ``--check`` it
writes nothing, prints a diff, and exits with 1 if the diff is not empty.
"""

import argparse
import difflib
import pathlib
import sys

from codegen.contract import ContractError
from codegen.output import OverwriteError, generated, write

ROOT = pathlib.Path(__file__).resolve().parent.parent


def main(arguments=None):
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing; print a diff and exit with 1 if it is not empty"
    )
    check = parser.parse_args(arguments).check
    try:
        files = generated(ROOT)
    except (ContractError, OverwriteError) as error:
        print(error, file=sys.stderr)
        return 1
    if not check:
        write(ROOT, files)
        return 0
    stale = 0
    for path, text in sorted(files.items()):
        target = ROOT / path
        current = target.read_text(encoding="utf-8") if target.exists() else ""
        if current != (text or ""):
            stale += 1
            lines = difflib.unified_diff(
                current.splitlines(True), (text or "").splitlines(True), "a/%s" % path, "b/%s" % path
            )
            sys.stdout.writelines(lines)
    if stale:
        print("%d generated files are stale: run `tox -e generate` and commit the result" % stale, file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
