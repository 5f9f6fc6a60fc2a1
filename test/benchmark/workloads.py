"""Benchmark workloads: ``python workloads.py WORKLOAD CONTENDER URL SIZE BATCHES`` runs one and prints JSON.

A workload is a function ``(contender class, url, size, batches)`` that returns ``{metric: number}``; ``size`` is the
number of images or machines, ``batches`` the number of timed batches, of which the median counts. Times are CPU seconds
(user and system) of this process; calls per second are wall-clock time. Runs on Python 2.7, too.
"""

import gc
import json
import os
import resource
import sys
import threading
import time


def cpu_time():
    """Return the CPU seconds of this process."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def cpu_of(call, calls, batches):
    """Return the CPU seconds per call, the median of all batches."""
    times = []
    for _ in range(batches):
        start = cpu_time()
        for _ in range(calls):
            call()
        times.append((cpu_time() - start) / calls)
    return {"cpu": sorted(times)[batches // 2]}


def warmed_up(contender, url):
    """Return a client that has sent a request: its modules are imported and a connection is open."""
    client = contender(url)
    client.find()
    return client


def find(contender, url, size, batches):
    return cpu_of(warmed_up(contender, url).find, 100, batches)


def create(contender, url, size, batches):
    return cpu_of(warmed_up(contender, url).create, 100, batches)


def list_images(contender, url, size, batches):
    # 10,000 or more images are one call per batch; 100,000 images are read only once.
    return cpu_of(warmed_up(contender, url).list, max(1, 5000 // size), max(1, min(batches, 30000 // size)))


def list_chunked(contender, url, size, batches):
    return list_images(contender, url + "/chunked", size, batches)


def to_json(contender, url, size, batches):
    client = warmed_up(contender, url)
    images = client.list()
    return cpu_of(lambda: client.to_json(images), 1, batches)


def to_dict(contender, url, size, batches):
    client = warmed_up(contender, url)
    images = client.list()
    return cpu_of(lambda: client.to_dict(images), 1, batches)


def memory(contender, url, size, batches):
    client = warmed_up(contender, url)
    return memory_of(client.list)


def memory_of(list_models):
    """Return the bytes per list element: retained, and at the peak while reading."""
    import tracemalloc

    gc.collect()
    tracemalloc.start()
    models = list_models()
    peak = tracemalloc.get_traced_memory()[1]
    gc.collect()
    retained = tracemalloc.get_traced_memory()[0]
    return {"retained": float(retained) / len(models), "peak": float(peak) / len(models)}


def warmed_up_for_machines(contender, url):
    """Return a client that has read a machine: all models of a machine are imported."""
    client = contender(url)
    client.find_machine()
    return client


def find_machine(contender, url, size, batches):
    return cpu_of(warmed_up_for_machines(contender, url).find_machine, 100, batches)


def list_machines(contender, url, size, batches):
    return cpu_of(warmed_up_for_machines(contender, url).list_machines, max(1, 1000 // size), batches)


def list_sparse_machines(contender, url, size, batches):
    return list_machines(contender, url + "/sparse", size, batches)


def machines_to_json(contender, url, size, batches):
    return cpu_of_each(contender, url, batches, lambda client: client.to_json)


def machines_to_dict(contender, url, size, batches):
    return cpu_of_each(contender, url, batches, lambda client: lambda machine: client.to_dict([machine]))


def cpu_of_each(contender, url, batches, method):
    """Convert the machines one at a time and drop each result.

    With all results retained, most of the time would be spent in the garbage collector.
    """
    client = warmed_up_for_machines(contender, url)
    machines = client.list_machines()
    convert = method(client)

    def convert_each():
        for machine in machines:
            convert(machine)

    return cpu_of(convert_each, 1, batches)


def machine_list_to_json(contender, url, size, batches):
    client = warmed_up_for_machines(contender, url)
    machines = client.list_machines()
    return cpu_of(lambda: client.to_json(machines), 1, batches)


def machine_list_to_dict(contender, url, size, batches):
    client = warmed_up_for_machines(contender, url)
    machines = client.list_machines()
    return cpu_of(lambda: client.to_dict(machines), 1, batches)


def machines_memory(contender, url, size, batches):
    return memory_of(warmed_up_for_machines(contender, url).list_machines)


def installed_size(contender, url, size, batches):
    """Return the size of the installed package in bytes, including stubs, without .pyc files."""
    import metal_python

    total = 0
    for folder, folders, names in os.walk(os.path.dirname(metal_python.__file__)):
        folders[:] = [name for name in folders if name != "__pycache__"]
        total += sum(os.path.getsize(os.path.join(folder, name)) for name in names if not name.endswith(".pyc"))
    return {"bytes": total}


def client_cpu(contender, url, size, batches):
    return cpu_of(lambda: contender.client(url), 200, batches)


def client_memory(contender, url, size, batches):
    """Return the bytes of a client with its configuration, before its first request."""
    import tracemalloc

    warmed_up(contender, url)
    gc.collect()
    tracemalloc.start()
    clients = [contender.client(url) for _ in range(100)]
    gc.collect()
    return {"bytes": float(tracemalloc.get_traced_memory()[0]) / len(clients)}


class ConnectionCounter(object):
    """Numbers of connections that the server has opened and closed since the counter was created."""

    def __init__(self, url):
        import http.client

        self.connection = http.client.HTTPConnection(url.split("/")[2])
        self.start = self.fetch()

    def fetch(self):
        self.connection.request("GET", "/counts")
        return json.loads(self.connection.getresponse().read())

    def metrics(self):
        time.sleep(0.05)  # until the server has noticed closed connections
        now = self.fetch()
        return {name: now[name] - self.start[name] for name in now}


def threads(contender, url, size, batches):
    """Return the calls per second of 32 threads that share a client, and the connections they opened."""
    client = warmed_up(contender, url)
    counter = ConnectionCounter(url)
    barrier = threading.Barrier(33)
    calls = 20 * batches

    def run():
        barrier.wait()
        for _ in range(calls):
            client.find()

    workers = [threading.Thread(target=run) for _ in range(32)]
    for worker in workers:
        worker.start()
    barrier.wait()
    start = time.time()
    for worker in workers:
        worker.join()
    metrics = {"rate": 32 * calls / (time.time() - start)}
    metrics.update(counter.metrics())
    metrics["opened"] += 1  # by the first call
    return metrics


def concurrent(contender, url, size, batches):
    """Return the calls per second of 300 concurrent requests, each with a server delay of 5 ms."""
    client = warmed_up(contender, url.rsplit("/", 1)[0] + "/delayed")
    counter = ConnectionCounter(url)
    start = time.time()
    client.find_concurrently(300)
    metrics = {"rate": 300 / (time.time() - start)}
    metrics.update(counter.metrics())
    metrics["opened"] += 1  # by the first call
    return metrics


def sockets():
    """Return the number of open sockets of this process."""
    count = 0
    for name in os.listdir("/proc/self/fd"):
        try:
            count += os.readlink("/proc/self/fd/" + name).startswith("socket:")
        except OSError:
            pass  # the file descriptor of listdir itself
    return count


def unclosed_client(contender, url, size, batches):
    """Return what a client leaks that was used, synchronously and with threads, and dropped without being closed."""
    import tracemalloc

    def use(clients):
        for _ in range(clients):
            client = contender(url)
            client.find()
            client.find_concurrently(2)
            del client
        gc.collect()
        deadline = time.time() + 1  # seconds for threads to end
        while threading.active_count() > 1 and time.time() < deadline:
            time.sleep(0.01)
        time.sleep(0.05)
        gc.collect()

    def resources():
        return tracemalloc.get_traced_memory()[0], threading.active_count(), sockets()

    clients = 20 * batches
    use(clients)
    tracemalloc.start()
    use(10)  # warms up caches under tracemalloc
    growths = []
    for _ in range(3):
        before = resources()
        use(clients)
        growths.append([float(new - old) / clients for new, old in zip(resources(), before)])
    # The minimum of three runs: a leak grows in each run, an interpreter table only in one.
    return {name: max(0.0, min(grown)) for name, grown in zip(("bytes", "threads", "sockets"), zip(*growths))}


def main(workload, contender, url, size, batches):
    contender = __import__("contender_" + contender).Contender
    print(json.dumps(globals()[workload](contender, "%s/%s" % (url, size), int(size), int(batches))))


if __name__ == "__main__":
    main(*sys.argv[1:])
