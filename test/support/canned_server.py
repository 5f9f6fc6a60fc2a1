"""A loopback HTTP server that answers with given bytes and remembers what it received.

It knows nothing of images: a test says what comes back, byte for byte, and then looks at what was sent.
"""

import json
import socket
import threading


class Request(object):
    """One request as it arrived.

    :ivar str method: the verb, as sent
    :ivar str target: path and query as they stood in the request line, still percent-encoded
    :ivar list headers: ``(name, value)`` pairs in the order sent
    :ivar bytes body: the body without chunked framing; empty where there was none
    """

    def __init__(self, method, target, headers, body):
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body

    @property
    def path(self):
        """The target without its query."""
        return self.target.partition("?")[0]

    @property
    def query(self):
        """What follows the question mark; empty where there is none."""
        return self.target.partition("?")[2]

    def header(self, name):
        """Return the value of the first header of this name in any case, or None."""
        return next((v for n, v in self.headers if n.lower() == name.lower()), None)

    def json(self):
        """Return the body decoded as JSON."""
        return json.loads(self.body.decode("utf-8"))

    def __repr__(self):
        return "<Request %s %s>" % (self.method, self.target)


def http_response(status=200, body=b"", headers=None, reason="Whatever", version="HTTP/1.1"):
    """Return the bytes of an answer.

    :param list headers: ``(name, value)`` pairs, sent as they are; where they say chunked, so is the body. Without
        them the answer is JSON with its length.
    """
    if headers is None:
        headers = [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
    if ("transfer-encoding", "chunked") in [(n.lower(), v) for n, v in headers]:
        body = chunked(body)
    lines = ["%s %d %s" % (version, status, reason)] + ["%s: %s" % pair for pair in headers]
    return "\r\n".join(lines + ["", ""]).encode("latin-1") + body


def json_response(value, status=200):
    """Return the bytes of an answer whose body is ``value`` as JSON."""
    return http_response(status, json.dumps(value).encode("utf-8"))


def chunked(body, size=2048):
    """Return ``body`` in chunked framing; Go, too, writes chunks of about two kilobytes."""
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


class CannedServer(object):
    """Answers the nth request with the nth of ``answers``, and each further one with the last.

    A context manager. As HTTP has it, the connection stays open unless the answer says ``Connection: close`` or
    gives no length.

    :ivar str url: where it listens, without a slash at the end
    :ivar list requests: every :class:`Request` received so far
    :ivar int connections: how many connections were opened to it so far
    """

    THREAD_NAME = "canned server"

    def __init__(self, *answers):
        self._lock = threading.Lock()
        self._listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(128)
        self._address = self._listener.getsockname()
        self._stopping = False
        self._open = {}
        self.url = "http://127.0.0.1:%d" % self._address[1]
        self.connections = 0
        self.respond_with(*answers)

    def respond_with(self, *answers):
        """Forget the requests so far and answer the coming ones with ``answers``."""
        with self._lock:
            self.requests = []
            self._answers = list(answers)

    def wait_until_disconnected(self, seconds=10):
        """Wait until the clients have closed every connection, and tell whether they did within ``seconds``."""
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
        socket.create_connection(self._address).close()  # wakes accept(), which a close from here does not everywhere
        self._acceptor.join()
        self._listener.close()
        with self._lock:
            still_open = list(self._open.items())
        for connection, thread in still_open:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except (OSError, socket.error):
                pass  # it ended by itself in the meantime
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
                    answer = self._answers[min(len(self.requests), len(self._answers) - 1)]
                    self.requests.append(request)
                connection.sendall(answer)
                keep = keeps_alive(answer)
        except (OSError, socket.error):
            pass  # the client went away, as it may
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
    """Return the ``(name, value)`` pairs up to and with the empty line that ends them."""
    headers = []
    for line in iter(stream.readline, b"\r\n"):
        if not line:
            break
        name, _, value = line.decode("latin-1").partition(":")
        headers.append((name, value.strip()))
    return headers


def read_chunked_body(stream):
    """Return a chunked body without its framing."""
    pieces = []
    while True:
        size = int(stream.readline().split(b";")[0], 16)
        pieces.append(stream.read(size))
        stream.readline()
        if size == 0:
            return b"".join(pieces)


def keeps_alive(answer):
    """Tell whether the connection is still usable after ``answer``, by the rules of HTTP/1.1."""
    head = answer.partition(b"\r\n\r\n")[0].lower()
    if head.startswith(b"http/1.1 100"):
        return keeps_alive(answer.partition(b"\r\n\r\n")[2])
    has_length = b"\r\ncontent-length:" in head or b"\r\ntransfer-encoding:" in head
    return has_length and head.startswith(b"http/1.1") and b"\r\nconnection: close" not in head
