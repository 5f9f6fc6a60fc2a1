"""A loopback server that does on each connection what a script says, down to the byte: the faults of a network.

A script is a list of steps. Bytes are sent as they are; a function is called with the :class:`Connection`. When its
steps are done, the connection is closed. The nth connection follows the nth script, each further one the last.

    with FaultServer([read, b"HTTP/1.1 200 OK\\r\\nContent-Le", reset]) as server:
        ...
"""

import contextlib
import socket
import struct
import threading

from support.canned_server import read_request

THREAD_NAME = "fault server"
BACK_OFF = 0.02  # seconds between two looks at whether the server is to stop


class Connection(object):
    """One connection to a :class:`FaultServer`, as the steps of a script see it.

    :ivar socket: the socket, with TLS where the server speaks it
    :ivar stream: its buffered reading end
    """

    def __init__(self, server, sock, number):
        self.server = server
        self.socket = sock
        self.number = number
        self.stream = sock.makefile("rb")

    def send(self, data):
        """Send bytes."""
        self.socket.sendall(data)

    def wait(self, seconds):
        """Wait, but no longer than the server lives."""
        self.server.stopping.wait(seconds)


def read(connection):
    """Step: read one request to its end and record it."""
    request = read_request(connection.stream)
    if request is None:
        raise EOFError
    connection.server.record(request, connection)


def read_headers(connection):
    """Step: read one request's head only, and record that something came."""
    lines = list(iter(connection.stream.readline, b"\r\n"))
    connection.server.record(lines, connection)


def read_first_byte(connection):
    """Step: wait until something comes, and leave the rest of it unread."""
    connection.socket.recv(1)


def reset(connection):
    """Step: break the connection off with a TCP reset."""
    connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.stream.close()
    connection.socket.close()


def stall(connection):
    """Step: say nothing more until the client leaves."""
    while connection.socket.recv(65536):
        pass


def delay(seconds):
    """Return the step that waits."""
    return lambda connection: connection.wait(seconds)


def wait_for(event):
    """Return the step that waits for a threading.Event, or the server's end."""

    def wait(connection):
        while not event.wait(BACK_OFF) and not connection.server.stopping.is_set():
            pass

    return wait


def trickle(data, seconds):
    """Return the step that sends one byte after the other, with a pause after each."""

    def send_slowly(connection):
        for place in range(len(data)):
            connection.send(data[place : place + 1])
            connection.wait(seconds)

    return send_slowly


def repeat(*steps):
    """Return the step that repeats others until the client leaves."""

    def repeat(connection):
        while not connection.server.stopping.is_set():
            run_steps(steps, connection)

    return repeat


def run_steps(steps, connection):
    """Do the steps of a script."""
    for step in steps:
        if callable(step):
            step(connection)
        else:
            connection.send(step)


def responses(*each):
    """Return the script that reads a request for each answer, all on one connection, and then ends it."""
    return [step for answer in each for step in (read, answer)]


def always(answer):
    """Return the script that gives every request the same answer."""
    return [repeat(read, answer)]


class FaultServer(object):
    """Follows scripts. A context manager.

    :param scripts: see the module
    :param tls: an ssl.SSLContext to speak TLS with
    :ivar str url: where it listens, without a slash at the end
    :ivar list requests: every request that came, in the order of coming
    :ivar int connections: connections that were opened to it
    """

    def __init__(self, *scripts, **options):
        self.scripts = list(scripts)
        self.tls = options.pop("tls", None)
        host = options.pop("host", "127.0.0.1")
        assert not options
        self.stopping = threading.Event()
        self._lock = threading.Lock()
        self._listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(128)
        self.address = self._listener.getsockname()
        self.port = self.address[1]
        self.url = "%s://%s:%d" % ("https" if self.tls else "http", host, self.port)
        self._threads = []
        self._sockets = []
        self.requests = []
        self.requests_by_connection = {}
        self.connections = 0

    def set_scripts(self, *scripts):
        """Forget what came, and have the coming connections follow these scripts."""
        with self._lock:
            self.scripts = list(scripts)
            self.requests = []
            self.requests_by_connection = {}
            self.connections = 0

    def record(self, request, connection):
        """Keep a request; called by the steps that read one."""
        with self._lock:
            self.requests.append(request)
            self.requests_by_connection.setdefault(connection.number, []).append(request)

    @property
    def methods(self):
        """The methods of the requests that came."""
        return [request.method for request in self.requests]

    @property
    def targets(self):
        """The paths, with their queries, of the requests that came."""
        return [request.target for request in self.requests]

    def wait_until_disconnected(self, seconds=10):
        """Wait until every connection is closed, and tell whether that took no more than ``seconds``."""
        with self._lock:
            threads = list(self._threads)
        for thread in threads:
            thread.join(seconds)
        return not any(thread.is_alive() for thread in threads)

    def close_all(self):
        """End every connection, and accept no other, before the end of the ``with`` block."""
        self.stopping.set()
        for sock in list(self._sockets):
            with ignore_disconnects():
                sock.shutdown(socket.SHUT_RDWR)

    def __enter__(self):
        self._acceptor = _start(self._accept)
        return self

    def __exit__(self, *exc_info):
        self.stopping.set()
        socket.create_connection(self.address).close()  # wakes accept(), which a close from here does not everywhere
        self._acceptor.join()
        self._listener.close()
        for sock in self._sockets:
            with ignore_disconnects():
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _accept(self):
        while True:
            sock, _ = self._listener.accept()
            if self.stopping.is_set():
                sock.close()
                return
            with self._lock:
                script = self.scripts[min(self.connections, len(self.scripts) - 1)]
                number = self.connections
                self.connections += 1
                self._sockets.append(sock)
                self._threads.append(_start(self._serve, sock, script, number))

    def _serve(self, sock, script, number):
        plain = sock
        with ignore_disconnects():
            if self.tls:
                sock = self.tls.wrap_socket(plain, server_side=True)
                self._sockets.append(sock)
            connection = Connection(self, sock, number)
            with ignore_disconnects():
                run_steps(script, connection)
            connection.stream.close()
        with ignore_disconnects():
            sock.close()
            plain.close()  # Python 2.7 counts it too


@contextlib.contextmanager
def ignore_disconnects():
    """Let pass what happens to a server whose client leaves, as it may."""
    try:
        yield
    except (EOFError, EnvironmentError, ValueError):  # ssl.SSLError is an EnvironmentError; ValueError: a closed stream
        pass


def _start(target, *args):
    thread = threading.Thread(target=target, args=args, name=THREAD_NAME)
    thread.daemon = True
    thread.start()
    return thread


@contextlib.contextmanager
def closed_port():
    """Give a port of 127.0.0.1 that refuses connections: it is taken, but nobody listens."""
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    sock.bind(("127.0.0.1", 0))
    try:
        yield sock.getsockname()[1]
    finally:
        sock.close()


@contextlib.contextmanager
def unresponsive_port():
    """Give a port of 127.0.0.1 where no connection is ever made: it listens, but its queue is full."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    waiting = []
    for _ in range(8):
        sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        sock.setblocking(False)
        sock.connect_ex(listener.getsockname())
        waiting.append(sock)
    try:
        yield listener.getsockname()[1]
    finally:
        for sock in waiting + [listener]:
            sock.close()
