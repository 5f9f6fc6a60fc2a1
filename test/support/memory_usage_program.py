"""Program: sends one request and prints the outcome and its memory use in bytes.

Prints the peak of Python allocations during the request (0 without tracemalloc), and the growth of the peak resident
set size of the process.
"""

import os
import resource
import sys

import metal_python

try:
    import tracemalloc
except ImportError:
    tracemalloc = None


def peak():
    """Return the peak resident set size of this process, in bytes."""
    if os.path.exists("/proc/self/status"):  # on Linux getrusage() includes the parent process
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM:"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main(url, warm_url, limit):
    configuration = metal_python.Configuration()
    configuration.max_response_bytes = limit
    configuration.host = warm_url
    api = metal_python.ImageApi(metal_python.ApiClient(configuration))
    api.list_images()
    configuration.host = url
    before = peak()
    if tracemalloc:
        tracemalloc.start()
    try:
        outcome = "%d images" % len(api.list_images())
    except metal_python.ApiException as error:
        outcome = type(error).__name__
    traced = tracemalloc.get_traced_memory()[1] if tracemalloc else 0
    print("%s %d %d" % (outcome, traced, peak() - before))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
