"""Test server of the benchmark: pre-rendered responses, persistent connections, connection counters.

``python server.py`` prints its port and runs until standard input is closed. Paths:

- ``/<n>/v1/image``: a list of ``<n>`` images; ``/<n>/v1/image/<id>``: one image; PUT: 201 and one image.
- ``/<n>/v1/machine``: a list of ``<n>`` machines; ``/<n>/v1/machine/<id>``: one machine.
- ``/<n>/sparse/v1/machine``: a list of ``<n>`` machines without allocation.
- ``/<n>/chunked/v1/image``: the list with chunked transfer encoding, which metal-api uses for bodies above 2 kB.
- ``/delayed/v1/image/<id>``: one image after 5 ms, the time of a database query.
- ``/counts``: numbers of opened and closed connections, as JSON.

It uses asyncio protocols because http.server is too slow: a request takes about 20 microseconds here.
"""

import asyncio
import json
import sys

from documents import image, machine, sparse_machine

HEADERS = "HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
CHUNKED_HEADERS = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
CHUNK_SIZE = 4096
DELAY = 0.005  # seconds


def response(status, value):
    """Return a complete response as bytes."""
    body = json.dumps(value, indent=1).encode("utf-8")
    return (HEADERS % (status, len(body))).encode("latin-1") + body


def chunked(body):
    """Return a complete response with a chunked body as bytes."""
    chunks = [body[start : start + CHUNK_SIZE] for start in range(0, len(body), CHUNK_SIZE)]
    return CHUNKED_HEADERS + b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks + [b""])


class ListResponses(dict):
    """Responses of the list operations by path, each rendered on the first request."""

    def __missing__(self, path):
        size, variant = path.split(b"/")[1:3]
        element = image if path.endswith(b"/image") else sparse_machine if variant == b"sparse" else machine
        self[path] = response("200 OK", [element(number) for number in range(1, int(size) + 1)])
        if variant == b"chunked":
            self[path] = chunked(self[path].partition(b"\r\n\r\n")[2])
        return self[path]


class Connection(asyncio.Protocol):
    """Server side of a connection. Parses only what selects the response: method, path, Content-Length."""

    lists = ListResponses()
    found = response("200 OK", image(1))
    found_machine = response("200 OK", machine(1))
    created = response("201 Created", image(1))
    counts = {"opened": 0, "closed": 0}

    def connection_made(self, transport):
        self.transport = transport
        self.buffer = b""
        self.counts["opened"] += 1

    def connection_lost(self, error):
        self.counts["closed"] += 1

    def data_received(self, data):
        self.buffer += data
        while b"\r\n\r\n" in self.buffer:
            headers, _, rest = self.buffer.partition(b"\r\n\r\n")
            length = 0
            for line in headers.lower().split(b"\r\n"):
                if line.startswith(b"content-length:"):
                    length = int(line[15:])
            if len(rest) < length:
                return
            self.buffer = rest[length:]
            self.respond(*headers.split(b" ", 2)[:2])

    def respond(self, method, path):
        if path == b"/counts":
            self.transport.write(response("200 OK", self.counts))
        elif path.startswith(b"/delayed/"):
            asyncio.get_event_loop().call_later(DELAY, self.transport.write, self.found)
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
