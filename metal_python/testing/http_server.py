"""HTTP server on waitress, with unmodified request targets and headers and the error responses of Go's HTTP server.

Supports waitress 1.4.4, 2 and 3.
"""

import collections
import logging
import os
import re
import socket
import threading

from waitress import wasyncore
from waitress.adjustments import Adjustments
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError, crack_first_line, get_header_lines
from waitress.server import TcpWSGIServer
from waitress.task import ErrorTask, ThreadedTaskDispatcher, WSGITask

RECEIVED = "metal_python.testing.received"
"""WSGI environment key of the unmodified method, target and headers."""

THREADS = 40
"""Maximum number of concurrent requests; large, so that scripted delays do not block other requests."""

_SETTINGS = dict(
    threads=THREADS,
    ident="",
    asyncore_use_poll=True,
    connection_limit=1000,
    recv_bytes=65536,
    channel_timeout=3600,
    # Go's limits; no limit for bodies. Bodies up to 64 MiB stay in memory.
    max_request_header_size=2**20 + 4096,
    max_request_body_size=2**40,
    inbuf_overflow=2**26,
    outbuf_overflow=2**26,
    clear_untrusted_proxy_headers=False,
    log_socket_errors=False,
)
_BAD_ESCAPE = re.compile(br"%(?![0-9A-Fa-f]{2})")

# Tests cause closed connections and full queues on purpose: do not log them.
_quiet = logging.getLogger("metal_python.testing")
_quiet.addHandler(logging.NullHandler())
_quiet.propagate = False

_NO_HOST = ": missing required Host header"

Received = collections.namedtuple("Received", ["method", "target", "headers"])


class _Parser(HTTPRequestParser):
    as_sent = None

    def parse_header(self, header_plus):
        method, _, rest = header_plus.partition(b" ")
        # waitress rejects lowercase methods; metal-api treats them as unknown methods.
        HTTPRequestParser.parse_header(self, method.upper() + b" " + rest)
        _, target, _ = crack_first_line(self.first_line)
        lines = get_header_lines(header_plus.partition(b"\r\n")[2])
        pairs = [line.decode("latin-1").partition(":") for line in lines]
        headers = [(name, value.strip(" \t")) for name, _, value in pairs]
        if _BAD_ESCAPE.search(target.partition(b"?")[0]) or target == b"*" or not self.version:
            raise ParsingError("bad request line")
        hosts = [name for name, _ in headers if name.lower() == "host"]
        if self.version == "1.1" and not hosts:
            raise ParsingError(_NO_HOST)
        if len(hosts) > 1:
            raise ParsingError("too many Host headers")
        self.as_sent = Received(method.decode("latin-1"), target.decode("latin-1"), headers)
        # A lowercase `head` is an unknown method: its response has a body.
        self.command = self.as_sent.method
        if not self.chunked and not self.content_length:
            # waitress waits for a body after 100 Continue; Go ignores the header of a request without a body.
            self.expect_continue = False


class _Task(WSGITask):
    logger = _quiet

    def get_environment(self):
        environ = WSGITask.get_environment(self)
        environ[RECEIVED] = self.request.as_sent
        return environ

    def write(self, data):
        """Write a chunk of the response; for HEAD only count its length."""
        if self.request.command == "HEAD":
            self.content_bytes_written += len(data)
            data = b""
        WSGITask.write(self, data)


class _ErrorTask(ErrorTask):
    def execute(self):
        # Same body as Go's HTTP server.
        error = self.request.error
        self.status = "%d %s%s" % (error.code, error.reason, error.body if error.body == _NO_HOST else "")
        body = self.status.encode("ascii")
        self.response_headers = [("Content-Type", "text/plain; charset=utf-8"), ("Connection", "close")]
        self.close_on_finish = True
        self.content_length = len(body)
        self.write(body)


class _Channel(HTTPChannel):
    parser_class = _Parser
    task_class = _Task
    error_task_class = _ErrorTask


class _Workers(ThreadedTaskDispatcher):
    logger = queue_logger = _quiet

    def __init__(self, count):
        ThreadedTaskDispatcher.__init__(self)
        self.started = []
        self.set_thread_count(count)

    def start_new_thread(self, target, thread_no):
        thread = threading.Thread(target=target, name="metal-api-server-worker-%d" % thread_no, args=(thread_no,))
        thread.daemon = True
        self.started.append(thread)
        thread.start()

    def stop(self, seconds):
        """Stop the threads; busy threads stop after their request.

        :param float seconds: maximum wait for busy threads
        """
        self.shutdown(timeout=seconds)
        # Busy threads are still in `threads`.
        for number, thread in enumerate(self.started):
            thread.join(0 if number in self.threads else None)


class _Listener(TcpWSGIServer):
    channel_class = _Channel


class HTTPServer(object):
    """HTTP server of a WSGI application, running in background threads.

    :param application: the WSGI application
    :param str host: name or address to listen on
    :param int port: 0 selects a free port
    :raises socket.error: the host is unknown or the port is in use
    """

    def __init__(self, application, host, port):
        listening = _bound_socket(host, port)
        self.host, self.port = listening.getsockname()[:2]
        self._workers = _Workers(THREADS)
        self._sockets = {}
        self._ended = False
        self._process = os.getpid()
        self._listener = _Listener(
            application,
            map=self._sockets,
            _sock=listening,
            dispatcher=self._workers,
            adj=Adjustments(**_SETTINGS),
            sockinfo=(listening.family, listening.type, listening.proto, listening.getsockname()),
            bind_socket=False,
        )
        self._loop = threading.Thread(target=self._run, name="metal-api-server")
        self._loop.daemon = True
        self._loop.start()

    def _run(self):
        while not self._ended:
            wasyncore.loop(timeout=30, use_poll=True, map=self._sockets, count=1)

    def stop(self, seconds=1.0):
        """Finish the requests in progress, then close the port and all connections.

        :param float seconds: maximum wait for requests in progress
        """
        if os.getpid() != self._process:
            # A forked child has no threads, and must not shut down the sockets of its parent.
            wasyncore.close_all(self._sockets)
            return
        self._workers.stop(seconds)
        self._listener.trigger.pull_trigger(self._close)
        self._loop.join()
        _shut_down(self._listener.socket)
        self._listener.close()

    def _close(self):
        # Runs in the event loop thread: its sockets are not thread-safe.
        try:
            for channel in list(self._listener.active_channels.values()):
                channel.handle_write()
                if channel.connected:  # handle_write closes after `Connection: close`
                    _shut_down(channel.socket)
                    channel.handle_close()
        finally:
            self._ended = True  # waitress logs exceptions and continues: stop() would wait forever


def _shut_down(connection):
    """Shut down a socket, including its duplicates in forked children."""
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except (OSError, socket.error):
        pass  # closed by the client, or a listening socket on macOS


def _bound_socket(host, port):
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM, 0, socket.AI_PASSIVE)[0]
    bound = socket.socket(family, kind, protocol)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # Not the port of getaddrinfo, which truncates 70000 to 4464; bind rejects it.
        bound.bind((address[0], port) + address[2:])
        bound.listen(1024)
    except Exception:
        bound.close()
        raise
    return bound
