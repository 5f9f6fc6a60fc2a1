"""A program: makes one call to the URL in its arguments, and prints the error's name and what that cost in memory.

Two numbers of bytes: what the allocations of Python reached at most beyond what they were before the call (0 where
this Python cannot tell), and what the process grew by at its largest.
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
    """Return the largest size that the process has had, in bytes."""
    if os.path.exists("/proc/self/status"):  # Linux, where getrusage() counts the parent too
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
