"""What is measured inside a process of its own: ``python workloads.py WORK CONTENDER URL SIZE BATCHES`` prints JSON.

A work is a function ``(contender class, url, size, batches)`` that returns ``{figure: number}``; ``size`` is the number
of images or machines, ``batches`` how often a timed batch is repeated (the median counts). Times are CPU seconds (user
and system) of this process, except for calls a second, which are by wall clock. It runs on Python 2.7, too.
"""

import gc
import json
import os
import resource
import sys
import threading
import time


def cpu():
    """Return the CPU seconds this process has used."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def cpu_of(call, calls, batches):
    """Return the CPU seconds of one call, the median of batches."""
    costs = []
    for _ in range(batches):
        start = cpu()
        for _ in range(calls):
            call()
        costs.append((cpu() - start) / calls)
    return {"cpu": sorted(costs)[batches // 2]}


def ready(contender, url):
    """Return a contender that has made a call, so that everything is imported and a connection is open."""
    one = contender(url)
    one.find()
    return one


def find(contender, url, size, batches):
    return cpu_of(ready(contender, url).find, 100, batches)


def create(contender, url, size, batches):
    return cpu_of(ready(contender, url).create, 100, batches)


def list_images(contender, url, size, batches):
    # From 10,000 images on, one list takes long enough to be a batch, and 100,000 are read once only.
    return cpu_of(ready(contender, url).list, max(1, 5000 // size), max(1, min(batches, 30000 // size)))


def list_chunked(contender, url, size, batches):
    return list_images(contender, url + "/chunked", size, batches)


def to_text(contender, url, size, batches):
    one = ready(contender, url)
    images = one.list()
    return cpu_of(lambda: one.text(images), 1, batches)


def to_dict(contender, url, size, batches):
    one = ready(contender, url)
    images = one.list()
    return cpu_of(lambda: one.to_dict(images), 1, batches)


def memory(contender, url, size, batches):
    one = ready(contender, url)
    return memory_of(one.list)


def memory_of(list_models):
    """Return the bytes per element of a list: while it is kept, and at the peak of reading it."""
    import tracemalloc

    gc.collect()
    tracemalloc.start()
    models = list_models()
    peak = tracemalloc.get_traced_memory()[1]
    gc.collect()
    kept = tracemalloc.get_traced_memory()[0]
    return {"kept": float(kept) / len(models), "peak": float(peak) / len(models)}


def ready_for_machines(contender, url):
    """Return a contender that has read a machine, so that all models of a machine are imported."""
    one = contender(url)
    one.find_machine()
    return one


def find_machine(contender, url, size, batches):
    return cpu_of(ready_for_machines(contender, url).find_machine, 100, batches)


def list_machines(contender, url, size, batches):
    return cpu_of(ready_for_machines(contender, url).list_machines, max(1, 1000 // size), batches)


def list_sparse_machines(contender, url, size, batches):
    return list_machines(contender, url + "/sparse", size, batches)


def machines_to_text(contender, url, size, batches):
    return cost_of_each(contender, url, batches, lambda one: one.text)


def machines_to_dict(contender, url, size, batches):
    return cost_of_each(contender, url, batches, lambda one: lambda machine: one.to_dict([machine]))


def cost_of_each(contender, url, batches, method):
    """Convert one machine after the other, and drop each result before the next.

    As long as 100,000 dicts are kept, most of the time goes into the garbage collector, which looks at all machines.
    """
    one = ready_for_machines(contender, url)
    machines = one.list_machines()
    convert = method(one)

    def convert_each():
        for machine in machines:
            convert(machine)

    return cpu_of(convert_each, 1, batches)


def machine_list_to_text(contender, url, size, batches):
    one = ready_for_machines(contender, url)
    machines = one.list_machines()
    return cpu_of(lambda: one.text(machines), 1, batches)


def machine_list_to_dict(contender, url, size, batches):
    one = ready_for_machines(contender, url)
    machines = one.list_machines()
    return cpu_of(lambda: one.to_dict(machines), 1, batches)


def machines_memory(contender, url, size, batches):
    return memory_of(ready_for_machines(contender, url).list_machines)


def installed_size(contender, url, size, batches):
    """Return the bytes of the installed package's files, stubs included, without compiled files."""
    import metal_python

    total = 0
    for folder, folders, names in os.walk(os.path.dirname(metal_python.__file__)):
        folders[:] = [name for name in folders if name != "__pycache__"]
        total += sum(os.path.getsize(os.path.join(folder, name)) for name in names if not name.endswith(".pyc"))
    return {"bytes": total}


def client_cpu(contender, url, size, batches):
    return cpu_of(lambda: contender.client(url), 200, batches)


def client_bytes(contender, url, size, batches):
    """The bytes of a client with its configuration, before its first call."""
    import tracemalloc

    ready(contender, url)
    gc.collect()
    tracemalloc.start()
    clients = [contender.client(url) for _ in range(100)]
    gc.collect()
    return {"bytes": float(tracemalloc.get_traced_memory()[0]) / len(clients)}


class Counter(object):
    """Asks the server how many connections were opened and closed since the counter was made."""

    def __init__(self, url):
        import http.client

        self.connection = http.client.HTTPConnection(url.split("/")[2])
        self.start = self.ask()

    def ask(self):
        self.connection.request("GET", "/counts")
        return json.loads(self.connection.getresponse().read())

    def figures(self):
        time.sleep(0.05)  # the server hears of a closed connection a moment later
        now = self.ask()
        return {name: now[name] - self.start[name] for name in now}


def threads(contender, url, size, batches):
    """32 threads on one client: calls a second on the wall, and the connections this took."""
    one = ready(contender, url)
    counter = Counter(url)
    barrier = threading.Barrier(33)
    calls = 20 * batches

    def work():
        barrier.wait()
        for _ in range(calls):
            one.find()

    workers = [threading.Thread(target=work) for _ in range(32)]
    for worker in workers:
        worker.start()
    barrier.wait()
    start = time.time()
    for worker in workers:
        worker.join()
    figures = {"rate": 32 * calls / (time.time() - start)}
    figures.update(counter.figures())
    figures["opened"] += 1  # by the first call
    return figures


def at_once(contender, url, size, batches):
    """300 calls started together, each answered after 5 ms, by what the client has for that."""
    one = ready(contender, url.rsplit("/", 1)[0] + "/late")
    counter = Counter(url)
    start = time.time()
    one.find_at_once(300)
    figures = {"rate": 300 / (time.time() - start)}
    figures.update(counter.figures())
    figures["opened"] += 1  # by the first call
    return figures


def sockets():
    """Return how many sockets this process has open."""
    count = 0
    for name in os.listdir("/proc/self/fd"):
        try:
            count += os.readlink("/proc/self/fd/" + name).startswith("socket:")
        except OSError:
            pass  # the descriptor that listed the folder
    return count


def dropped(contender, url, size, batches):
    """What a client leaves behind that was used, synchronously and not, and then dropped without being closed."""
    import tracemalloc

    def use(clients):
        for _ in range(clients):
            one = contender(url)
            one.find()
            one.find_at_once(2)
            del one
        gc.collect()
        deadline = time.time() + 1  # a thread needs a moment to end
        while threading.active_count() > 1 and time.time() < deadline:
            time.sleep(0.01)
        time.sleep(0.05)
        gc.collect()

    def held():
        return tracemalloc.get_traced_memory()[0], threading.active_count(), sockets()

    clients = 20 * batches
    use(clients)
    tracemalloc.start()
    use(10)  # lets what tracemalloc sees only once settle
    growths = []
    for _ in range(3):
        before = held()
        use(clients)
        growths.append([float(new - old) / clients for new, old in zip(held(), before)])
    # What a client leaves is there every time; a table of the interpreter that grew is there once, and one that
    # shrank is no client's doing.
    return {name: max(0.0, min(grown)) for name, grown in zip(("bytes", "threads", "sockets"), zip(*growths))}


def main(work, contender, url, size, batches):
    contender = __import__("contender_" + contender).Contender
    print(json.dumps(globals()[work](contender, "%s/%s" % (url, size), int(size), int(batches))))


if __name__ == "__main__":
    main(*sys.argv[1:])
