"""urllib3's connections and pools, with three things more: a deadline that every wait keeps to, the knowledge whether
a byte of the request has left, and a quick look at the head of an answer.

The first two belong to one attempt, and one attempt is made by one thread, so they are kept by thread; urllib3's own
time limits are for each read, and a server that trickles would never reach them.
"""

from __future__ import absolute_import

import io
import re
import socket
import threading

import six
from six.moves import http_client
from urllib3 import connection, connectionpool

from metal_python.clock import monotonic

# Bytes of a line of an answer's head, and lines of it, from which on it is refused: http.client's own bounds.
LONGEST_LINE = 65537
MOST_LINES = 101  # with the first and the empty one
_is_interim = re.compile(b"HTTP/1[.][0-9] 1[0-9][0-9][ \r\n]").match
# A status that has a body, and fields as RFC 9110 has them: none that goes on in the next line.
_match_usual = re.compile(
    "HTTP/1[.]1 ((?!204|304)[2-5][0-9][0-9]) ([^\r\n]*)\r\n((?:[!-9;-~]+:[^\r\n]*\r\n)+)\r\n\\Z"
).match
_match_length = re.compile("[0-9]{1,18}\\Z").match  # more digits than 18 are not worth a look


class Attempt(threading.local):
    """What the connections need to know about the attempt that this thread makes."""

    #: moment (of ``metal_python.clock.monotonic``) that ends it, or None
    deadline = None
    #: whether a byte of the request has been handed to the system
    sent = False
    #: whether a connection is being made; what is sent then (a proxy's CONNECT) is not the request
    connecting = False
    #: whether a body follows the request's head, so that both should leave in one piece
    body_follows = False


attempt = Attempt()


def seconds_left(deadline, limit=None):
    """Return the seconds that may be waited: until a deadline, and no longer than a limit of the single wait.

    :raises socket.timeout: the deadline has passed
    """
    left = deadline - monotonic()
    if left <= 0:
        raise socket.timeout("timed out")
    return left if limit is None else min(left, limit)


class DeadlineReader(io.RawIOBase):
    """The reading end of a socket that waits no longer than until the deadline.

    :param sock: the socket; its time limit goes on to hold for each read
    :param float deadline: moment that ends the attempt
    """

    def __init__(self, sock, deadline):
        super(DeadlineReader, self).__init__()
        self._deadline = deadline
        self._limit = sock.gettimeout()
        # makefile() is how http.client keeps a socket open that its connection has given up already.
        self._file = sock.makefile("rb", 0)

    def readable(self):
        """Return True: this is what it is for."""
        return True

    def readinto(self, buffer):
        """Read what is there into the buffer, and return how many bytes that were."""
        sock = self._file._sock
        sock.settimeout(seconds_left(self._deadline, self._limit))
        return sock.recv_into(buffer)

    def close(self):
        """Let the socket go."""
        if not self.closed:
            self._file.close()
            super(DeadlineReader, self).close()


class DeadlineSocket(object):
    """What http.client needs of a socket to read an answer: makefile()."""

    def __init__(self, sock, deadline):
        self._sock = sock
        self._deadline = deadline

    def makefile(self, *mode):
        """Return the buffered reading end."""
        return io.BufferedReader(DeadlineReader(self._sock, self._deadline))


class DeadlineResponse(http_client.HTTPResponse, object):
    """An answer whose head and body are read before the deadline that the attempt has, if any."""

    def __init__(self, sock, *args, **options):
        if attempt.deadline is not None:
            sock = DeadlineSocket(sock, attempt.deadline)
        http_client.HTTPResponse.__init__(self, sock, *args, **options)
        self.strict = True  # Python 2.7: garbage is not an answer of HTTP/0.9

    def begin(self):
        """Read the head.

        A head as metal-api writes it is taken apart here: http.client gives each to the parser for e-mail, which takes
        a fifth of the time of a call. What looks any different is left to http.client, and with it all rules of HTTP.

        :raises http.client.HTTPException: it is none, breaks off, or is too long
        """
        head = self._read_head()
        while _is_interim(head):  # of the answers before the answer, http.client skips 100 alone
            if head[9:12] == b"101":
                raise http_client.HTTPException("the server changed the protocol, which it was not asked for")
            head = self._read_head()
        if six.PY2 or self.debuglevel or not self._take_usual(head):
            stream, self.fp = self.fp, io.BytesIO(head)
            try:
                http_client.HTTPResponse.begin(self)
            finally:
                if self.fp is None:  # http.client has closed what it takes for the stream
                    stream.close()
                else:
                    self.fp = stream

    def _read_head(self):
        """Return the next head, as bytes, with the empty line that ends it; what is no head ends with its first line.

        http.client takes the end of the connection for the end of the head.
        """
        readline = self.fp.readline
        line = readline(LONGEST_LINE)
        lines = [line]
        if line.startswith(b"HTTP/"):
            while line not in (b"\r\n", b"\n"):
                if len(lines) == MOST_LINES or len(line) == LONGEST_LINE:
                    raise http_client.HTTPException("the answer's head is too long")
                line = readline(LONGEST_LINE)
                if not line:
                    raise http_client.HTTPException("the answer breaks off in its head")
                lines.append(line)
        return b"".join(lines)

    def _take_usual(self, head):
        """Take over a head whose fields have different names and tell the body's length; return whether it is one."""
        usual = _match_usual(head.decode("iso-8859-1"))
        if not usual or self._method == "HEAD":
            return False
        status, reason, lines = usual.groups()
        message = http_client.HTTPMessage()
        fields = {}
        for line in lines.split("\r\n")[:-1]:
            name, _, value = line.partition(":")
            value = value.strip(" \t")
            message.set_raw(name, value)
            fields[name.lower()] = value
        length = _match_length(fields.get("content-length", ""))
        kept = fields.get("connection", "keep-alive").lower() == "keep-alive"
        if not length or not kept or "transfer-encoding" in fields or len(fields) < len(message):
            return False
        self.version = 11
        self.code = self.status = int(status)
        self.reason = reason.strip()
        self.headers = self.msg = message
        self.chunked = self.will_close = False
        self.length = int(length.group())
        return True


class DeadlineConnection(object):
    """Mixed into urllib3's connections: connecting and sending keep to the deadline, and sending is noted."""

    response_class = DeadlineResponse
    _head = b""

    def connect(self):
        """Connect; TLS and a proxy's tunnel are part of it."""
        attempt.connecting = True
        try:
            super(DeadlineConnection, self).connect()
        finally:
            attempt.connecting = False

    def _new_conn(self):
        """Return a socket that is connected to the first address that answers, all of them within the deadline."""
        deadline = attempt.deadline
        if deadline is None:
            return super(DeadlineConnection, self)._new_conn()
        name, limit = self._dns_host, self.timeout
        try:
            found = socket.getaddrinfo(name, self.port, 0, socket.SOCK_STREAM)
            addresses = [address[4][0] for address in found]
        except (socket.error, UnicodeError):
            addresses = [name]  # urllib3 will say what is wrong with it
        try:
            while True:
                self._dns_host = addresses.pop(0)
                self.timeout = seconds_left(deadline, limit)
                try:
                    sock = super(DeadlineConnection, self)._new_conn()
                    break
                except Exception:
                    if not addresses or monotonic() >= deadline:
                        raise
        finally:
            self._dns_host, self.timeout = name, limit
        sock.settimeout(seconds_left(deadline, limit))  # for TLS, and for a proxy's answer
        return sock

    def send(self, data):
        """Send a piece of the request, after connecting where that is still to be done.

        A head that a body follows waits for it: one packet and one system call less for each write.
        """
        if self.sock is None and self.auto_open:
            self.connect()
        if attempt.deadline is not None and self.sock is not None:
            self.sock.settimeout(seconds_left(attempt.deadline))
        if not attempt.connecting:
            if attempt.body_follows:
                attempt.body_follows = False
                self._head = data
                return
            data, self._head = self._head + data, b""
            attempt.sent = True
        super(DeadlineConnection, self).send(data)


class HTTPConnection(DeadlineConnection, connection.HTTPConnection):
    """urllib3's HTTPConnection with a deadline."""


class HTTPSConnection(DeadlineConnection, connection.HTTPSConnection):
    """urllib3's HTTPSConnection with a deadline."""


class ClosablePool(object):
    """Mixed into urllib3's pools: one may be closed by a thread while another puts its connection back."""

    def _put_conn(self, conn):
        try:
            super(ClosablePool, self)._put_conn(conn)
        except AttributeError:  # urllib3 counts the places of a full pool, which is gone at this very moment
            if conn is not None:
                conn.close()


class HTTPConnectionPool(ClosablePool, connectionpool.HTTPConnectionPool):
    """urllib3's HTTPConnectionPool of connections with a deadline."""

    ConnectionCls = HTTPConnection


class HTTPSConnectionPool(ClosablePool, connectionpool.HTTPSConnectionPool):
    """urllib3's HTTPSConnectionPool of connections with a deadline."""

    ConnectionCls = HTTPSConnection


POOLS = {"http": HTTPConnectionPool, "https": HTTPSConnectionPool}
