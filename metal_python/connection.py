"""urllib3 connections and pools with a total deadline, tracking of sent requests, and a fast header parser.

The pool assigns an :class:`~metal_python.request.Attempt` to each connection. urllib3's timeouts apply to a single
read, so a server that sends one byte at a time never exceeds them.
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

# Bounds of a header block, the same as http.client's. A header block that reaches one of them is rejected.
MAX_LINE_BYTES = 65537
MAX_HEADER_LINES = 101  # including the status line and the final empty line
# TCP keepalive in seconds: idle time before the first probe (Linux and Windows; macOS), interval between probes.
KEEPALIVE = (("TCP_KEEPIDLE", 60), ("TCP_KEEPALIVE", 60), ("TCP_KEEPINTVL", 15))
# Maximum length of a header value in an error message.
MAX_QUOTED_LENGTH = 100
# Bytes per send of a streamed body.
CHUNK_SIZE = 16 * 1024
_is_interim = re.compile(b"HTTP/1[.][0-9] 1[0-9][0-9][ \r\n]").match
# Status codes whose responses have a body; header lines as in RFC 9112, 5, without obsolete line folding.
_match_plain_headers = re.compile(
    "HTTP/1[.]1 ((?!204|304)[2-5][0-9][0-9]) ([^\r\n]*)\r\n((?:[!-9;-~]+:[^\r\n]*\r\n)+)\r\n\\Z"
).match
_match_length = re.compile("[0-9]{1,18}\\Z").match  # longer values are left to http.client


def seconds_left(deadline, timeout=None):
    """Return the seconds until a deadline, at most the timeout of a single socket operation.

    :param float deadline: time of ``metal_python.clock.monotonic``
    :param float timeout: seconds, or None
    :rtype: float
    :raises socket.timeout: the deadline has passed
    """
    left = deadline - monotonic()
    if left <= 0:
        raise socket.timeout("timed out")
    return left if timeout is None else min(left, timeout)


class DeadlineReader(io.RawIOBase):
    """Raw reader of a socket that enforces a deadline.

    :param sock: the socket
    :param float deadline: end of the attempt
    :param float timeout: timeout of a single read, in seconds, or None
    """

    def __init__(self, sock, deadline, timeout=None):
        super(DeadlineReader, self).__init__()
        self._deadline = deadline
        self._timeout = timeout
        # As in http.client, makefile() keeps the socket open after the connection has released it.
        self._file = sock.makefile("rb", 0)
        self._sock = getattr(
            self._file, "_sock", sock
        )  # Python 2.7: the file's socket stays open; a fake may lack _sock
        self._read = getattr(self._file, "readinto", None) or self._sock.recv_into  # Python 2.7 has no readinto

    def readable(self):
        """Return True."""
        return True

    def readinto(self, buffer):
        """Read available bytes into the buffer and return their number."""
        self._sock.settimeout(seconds_left(self._deadline, self._timeout))
        return self._read(buffer)

    def close(self):
        """Release the socket."""
        if not self.closed:
            self._file.close()
            super(DeadlineReader, self).close()


class DeadlineSocket(object):
    """The part of the socket interface that http.client reads responses with. See :class:`DeadlineReader`."""

    def __init__(self, sock, deadline, timeout=None):
        self._reader = sock, deadline, timeout

    def makefile(self, *mode):
        """Return a buffered reader."""
        return io.BufferedReader(DeadlineReader(*self._reader))


class DeadlineResponse(http_client.HTTPResponse, object):
    """HTTP response whose headers and body must arrive before the deadline.

    :param sock: the socket, or a :class:`DeadlineSocket`
    """

    def __init__(self, sock, *args, **options):
        http_client.HTTPResponse.__init__(self, sock, *args, **options)
        self.strict = True  # Python 2.7: reject garbage instead of reading it as HTTP/0.9

    def begin(self):
        """Read the status line and headers.

        Plain header blocks, such as metal-api's, are parsed here: http.client uses the e-mail parser, which takes a
        fifth of the time of a request. All others are parsed by http.client.

        :raises http.client.HTTPException: the header block is malformed, truncated or too long
        """
        block = self._read_header_block()
        while _is_interim(block):  # of the interim responses, http.client skips only 100
            if block[9:12] == b"101":
                raise http_client.HTTPException("the server switched protocols (101) without an Upgrade request")
            block = self._read_header_block()
        if six.PY2 or self.debuglevel or not self._parse_plain_headers(block):
            stream, self.fp = self.fp, io.BytesIO(block)
            try:
                http_client.HTTPResponse.begin(self)
            finally:
                if self.fp is None:  # http.client has closed the BytesIO, so close the stream
                    stream.close()
                else:
                    self.fp = stream
            if self.length is None and not self.chunked:
                self._parse_length_list()

    def _parse_length_list(self):
        """Accept a Content-Length with several equal values (RFC 9110, 8.6), which http.client ignores.

        :raises http.client.HTTPException: the values differ or are invalid
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
        """Return the next header block as bytes, including its final empty line.

        Without an HTTP status line, return the first line only. Unlike http.client, do not accept a closed connection
        as the end of the headers.

        :raises http.client.HTTPException: the header block is truncated or too long
        """
        readline = self.fp.readline
        line = readline(MAX_LINE_BYTES)
        lines = [line]
        if line.startswith(b"HTTP/"):
            while line not in (b"\r\n", b"\n"):
                if len(lines) == MAX_HEADER_LINES or len(line) == MAX_LINE_BYTES:
                    raise http_client.HTTPException("the response headers are too long")
                line = readline(MAX_LINE_BYTES)
                if not line:
                    raise http_client.HTTPException("the response headers are truncated")
                lines.append(line)
        return b"".join(lines)

    def _parse_plain_headers(self, block):
        """Parse a plain HTTP/1.1 header block with Content-Length; return False to fall back to http.client."""
        match = _match_plain_headers(block.decode("iso-8859-1"))
        if not match or self._method == "HEAD":
            return False
        status, reason, lines = match.groups()
        message = http_client.HTTPMessage()
        headers = {}
        for line in lines.split("\r\n")[:-1]:
            name, _, value = line.partition(":")
            value = value.strip(" \t")
            message.set_raw(name, value)
            headers[name.lower()] = value
        length = _match_length(headers.get("content-length", ""))
        keep_alive = headers.get("connection", "keep-alive").lower() == "keep-alive"
        if not length or not keep_alive or "transfer-encoding" in headers or len(headers) < len(message):
            return False
        self.version = 11
        self.code = self.status = int(status)
        self.reason = reason.strip()
        self.headers = self.msg = message
        self.chunked = self.will_close = False
        self.length = int(length.group())
        return True


class DeadlineConnection(object):
    """Mixin for urllib3 connections that enforces the deadline and records in the attempt that bytes were sent."""

    #: the current :class:`~metal_python.request.Attempt`; set by the pool
    attempt = None
    #: time (of ``metal_python.clock.monotonic``) of the end of the last response
    idle_since = 0
    _connecting = False
    _headers = b""

    def response_class(self, sock, *args, **options):
        """Return an http.client response that reads from a socket with the deadline."""
        attempt = self.attempt
        if attempt.deadline is not None:
            timeout = attempt.timeout.connect if self._connecting else attempt.timeout.read
            sock = DeadlineSocket(sock, attempt.deadline, timeout)
        return DeadlineResponse(sock, *args, **options)

    def connect(self):
        """Connect, including the proxy tunnel and the TLS handshake."""
        self._connecting = True  # a CONNECT does not count as sending the request
        try:
            super(DeadlineConnection, self).connect()
        finally:
            self._connecting = False

    def _new_conn(self):
        """Return a socket that is connected to the first reachable address.

        Each address gets an equal share of the time until the deadline, at most the connect timeout.
        """
        deadline = self.attempt.deadline
        if deadline is None:
            return super(DeadlineConnection, self)._new_conn()
        name, timeout = self._dns_host, self.timeout
        try:
            results = socket.getaddrinfo(name, self.port, 0, socket.SOCK_STREAM)
            addresses = [_with_scope(*result[4]) for result in results]
        except (socket.error, UnicodeError):
            addresses = [name]  # urllib3 raises the error
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
        sock.settimeout(seconds_left(deadline, timeout))  # for TLS and a proxy's response
        return sock

    def send(self, data):
        """Send a part of the request; connect first if necessary.

        Send headers together with the start of the body, which saves a packet and a system call per write.
        """
        attempt = self.attempt
        if hasattr(data, "read"):  # only Python 2.7: newer versions of http.client read the file
            for chunk in iter(lambda: data.read(CHUNK_SIZE), b""):
                self.send(chunk)
            return
        if self.sock is None and self.auto_open:
            self.connect()
        if attempt.deadline is not None and self.sock is not None:
            self.sock.settimeout(seconds_left(attempt.deadline))
        elif attempt.sent and self.sock is not None:  # a streamed body: the read timeout is for each chunk
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
            if error.errno != errno.EPIPE:  # on EPIPE, urllib3 tries to read the response
                tls.raise_alert(self.sock)
            raise


def _with_scope(host, port, flow=0, scope=0):
    """Return the host with its IPv6 scope ID, which a link-local address requires (RFC 4007, 11)."""
    return "%s%%%d" % (host, scope) if scope and "%" not in host else host


def socket_options(keepalive, through_proxy):
    """Return the socket options of a connection pool.

    :param bool keepalive: enable TCP keepalive, which detects dropped idle connections
    :param bool through_proxy: whether the pool uses a proxy; urllib3 leaves Nagle's algorithm on for proxies
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
    """Descriptor for a pool's connection class: urllib3's class with a deadline, or its replacement by another tool.

    Tools that record or fake requests replace urllib3's class, before or after a client is created, and must see every
    request. Their classes are never used as a base class, because the derived class would outlive the tool.

    :param pool_class: urllib3's pool class, whose ``ConnectionCls`` may be replaced
    :param module: urllib3's module that defines the connection class
    :param str name: name of the connection class in this module, which may be replaced
    :param type mixin: mixin for urllib3's class
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
            ours = self._ours.setdefault(cls, ours)  # another thread may have set it in the meantime
        return ours


class DeadlinePool(object):
    """Mixin for urllib3 pools that assigns the attempt to a connection and can be closed while in use."""

    #: idle seconds after which a connection is not reused for a write; None for no limit
    max_idle_time = None

    def _get_conn(self, timeout=None):
        """Return a connection for an attempt.

        :param Attempt timeout: the ``pool_timeout`` of ``urlopen``, which passes the attempt here because this pool
            never blocks
        """
        conn = super(DeadlinePool, self)._get_conn()
        cls = self.ConnectionCls
        ours = isinstance(cls, type) and issubclass(cls, DeadlineConnection)
        # Discard connections of another class (replaced or restored since) and those a firewall may have dropped.
        while isinstance(conn, DeadlineConnection) is not ours or ours and self._is_stale(conn, timeout):
            conn.close()
            conn = super(DeadlinePool, self)._get_conn()
        if ours:
            conn.attempt = timeout
        else:
            timeout.sent = True  # unknown
        return conn

    def _is_stale(self, conn, attempt):
        """Return whether a connection was idle for too long to be reused for a write."""
        if attempt.request.read_only or self.max_idle_time is None or conn.sock is None:
            return False
        return monotonic() - conn.idle_since > self.max_idle_time

    def _put_conn(self, conn):
        if isinstance(conn, DeadlineConnection):
            conn.idle_since = monotonic()
        try:
            super(DeadlinePool, self)._put_conn(conn)
        except AttributeError:  # the pool was closed at the same time
            if conn is not None:
                conn.close()


class HTTPConnectionPool(DeadlinePool, connectionpool.HTTPConnectionPool):
    """HTTP connection pool with deadlines."""

    ConnectionCls = ConnectionClass(connectionpool.HTTPConnectionPool, connection, "HTTPConnection")


class HTTPSConnectionPool(DeadlinePool, connectionpool.HTTPSConnectionPool):
    """HTTPS connection pool with deadlines."""

    ConnectionCls = ConnectionClass(connectionpool.HTTPSConnectionPool, connection, "HTTPSConnection")


POOLS = {"http": HTTPConnectionPool, "https": HTTPSConnectionPool}
