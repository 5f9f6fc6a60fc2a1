"""Fuzz target for the decoder: `python test/fuzz/fuzz_decoder.py SECONDS [options of libFuzzer]`.

It starts from the corpus: responses of a metal-api and malformed ones. A failing input is printed and saved as
`crash-...`; add it to the corpus together with the fix.
"""

import os
import sys
import tempfile

import atheris

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))

with atheris.instrument_imports(include=["metal_python"]):
    from support.decoding_check import check


def main(seconds="60", *options):
    found = tempfile.mkdtemp()  # libFuzzer saves new inputs in the first folder
    dictionary = os.path.join(HERE, "decoder.dict")
    arguments = ["-max_total_time=" + seconds, "-max_len=4096", "-dict=" + dictionary] + list(options)
    atheris.Setup(sys.argv[:1] + arguments + [found, os.path.join(HERE, "corpus")], check)
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
