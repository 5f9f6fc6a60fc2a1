"""In-memory network: urllib3 connections read scripted bytes instead of using sockets."""

import io
import socket


class FakeSocket(object):
    """Socket interface as far as http.client and urllib3 use it.

    :param chunks: results of the reads, in order: bytes, an exception to raise, or a function that returns either;
        then EOF
    :param on_send: called with the sent bytes
    """

    def __init__(self, chunks, on_send):
        self.chunks = list(chunks)
        self.on_send = on_send
        self.timeout = None
        self.timeouts = []
        self.sent = b""
        self.closed = False

    def settimeout(self, seconds):
        self.timeout = seconds
        self.timeouts.append(seconds)

    def gettimeout(self):
        return self.timeout

    def setsockopt(self, *args):
        pass

    def sendall(self, data):
        self.on_send(data)
        self.sent += bytes(data)

    def recv_into(self, buffer):
        if not self.chunks:
            return 0
        chunk = self.chunks.pop(0)
        if callable(chunk):
            chunk = chunk()
        if isinstance(chunk, BaseException):
            raise chunk
        if len(chunk) > len(buffer):
            self.chunks.insert(0, chunk[len(buffer) :])
            chunk = chunk[: len(buffer)]
        buffer[: len(chunk)] = chunk
        return len(chunk)

    def makefile(self, mode="rb", buffering=-1):
        raw = FakeSocketFile(self)
        return raw if buffering == 0 else io.BufferedReader(raw)

    def shutdown(self, how):
        pass

    def close(self):
        self.closed = True


class FakeSocketFile(io.RawIOBase):
    """File object for reading from a :class:`FakeSocket`."""

    def __init__(self, sock):
        super(FakeSocketFile, self).__init__()
        self._sock = sock

    def readable(self):
        return True

    def readinto(self, buffer):
        return self._sock.recv_into(buffer)


class FakeNetwork(object):
    """Replacement for the network that urllib3 connects to.

    :param monkeypatch: the fixture of pytest
    :ivar list sockets: opened connections
    :ivar list addresses: the (host, port) of each attempt to connect
    :ivar list timeouts: the timeout of each attempt to connect
    :ivar dict names: host -> its addresses
    """

    def __init__(self, monkeypatch):
        self.sockets = []
        self.addresses = []
        self.timeouts = []
        self.names = {}
        self.plans = []
        monkeypatch.setattr("urllib3.util.connection.create_connection", self._connect)
        monkeypatch.setattr(socket, "getaddrinfo", self._resolve)

    def plan(self, *chunks, **options):
        """Plan the next connection.

        :param chunks: results of the reads, see :class:`FakeSocket`
        :param options: ``error``: an exception instead of a connection, or a function returning one; ``connected``:
            called when the connection is made; ``on_send``: called with the sent bytes
        """
        self.plans.append((chunks, options))

    def _connect(self, address, timeout=None, source_address=None, socket_options=None):
        self.addresses.append(tuple(address))
        self.timeouts.append(timeout)
        chunks, options = self.plans.pop(0)
        error = options.get("error")
        if error is not None:
            raise error() if callable(error) else error
        sock = FakeSocket(chunks, options.get("on_send", len))
        sock.settimeout(timeout)
        self.sockets.append(sock)
        options.get("connected", int)()
        return sock

    def _resolve(self, host, port, *args):
        if host not in self.names:
            raise socket.gaierror(-2, "Name or service not known")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in self.names[host]]
