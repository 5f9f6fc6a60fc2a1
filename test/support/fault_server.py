"""Loopback server that simulates network faults: it runs a script on each connection.

A script is a list of steps: bytes to send, or a function to call with the :class:`Connection`. After the last step
the connection is closed. The nth connection runs the nth script, all further ones the last.

    with FaultServer([read, b"HTTP/1.1 200 OK\\r\\nContent-Le", reset]) as server:
        ...
"""

import contextlib
import socket
import struct
import threading

from support.canned_server import read_request

THREAD_NAME = "fault server"
POLL_INTERVAL = 0.02  # seconds


class Connection(object):
    """Connection to a :class:`FaultServer`, the argument of a step.

    :ivar socket: the socket, wrapped in TLS if the server uses it
    :ivar stream: buffered file object for reading
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
        """Wait, at most until the server stops."""
        self.server.stopping.wait(seconds)


def read(connection):
    """Step: read and record one request."""
    request = read_request(connection.stream)
    if request is None:
        raise EOFError
    connection.server.record(request, connection)


def read_headers(connection):
    """Step: read and record the header block of one request, without its body."""
    lines = list(iter(connection.stream.readline, b"\r\n"))
    connection.server.record(lines, connection)


def read_first_byte(connection):
    """Step: read one byte, and leave the rest of the request unread."""
    connection.socket.recv(1)


def reset(connection):
    """Step: reset the connection (TCP RST)."""
    connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.stream.close()
    connection.socket.close()


def stall(connection):
    """Step: send nothing until the client disconnects."""
    while connection.socket.recv(65536):
        pass


def delay(seconds):
    """Return a step that waits."""
    return lambda connection: connection.wait(seconds)


def wait_for(event):
    """Return a step that waits for a threading.Event, or until the server stops."""

    def wait(connection):
        while not event.wait(POLL_INTERVAL) and not connection.server.stopping.is_set():
            pass

    return wait


def trickle(data, seconds):
    """Return a step that sends single bytes with a delay after each."""

    def send_slowly(connection):
        for index in range(len(data)):
            connection.send(data[index : index + 1])
            connection.wait(seconds)

    return send_slowly


def repeat(*steps):
    """Return a step that repeats other steps until the client disconnects."""

    def run_repeatedly(connection):
        while not connection.server.stopping.is_set():
            run_steps(steps, connection)

    return run_repeatedly


def run_steps(steps, connection):
    """Run the steps of a script."""
    for step in steps:
        if callable(step):
            step(connection)
        else:
            connection.send(step)


def responses(*each):
    """Return a script that sends each response to one request of a connection, and then closes it."""
    return [step for response in each for step in (read, response)]


def always(response):
    """Return a script that sends the same response to all requests."""
    return [repeat(read, response)]


class FaultServer(object):
    """Server that runs scripts. A context manager.

    :param scripts: one list of steps per connection
    :param tls: ssl.SSLContext of a TLS server, or None
    :ivar str url: base URL without a trailing slash
    :ivar list requests: recorded requests in order of arrival
    :ivar int connections: number of accepted connections
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
        """Clear the recorded requests, and set the scripts of the next connections."""
        with self._lock:
            self.scripts = list(scripts)
            self.requests = []
            self.requests_by_connection = {}
            self.connections = 0

    def record(self, request, connection):
        """Record a request; called by the steps that read one."""
        with self._lock:
            self.requests.append(request)
            self.requests_by_connection.setdefault(connection.number, []).append(request)

    @property
    def methods(self):
        """HTTP methods of the recorded requests."""
        return [request.method for request in self.requests]

    @property
    def targets(self):
        """Request targets (path and query) of the recorded requests."""
        return [request.target for request in self.requests]

    def wait_until_disconnected(self, seconds=10):
        """Wait until all connections are closed; return whether they are within ``seconds``."""
        with self._lock:
            threads = list(self._threads)
        for thread in threads:
            thread.join(seconds)
        return not any(thread.is_alive() for thread in threads)

    def close_all(self):
        """Close all connections and stop accepting, before the end of the ``with`` block."""
        self.stopping.set()
        for sock in list(self._sockets):
            with ignore_disconnects():
                sock.shutdown(socket.SHUT_RDWR)

    def __enter__(self):
        self._acceptor = _start(self._accept)
        return self

    def __exit__(self, *exc_info):
        self.stopping.set()
        socket.create_connection(
            self.address
        ).close()  # wakes accept(), which closing the listener does not do on every system
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
            plain.close()  # Python 2.7 counts references to both


@contextlib.contextmanager
def ignore_disconnects():
    """Ignore the errors of a server whose client disconnects."""
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
    """Yield a port of 127.0.0.1 where connecting fails with ECONNREFUSED: bound, but not listening."""
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    sock.bind(("127.0.0.1", 0))
    try:
        yield sock.getsockname()[1]
    finally:
        sock.close()


@contextlib.contextmanager
def unresponsive_port():
    """Yield a port of 127.0.0.1 where connecting times out: the accept queue of the listener is full."""
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
