"""urllib3's connections and pools, with a deadline, a record of whether a request was sent, and a fast header parser.

The pool gives each connection the :class:`~metal_python.request.Attempt` that it serves. urllib3's own timeouts are for
each read, so a server that sends a byte now and then would never reach them.
"""

from __future__ import absolute_import

import errno
import io
import re
import socket
import ssl

import six
from six.moves import http_client
from urllib3 import connection, connectionpool

from metal_python import tls
from metal_python.clock import monotonic

# Bytes of a line of an answer's head, and lines of it, from which on it is refused: http.client's own bounds.
MAX_LINE_BYTES = 65537
MAX_HEADER_LINES = 101  # with the first and the empty one
# When TCP probes an idle connection, in seconds: first (Linux and Windows; macOS) and then again.
KEEPALIVE = (("TCP_KEEPIDLE", 60), ("TCP_KEEPALIVE", 60), ("TCP_KEEPINTVL", 15))
# Characters of a header value that an error quotes.
MAX_QUOTED_LENGTH = 100
# Bytes of a streamed body that are sent at a time.
CHUNK_SIZE = 16 * 1024
_is_interim = re.compile(b"HTTP/1[.][0-9] 1[0-9][0-9][ \r\n]").match
# A status that has a body, and fields as RFC 9110 has them: none that goes on in the next line.
_match_plain_headers = re.compile(
    "HTTP/1[.]1 ((?!204|304)[2-5][0-9][0-9]) ([^\r\n]*)\r\n((?:[!-9;-~]+:[^\r\n]*\r\n)+)\r\n\\Z"
).match
_match_length = re.compile("[0-9]{1,18}\\Z").match  # more digits than 18 are not worth a look


def seconds_left(deadline, timeout=None):
    """Return the seconds that may be waited: until a deadline, and no longer than a timeout of the single wait.

    :raises socket.timeout: the deadline has passed
    """
    left = deadline - monotonic()
    if left <= 0:
        raise socket.timeout("timed out")
    return left if timeout is None else min(left, timeout)


class DeadlineReader(io.RawIOBase):
    """Reading end of a socket, whose reads end at a deadline.

    :param sock: the socket
    :param float deadline: end of the attempt
    :param float timeout: timeout of a single read, in seconds, or None
    """

    def __init__(self, sock, deadline, timeout=None):
        super(DeadlineReader, self).__init__()
        self._deadline = deadline
        self._timeout = timeout
        # makefile() is how http.client keeps a socket open that its connection has given up already.
        self._file = sock.makefile("rb", 0)
        self._sock = getattr(self._file, "_sock", sock)  # Python 2.7: the file's stays open; a fake may have none
        self._read = getattr(self._file, "readinto", None) or self._sock.recv_into  # Python 2.7 has no readinto

    def readable(self):
        """Return True."""
        return True

    def readinto(self, buffer):
        """Read what is there into the buffer and return the number of bytes."""
        self._sock.settimeout(seconds_left(self._deadline, self._timeout))
        return self._read(buffer)

    def close(self):
        """Release the socket."""
        if not self.closed:
            self._file.close()
            super(DeadlineReader, self).close()


class DeadlineSocket(object):
    """What http.client needs of a socket to read a response: makefile(). See :class:`DeadlineReader`."""

    def __init__(self, sock, deadline, timeout=None):
        self._reader = sock, deadline, timeout

    def makefile(self, *mode):
        """Return the buffered reading end."""
        return io.BufferedReader(DeadlineReader(*self._reader))


class DeadlineResponse(http_client.HTTPResponse, object):
    """A response whose headers and body are read before the deadline.

    :param sock: the socket, or a :class:`DeadlineSocket`
    """

    def __init__(self, sock, *args, **options):
        http_client.HTTPResponse.__init__(self, sock, *args, **options)
        self.strict = True  # Python 2.7: garbage is not an answer of HTTP/0.9

    def begin(self):
        """Read the head.

        A head as metal-api writes it is taken apart here: http.client gives each to the parser for e-mail, which takes
        a fifth of the time of a call. What looks any different is left to http.client, and with it all rules of HTTP.

        :raises http.client.HTTPException: it is none, breaks off, or is too long
        """
        head = self._read_header_block()
        while _is_interim(head):  # of the answers before the answer, http.client skips 100 alone
            if head[9:12] == b"101":
                raise http_client.HTTPException("the server changed the protocol, which it was not asked for")
            head = self._read_header_block()
        if six.PY2 or self.debuglevel or not self._parse_plain_headers(head):
            stream, self.fp = self.fp, io.BytesIO(head)
            try:
                http_client.HTTPResponse.begin(self)
            finally:
                if self.fp is None:  # http.client has closed what it takes for the stream
                    stream.close()
                else:
                    self.fp = stream
            if self.length is None and not self.chunked:
                self._parse_length_list()

    def _parse_length_list(self):
        """Accept a Content-Length with several equal values (RFC 9110, 8.6), for which http.client knows no length.

        :raises http.client.HTTPException: they differ, or are invalid
        """
        value = self.getheader("content-length") or ""
        if "," not in value:
            return
        numbers = set(part.strip(" \t") for part in value.split(","))
        length = _match_length(numbers.pop())
        if numbers or not length:
            raise http_client.HTTPException(
                "the response has an invalid Content-Length: %r" % value[:MAX_QUOTED_LENGTH]
            )
        self.length = int(length.group())
        self.will_close = self._check_close()

    def _read_header_block(self):
        """Return the next head, as bytes, with the empty line that ends it; what is no head ends with its first line.

        http.client takes the end of the connection for the end of the head.
        """
        readline = self.fp.readline
        line = readline(MAX_LINE_BYTES)
        lines = [line]
        if line.startswith(b"HTTP/"):
            while line not in (b"\r\n", b"\n"):
                if len(lines) == MAX_HEADER_LINES or len(line) == MAX_LINE_BYTES:
                    raise http_client.HTTPException("the answer's head is too long")
                line = readline(MAX_LINE_BYTES)
                if not line:
                    raise http_client.HTTPException("the answer breaks off in its head")
                lines.append(line)
        return b"".join(lines)

    def _parse_plain_headers(self, head):
        """Take over a head whose fields have different names and tell the body's length; return whether it is one."""
        usual = _match_plain_headers(head.decode("iso-8859-1"))
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

    #: the :class:`~metal_python.request.Attempt` that the connection serves; set by the pool
    attempt = None
    #: time (of ``metal_python.clock.monotonic``) of the end of its last response
    idle_since = 0
    _connecting = False
    _headers = b""

    def response_class(self, sock, *args, **options):
        """Return the response that http.client is to read from a socket."""
        attempt = self.attempt
        if attempt.deadline is not None:
            timeout = attempt.timeout.connect if self._connecting else attempt.timeout.read
            sock = DeadlineSocket(sock, attempt.deadline, timeout)
        return DeadlineResponse(sock, *args, **options)

    def connect(self):
        """Connect; TLS and a proxy's tunnel are part of it."""
        self._connecting = True  # a CONNECT that is sent meanwhile is not the request
        try:
            super(DeadlineConnection, self).connect()
        finally:
            self._connecting = False

    def _new_conn(self):
        """Return a socket connected to the first address that accepts; the addresses share the time until the deadline.

        Each gets an equal part of what is left, and no more than the connect timeout.
        """
        deadline = self.attempt.deadline
        if deadline is None:
            return super(DeadlineConnection, self)._new_conn()
        name, timeout = self._dns_host, self.timeout
        try:
            found = socket.getaddrinfo(name, self.port, 0, socket.SOCK_STREAM)
            addresses = [_with_scope(*address[4]) for address in found]
        except (socket.error, UnicodeError):
            addresses = [name]  # urllib3 will say what is wrong with it
        try:
            while True:
                share = seconds_left(deadline) / len(addresses)
                self.timeout = share if timeout is None else min(share, timeout)
                self._dns_host = addresses.pop(0)
                try:
                    sock = super(DeadlineConnection, self)._new_conn()
                    break
                except Exception:
                    if not addresses or monotonic() >= deadline:
                        raise
        finally:
            self._dns_host, self.timeout = name, timeout
        sock.settimeout(seconds_left(deadline, timeout))  # for TLS, and for a proxy's answer
        return sock

    def send(self, data):
        """Send a part of the request, after connecting if there is no connection.

        Headers that a body follows wait for it, which saves each write a packet and a system call.
        """
        attempt = self.attempt
        if hasattr(data, "read"):  # only Python 2.7: elsewhere http.client reads
            for chunk in iter(lambda: data.read(CHUNK_SIZE), b""):
                self.send(chunk)
            return
        if self.sock is None and self.auto_open:
            self.connect()
        if attempt.deadline is not None and self.sock is not None:
            self.sock.settimeout(seconds_left(attempt.deadline))
        elif attempt.sent and self.sock is not None:  # a streamed body: the server may take its time between two chunks
            self.sock.settimeout(attempt.timeout.read)
        if not self._connecting:
            if attempt.body_follows:
                attempt.body_follows = False
                self._headers = data
                return
            data, self._headers = self._headers + data, b""
            attempt.sent = True
        try:
            super(DeadlineConnection, self).send(data)
        except (ssl.SSLError, socket.error) as error:
            if error.errno != errno.EPIPE:  # after which urllib3 reads the response, if there is one
                tls.raise_alert(self.sock)
            raise


def _with_scope(host, port, flow=0, scope=0):
    """Return the host of an address with its IPv6 scope ID, without which a link-local address is ambiguous."""
    return "%s%%%d" % (host, scope) if scope and "%" not in host else host


def socket_options(keepalive, through_proxy):
    """Return the options that the sockets of a pool are given.

    :param bool keepalive: whether TCP probes an idle connection, so that a dropped one is noticed
    :param bool through_proxy: urllib3 leaves Nagle's algorithm on for a proxy
    :rtype: list
    """
    options = [] if through_proxy else [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)]
    if keepalive:
        options.append((socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1))
        for name, seconds in KEEPALIVE:
            if hasattr(socket, name):
                options.append((socket.IPPROTO_TCP, getattr(socket, name), seconds))
    return options


class ConnectionClass(object):
    """Descriptor: the connection class of a pool, which is urllib3's with a deadline or what replaces urllib3's.

    Tools that record or fake requests replace urllib3's class, before or after a client is made, and must see every
    request. A class of theirs is never a base of ours, which outlives the tool.

    :param pool_class: urllib3's pool class, whose ``ConnectionCls`` may be replaced
    :param module: urllib3's module of the connection class
    :param str name: name in this module that may be replaced
    :param type mixin: what is mixed into urllib3's class
    """

    def __init__(self, pool_class, module, name, mixin=DeadlineConnection):
        self._pool_class = pool_class
        self._module = module
        self._name = name
        self._mixin = mixin
        self._ours = {}

    def __get__(self, pool, owner=None):
        for cls in (self._pool_class.ConnectionCls, getattr(self._module, self._name)):
            if not isinstance(cls, type) or cls.__module__ != self._module.__name__:
                return cls
        ours = self._ours.get(cls)
        if ours is None:
            ours = type(self._name, (self._mixin, cls), {"__module__": self._mixin.__module__})
            ours = self._ours.setdefault(cls, ours)  # another thread may have been faster
        return ours


class DeadlinePool(object):
    """Mixed into urllib3's pools: gives each connection its attempt, and may be closed while it is in use."""

    #: seconds after which a connection is too old for a write; None for no limit
    max_idle_time = None

    def _get_conn(self, timeout=None):
        """Return a connection for an attempt.

        :param Attempt timeout: ``urlopen`` passes on its ``pool_timeout``, for which this pool, which never waits for
            a connection, has no other use
        """
        conn = super(DeadlinePool, self)._get_conn()
        cls = self.ConnectionCls
        ours = isinstance(cls, type) and issubclass(cls, DeadlineConnection)
        # Made before the class was replaced, or put back; or perhaps dropped silently by a firewall meanwhile.
        while isinstance(conn, DeadlineConnection) is not ours or ours and self._is_stale(conn, timeout):
            conn.close()
            conn = super(DeadlinePool, self)._get_conn()
        if ours:
            conn.attempt = timeout
        else:
            timeout.sent = True  # unknown
        return conn

    def _is_stale(self, conn, attempt):
        """Return whether a connection was idle for longer than a write should trust it."""
        if attempt.request.read_only or self.max_idle_time is None or conn.sock is None:
            return False
        return monotonic() - conn.idle_since > self.max_idle_time

    def _put_conn(self, conn):
        if isinstance(conn, DeadlineConnection):
            conn.idle_since = monotonic()
        try:
            super(DeadlinePool, self)._put_conn(conn)
        except AttributeError:  # urllib3 counts the places of a full pool, which is gone at this very moment
            if conn is not None:
                conn.close()


class HTTPConnectionPool(DeadlinePool, connectionpool.HTTPConnectionPool):
    """urllib3's HTTPConnectionPool of connections with a deadline."""

    ConnectionCls = ConnectionClass(connectionpool.HTTPConnectionPool, connection, "HTTPConnection")


class HTTPSConnectionPool(DeadlinePool, connectionpool.HTTPSConnectionPool):
    """urllib3's HTTPSConnectionPool of connections with a deadline."""

    ConnectionCls = ConnectionClass(connectionpool.HTTPSConnectionPool, connection, "HTTPSConnection")


POOLS = {"http": HTTPConnectionPool, "https": HTTPSConnectionPool}
