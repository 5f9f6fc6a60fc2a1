# -*- coding: utf-8 -*-
"""The rows of the table: what each measures and its limits.

A new row is a line here, and a function in workloads.py if need be.
"""

from collections import namedtuple

#: Limits on some Pythons: of the figure over that of metal-python 0.45.0 (``old``), over that of ``bare``, and of the
#: figure itself (``own``). None: there is no such limit.
Limit = namedtuple("Limit", "pythons old bare own")
Limit.__new__.__defaults__ = (None, None, None)

#: ``work`` is a function of workloads.py or one of PROGRAMS, ``size`` the number of images, and ``figure``
#: the one of its numbers that the row shows. ``rest`` says what a row that stays short spends the time on.
Row = namedtuple("Row", "title work size figure unit limits rest")
Row.__new__.__defaults__ = (None,)

#: The units in which less is not better.
MORE_IS_BETTER = ("calls/s",)

#: Programs that are measured as a whole, from the start of the process to its end: (with models, bare).
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

#: Works that bare has no part in: its responses are dicts, and it is no package.
WITHOUT_BARE = ("to_dict", "machines_to_dict", "machine_list_to_dict", "installed_size")

NEW = ("3.11", "3.12", "3.13", "3.14")
MIDDLE = ("3.7", "3.8", "3.9", "3.10")

# What rows that may stay short spend the time on, as a profile showed it.
IMAGES = (
    "A model takes about 1.8 µs more than the dict of `json`: a quarter to check the form of its three timestamps, a "
    "fifth to parse them, the rest to check the types of the ten fields and to set them."
)
TEXT = (
    "Bare is json's encoder alone, which takes half as long on 3.12 and newer as on 3.11. Of an image's 7 µs here, "
    "json takes 3, the three times, which bare has as text already, 2; the rest is a look at the type of each value."
)

THREADS = "By wall clock: programs that share the processors change it most."

# fmt: off
ROWS = [
    Row(
        "`import metal_python`, whole process", "program_import", 1, "cpu", "ms",
        [Limit(MIDDLE + NEW, 0.15, 0.25), Limit(("3.6",), 0.40, 0.70), Limit(("2.7",), None, 0.70)],
    ),
    Row(
        "process start to first `find_image` result", "program_first_call", 1, "cpu", "ms", [Limit(NEW, 0.70, 1.15)],
        "Loading the package's own modules takes some 10 ms, six and copy 1 ms; all else is urllib3 and what it loads.",
    ),
    Row(
        "process start to first `find_machine` result", "program_first_machine", 1, "cpu", "ms",
        [Limit(NEW, 0.75, 1.30)],
    ),
    Row("`find_image`, a call", "find", 1, "cpu", "µs", [Limit(NEW, 0.48, 1.0)]),
    Row("`create_image`, a call", "create", 1, "cpu", "µs", [Limit(NEW, 0.48, 0.95)]),
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
        "bytes kept an image", "memory", 10000, "kept", "B",
        [Limit(("3.11", "3.12"), 0.35, 0.85), Limit(("3.13", "3.14"), 0.45, 0.85)],
    ),
    Row(
        "bytes at the peak an image", "memory", 10000, "peak", "B",
        [Limit(("3.11", "3.12"), 0.50, 0.85), Limit(("3.13", "3.14"), 0.60, 0.85)],
    ),
    Row(
        "10,000 models to JSON text", "to_text", 10000, "cpu", "ms",
        [Limit(("3.11", "3.12"), 0.52, 2.2), Limit(("3.13", "3.14"), 0.52, 3.7)], TEXT,
    ),
    Row("10,000 models `to_dict`", "to_dict", 10000, "cpu", "ms", [Limit(NEW, 0.22)]),
    Row("`find_machine` (9 kB, 69 nested models), a call", "find_machine", 1, "cpu", "µs", [Limit(NEW, 0.25, 1.3)]),
    Row("`list_machines`, 1,000 machines of 9 kB", "list_machines", 1000, "cpu", "ms", [Limit(NEW, 0.12, 1.9)]),
    Row("`list_machines`, 1,000 machines of 2 kB", "list_sparse_machines", 1000, "cpu", "ms", [Limit(NEW, 0.15, 2.3)]),
    Row("bytes kept a machine", "machines_memory", 1000, "kept", "B", [Limit(NEW, 0.60, 1.0)]),
    Row("1,000 machines `to_dict`, one after the other", "machines_to_dict", 1000, "cpu", "ms", [Limit(NEW, 0.25)]),
    Row("— all dicts kept", "machine_list_to_dict", 1000, "cpu", "ms", [Limit(NEW)]),
    Row(
        "1,000 machines to JSON text, one after the other", "machines_to_text", 1000, "cpu", "ms",
        [Limit(NEW, 0.60, 2.6)],
    ),
    Row("— as one list", "machine_list_to_text", 1000, "cpu", "ms", [Limit(NEW)]),
    Row("installed size of the package", "installed_size", 1, "bytes", "kB", [Limit(NEW, 1.0)]),
    Row("32 threads on one client", "threads", 1, "rate", "calls/s", [Limit(NEW, 1.8, 1.0)], THREADS),
    Row("— connections opened", "threads", 1, "opened", "", [Limit(NEW, own=32)]),
    Row("— connections closed, to be opened again", "threads", 1, "closed", "", [Limit(NEW, own=0)]),
    Row("300 `async_req` calls answered after 5 ms", "at_once", 1, "rate", "calls/s", [Limit(NEW, 5)]),
    Row("— connections opened, for 32 workers", "at_once", 1, "opened", "", [Limit(NEW, own=32)]),
    Row("a client with its configuration: CPU", "client_cpu", 1, "cpu", "µs", [Limit(NEW, 0.25)]),
    Row("a client with its configuration: bytes", "client_bytes", 1, "bytes", "B", [Limit(NEW, 0.5, 1.3)]),
    Row("left by a dropped client: bytes", "dropped", 1, "bytes", "B", [Limit(NEW, own=1)]),
    Row("left by a dropped client: threads", "dropped", 1, "threads", "", [Limit(NEW, own=0)]),
    Row("left by a dropped client: sockets", "dropped", 1, "sockets", "", [Limit(NEW, own=0)]),
]
# fmt: on


def limit_of(row, python):
    """Return the row's limit on this Python (``"3.11"``), or None where the row is not measured."""
    for limit in row.limits:
        if python in limit.pythons:
            return limit
    return None
