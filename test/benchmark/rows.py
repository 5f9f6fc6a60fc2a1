# -*- coding: utf-8 -*-
"""Rows of the result table: workload, metric and limits of each.

To add a row, add a line here and, for a new workload, a function in workloads.py.
"""

from collections import namedtuple

#: Limits of a metric on some Pythons: of the ratio to metal-python 0.45.0 (``old``), of the ratio to ``bare``, and of
#: the ``absolute`` value. None: no limit.
Limit = namedtuple("Limit", "pythons old bare absolute")
Limit.__new__.__defaults__ = (None, None, None)

#: ``workload``: a function of workloads.py or a key of PROGRAMS; ``size``: number of images or machines; ``metric``:
#: a key of its results; ``explanation``: where the time is spent, shown if a limit is missed.
Row = namedtuple("Row", "title workload size metric unit limits explanation")
Row.__new__.__defaults__ = (None,)

#: Units for which higher values are better.
HIGHER_IS_BETTER = ("calls/s",)

#: Programs measured from process start to exit: (with models, bare).
PROGRAMS = {
    "program_import": ("import metal_python", "import json, urllib3"),
    "program_first_call": (
        "import metal_python\n"
        "from metal_python.driver import Driver\n"
        "client = Driver('URL', 'secret', None).client\n"
        "metal_python.ImageApi(client).find_image('ubuntu-24.04.20260131')",
        "import json, urllib3\n"
        "headers = {'Accept': 'application/json', 'Authorization': 'Bearer secret'}\n"
        "manager = urllib3.PoolManager(headers=headers)\n"
        "json.loads(manager.request('GET', 'URL' + '/v1/image/ubuntu-24.04.20260131').data)",
    ),
    "program_first_machine": (
        "import metal_python\n"
        "from metal_python.driver import Driver\n"
        "client = Driver('URL', 'secret', None).client\n"
        "metal_python.MachineApi(client).find_machine('00000000-0000-4000-8000-000000000001')",
        "import json, urllib3\n"
        "headers = {'Accept': 'application/json', 'Authorization': 'Bearer secret'}\n"
        "manager = urllib3.PoolManager(headers=headers)\n"
        "json.loads(manager.request('GET', 'URL' + '/v1/machine/00000000-0000-4000-8000-000000000001').data)",
    ),
}

#: Workloads that do not apply to bare: it has no models and is not a package.
WITHOUT_BARE = ("to_dict", "machines_to_dict", "machine_list_to_dict", "installed_size")

NEW = ("3.11", "3.12", "3.13", "3.14")
MIDDLE = ("3.7", "3.8", "3.9", "3.10")

# Explanations, from profiles.
IMAGES = (
    "A model takes about 1.8 µs more than the dict of `json`: a quarter to check the format of its three timestamps, a "
    "fifth to parse them, the rest to check the types of the ten fields and to set them."
)
TO_JSON = (
    "Bare is only the encoder of json, which takes half as long on 3.12 and newer as on 3.11. Of an image's 7 µs here, "
    "json takes 3, formatting three timestamps (strings in bare) 2; the rest is the type check of each value."
)

THREADS = "Measured in wall-clock time, which depends most on other load on the machine."

# fmt: off
ROWS = [
    Row(
        "`import metal_python`, whole process", "program_import", 1, "cpu", "ms",
        [Limit(MIDDLE + NEW, 0.15, 0.25), Limit(("3.6",), 0.40, 0.70), Limit(("2.7",), None, 0.70)],
    ),
    Row(
        "process start to first `find_image` result", "program_first_call", 1, "cpu", "ms", [Limit(NEW, 0.70, 1.15)],
        "Importing the package takes about 10 ms, six and copy 1 ms; the rest is urllib3 and its imports.",
    ),
    Row(
        "process start to first `find_machine` result", "program_first_machine", 1, "cpu", "ms",
        [Limit(NEW, 0.75, 1.30)],
    ),
    Row("`find_image`, per call", "find", 1, "cpu", "µs", [Limit(NEW, 0.48, 1.0)]),
    Row("`create_image`, per call", "create", 1, "cpu", "µs", [Limit(NEW, 0.48, 0.95)]),
    Row("`list_images`, 10 images", "list_images", 10, "cpu", "µs", [Limit(NEW, 0.16, 1.0)]),
    Row("`list_images`, 1,000 images", "list_images", 1000, "cpu", "ms", [Limit(NEW, 0.04, 1.5)], IMAGES),
    Row(
        "`list_images`, 10,000 images", "list_images", 10000, "cpu", "ms",
        [Limit(NEW, 0.04, 1.5), Limit(MIDDLE, 0.05, 2.3), Limit(("3.6",), 0.06, 3.2), Limit(("2.7",), None, 2.4)],
        IMAGES,
    ),
    Row("`list_images`, 10,000 images, chunked", "list_chunked", 10000, "cpu", "ms", [Limit(NEW)]),
    Row("`list_images`, 100,000 images", "list_images", 100000, "cpu", "ms", [Limit(NEW, 0.06, 1.65)], IMAGES),
    Row(
        "memory per image", "memory", 10000, "retained", "B",
        [Limit(("3.11", "3.12"), 0.35, 0.85), Limit(("3.13", "3.14"), 0.45, 0.85)],
    ),
    Row(
        "peak memory per image", "memory", 10000, "peak", "B",
        [Limit(("3.11", "3.12"), 0.50, 0.85), Limit(("3.13", "3.14"), 0.60, 0.85)],
    ),
    Row(
        "10,000 models to a JSON string", "to_json", 10000, "cpu", "ms",
        [Limit(("3.11", "3.12"), 0.52, 2.2), Limit(("3.13", "3.14"), 0.52, 3.7)], TO_JSON,
    ),
    Row("10,000 models `to_dict`", "to_dict", 10000, "cpu", "ms", [Limit(NEW, 0.22)]),
    Row("`find_machine` (9 kB, 69 nested models), per call", "find_machine", 1, "cpu", "µs", [Limit(NEW, 0.25, 1.3)]),
    Row("`list_machines`, 1,000 machines of 9 kB", "list_machines", 1000, "cpu", "ms", [Limit(NEW, 0.12, 1.9)]),
    Row("`list_machines`, 1,000 machines of 2 kB", "list_sparse_machines", 1000, "cpu", "ms", [Limit(NEW, 0.15, 2.3)]),
    Row("memory per machine", "machines_memory", 1000, "retained", "B", [Limit(NEW, 0.60, 1.0)]),
    Row("1,000 machines `to_dict`, one at a time", "machines_to_dict", 1000, "cpu", "ms", [Limit(NEW, 0.25)]),
    Row("— all dicts kept", "machine_list_to_dict", 1000, "cpu", "ms", [Limit(NEW)]),
    Row(
        "1,000 machines to JSON strings, one at a time", "machines_to_json", 1000, "cpu", "ms",
        [Limit(NEW, 0.60, 2.6)],
    ),
    Row("— as one list", "machine_list_to_json", 1000, "cpu", "ms", [Limit(NEW)]),
    Row("installed size of the package", "installed_size", 1, "bytes", "kB", [Limit(NEW, 1.0)]),
    Row("32 threads on one client", "threads", 1, "rate", "calls/s", [Limit(NEW, 1.8, 1.0)], THREADS),
    Row("— connections opened", "threads", 1, "opened", "", [Limit(NEW, absolute=32)]),
    Row("— connections closed", "threads", 1, "closed", "", [Limit(NEW, absolute=0)]),
    Row("300 `async_req` calls, server delay 5 ms", "concurrent", 1, "rate", "calls/s", [Limit(NEW, 5)]),
    Row("— connections opened by 32 workers", "concurrent", 1, "opened", "", [Limit(NEW, absolute=32)]),
    Row("creation of a client with configuration", "client_cpu", 1, "cpu", "µs", [Limit(NEW, 0.25)]),
    Row("memory of a client with configuration", "client_memory", 1, "bytes", "B", [Limit(NEW, 0.5, 1.3)]),
    Row("memory leaked by an unclosed client", "unclosed_client", 1, "bytes", "B", [Limit(NEW, absolute=1)]),
    Row("threads leaked by an unclosed client", "unclosed_client", 1, "threads", "", [Limit(NEW, absolute=0)]),
    Row("sockets leaked by an unclosed client", "unclosed_client", 1, "sockets", "", [Limit(NEW, absolute=0)]),
]
# fmt: on


def limit_of(row, python):
    """Return the limit of a row on a Python (``"3.11"``), or None if the row is not measured there."""
    for limit in row.limits:
        if python in limit.pythons:
            return limit
    return None
