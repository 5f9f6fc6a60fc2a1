"""Loopback HTTP server that sends canned response bytes and records the requests."""

import json
import socket
import threading


class Request(object):
    """Received request.

    :ivar str method: HTTP method
    :ivar str target: path and query of the request line, percent-encoded
    :ivar list headers: ``(name, value)`` pairs in the order sent
    :ivar bytes body: the body without chunked framing; empty without a body
    """

    def __init__(self, method, target, headers, body):
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body

    @property
    def path(self):
        """Target without the query."""
        return self.target.partition("?")[0]

    @property
    def query(self):
        """Query without the question mark, or an empty string."""
        return self.target.partition("?")[2]

    def header(self, name):
        """Return the value of the first header with this case-insensitive name, or None."""
        return next((v for n, v in self.headers if n.lower() == name.lower()), None)

    def json(self):
        """Return the body decoded as JSON."""
        return json.loads(self.body.decode("utf-8"))

    def __repr__(self):
        return "<Request %s %s>" % (self.method, self.target)


def http_response(status=200, body=b"", headers=None, reason="Whatever", version="HTTP/1.1"):
    """Return the bytes of a response.

    :param list headers: ``(name, value)`` pairs; with ``transfer-encoding: chunked`` the body is framed in chunks.
        None sends Content-Type application/json and Content-Length.
    """
    if headers is None:
        headers = [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
    if ("transfer-encoding", "chunked") in [(n.lower(), v) for n, v in headers]:
        body = chunked(body)
    lines = ["%s %d %s" % (version, status, reason)] + ["%s: %s" % pair for pair in headers]
    return "\r\n".join(lines + ["", ""]).encode("latin-1") + body


def json_response(value, status=200):
    """Return the bytes of a response with ``value`` as JSON body."""
    return http_response(status, json.dumps(value).encode("utf-8"))


def chunked(body, size=2048):
    """Return ``body`` in chunked framing; Go writes chunks of about 2 kB, too."""
    chunks = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks) + b"0\r\n\r\n"


class CannedServer(object):
    """Server that sends the nth response to the nth request, and the last one to all further requests.

    A context manager. The connection is kept alive unless the response has ``Connection: close`` or no length.

    :ivar str url: base URL without a trailing slash
    :ivar list requests: each received :class:`Request`
    :ivar int connections: number of accepted connections
    """

    THREAD_NAME = "canned server"

    def __init__(self, *responses):
        self._lock = threading.Lock()
        self._listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(128)
        self._address = self._listener.getsockname()
        self._stopping = False
        self._open = {}
        self.url = "http://127.0.0.1:%d" % self._address[1]
        self.connections = 0
        self.respond_with(*responses)

    def respond_with(self, *responses):
        """Clear the recorded requests and set the responses to the next ones."""
        with self._lock:
            self.requests = []
            self._responses = list(responses)

    def wait_until_disconnected(self, seconds=10):
        """Wait until the clients have closed all connections; return whether they did within ``seconds``."""
        with self._lock:
            threads = list(self._open.values())
        for thread in threads:
            thread.join(seconds)
        return not any(thread.is_alive() for thread in threads)

    def __enter__(self):
        self._acceptor = threading.Thread(target=self._accept, name=self.THREAD_NAME)
        self._acceptor.daemon = True
        self._acceptor.start()
        return self

    def __exit__(self, *exc_info):
        self._stopping = True
        socket.create_connection(
            self._address
        ).close()  # wakes accept(), which closing the listener does not do on every system
        self._acceptor.join()
        self._listener.close()
        with self._lock:
            still_open = list(self._open.items())
        for connection, thread in still_open:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except (OSError, socket.error):
                pass  # already closed
            thread.join()

    def _accept(self):
        while True:
            connection, _ = self._listener.accept()
            if self._stopping:
                connection.close()
                return
            thread = threading.Thread(target=self._serve, args=(connection,), name=self.THREAD_NAME)
            thread.daemon = True
            with self._lock:
                self.connections += 1
                self._open[connection] = thread
            thread.start()

    def _serve(self, connection):
        stream = connection.makefile("rb")
        try:
            keep = True
            while keep:
                request = read_request(stream)
                if request is None:
                    break
                with self._lock:
                    response = self._responses[min(len(self.requests), len(self._responses) - 1)]
                    self.requests.append(request)
                connection.sendall(response)
                keep = keeps_alive(response)
        except (OSError, socket.error):
            pass  # the client disconnected
        finally:
            with self._lock:
                self._open.pop(connection, None)
            stream.close()
            connection.close()


def read_request(stream):
    """Return the next :class:`Request` on ``stream``, or None at its end."""
    line = stream.readline()
    if not line:
        return None
    method, target, _ = line.decode("latin-1").split(" ", 2)
    headers = read_headers(stream)
    known = dict((name.lower(), value) for name, value in headers)
    if known.get("transfer-encoding") == "chunked":
        body = read_chunked_body(stream)
    else:
        body = stream.read(int(known.get("content-length", 0)))
    return Request(method, target, headers, body)


def read_headers(stream):
    """Return the ``(name, value)`` pairs of a header block, up to and including the empty line."""
    headers = []
    for line in iter(stream.readline, b"\r\n"):
        if not line:
            break
        name, _, value = line.decode("latin-1").partition(":")
        headers.append((name, value.strip()))
    return headers


def read_chunked_body(stream):
    """Return a chunked body without its framing."""
    chunks = []
    while True:
        size = int(stream.readline().split(b";")[0], 16)
        chunks.append(stream.read(size))
        stream.readline()
        if size == 0:
            return b"".join(chunks)


def keeps_alive(response):
    """Return whether the connection stays open after ``response`` (RFC 9112, 9.3)."""
    headers = response.partition(b"\r\n\r\n")[0].lower()
    if headers.startswith(b"http/1.1 100"):
        return keeps_alive(response.partition(b"\r\n\r\n")[2])
    has_length = b"\r\ncontent-length:" in headers or b"\r\ntransfer-encoding:" in headers
    return has_length and headers.startswith(b"http/1.1") and b"\r\nconnection: close" not in headers
