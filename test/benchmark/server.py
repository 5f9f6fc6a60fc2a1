"""Test server of the benchmark: responses rendered in advance, connections kept alive and counted.

``python server.py`` prints its port and serves until its standard input is closed. Paths:

- ``/<n>/v1/image``: a list of ``<n>`` images; ``/<n>/v1/image/<id>``: one image; PUT: 201 and one image.
- ``/<n>/v1/machine``: a list of ``<n>`` machines; ``/<n>/v1/machine/<id>``: one machine.
- ``/<n>/sparse/v1/machine``: a list of ``<n>`` machines without allocation.
- ``/<n>/chunked/v1/image``: the list in chunks, as metal-api sends what has more than 2 kB.
- ``/late/v1/image/<id>``: one image, 5 ms later, as from a server that has to look it up.
- ``/counts``: how many connections were opened and closed so far, as JSON.

It is written on asyncio's protocols rather than http.server since it must not be what the benchmark measures:
a request costs it some 20 microseconds.
"""

import asyncio
import json
import sys

from documents import image, machine, sparse_machine

ANSWER = "HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
CHUNK = 4096
LATE = 0.005


def answer(status, value):
    """Return the bytes of a whole answer."""
    body = json.dumps(value, indent=1).encode("utf-8")
    return (ANSWER % (status, len(body))).encode("latin-1") + body


def chunked(body):
    """Return the bytes of a whole answer that has its body in chunks."""
    pieces = [body[start : start + CHUNK] for start in range(0, len(body), CHUNK)]
    return CHUNKED + b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces + [b""])


class Lists(dict):
    """Rendered responses of the list operations by path, each made on its first request."""

    def __missing__(self, path):
        size, variant = path.split(b"/")[1:3]
        element = image if path.endswith(b"/image") else sparse_machine if variant == b"sparse" else machine
        self[path] = answer("200 OK", [element(number) for number in range(1, int(size) + 1)])
        if variant == b"chunked":
            self[path] = chunked(self[path].partition(b"\r\n\r\n")[2])
        return self[path]


class Connection(asyncio.Protocol):
    """One connection: takes requests apart just as far as choosing an answer needs."""

    lists = Lists()
    found = answer("200 OK", image(1))
    found_machine = answer("200 OK", machine(1))
    created = answer("201 Created", image(1))
    counts = {"opened": 0, "closed": 0}

    def connection_made(self, transport):
        self.transport = transport
        self.unread = b""
        self.counts["opened"] += 1

    def connection_lost(self, error):
        self.counts["closed"] += 1

    def data_received(self, data):
        self.unread += data
        while b"\r\n\r\n" in self.unread:
            head, _, rest = self.unread.partition(b"\r\n\r\n")
            length = 0
            for line in head.lower().split(b"\r\n"):
                if line.startswith(b"content-length:"):
                    length = int(line[15:])
            if len(rest) < length:
                return
            self.unread = rest[length:]
            self.answer(*head.split(b" ", 2)[:2])

    def answer(self, method, path):
        if path == b"/counts":
            self.transport.write(answer("200 OK", self.counts))
        elif path.startswith(b"/late/"):
            asyncio.get_event_loop().call_later(LATE, self.transport.write, self.found)
        elif method == b"PUT":
            self.transport.write(self.created)
        elif path.endswith((b"/v1/image", b"/v1/machine")):
            self.transport.write(self.lists[path])
        elif b"/v1/machine/" in path:
            self.transport.write(self.found_machine)
        else:
            self.transport.write(self.found)


def main():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    server = loop.run_until_complete(loop.create_server(Connection, "127.0.0.1", 0, backlog=512))
    loop.add_reader(sys.stdin, loop.stop)
    print(server.sockets[0].getsockname()[1])
    sys.stdout.flush()
    loop.run_forever()


if __name__ == "__main__":
    main()
