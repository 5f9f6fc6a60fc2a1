"""Nginx as a reverse proxy in tests."""

import collections
import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time

from six.moves import http_client

TIMEOUT = 20  # seconds for nginx to start or stop
READY = "/nginx-is-ready"

# All files are in the temporary folder of the process. $connection is the serial number of the connection.
CONFIGURATION = """
daemon off;
%(user)s
worker_processes 1;
worker_shutdown_timeout 5s;
pid nginx.pid;
error_log error.log info;
events { worker_connections 64; }
http {
    log_format short '$status $connection $request_method $request_uri';
    access_log access.log short;
    client_body_temp_path body_temp;
    proxy_temp_path proxy_temp;
    fastcgi_temp_path fastcgi_temp;
    uwsgi_temp_path uwsgi_temp;
    scgi_temp_path scgi_temp;
    server {
        listen 127.0.0.1:%(port)d;
        %(settings)s
        location = %(ready)s { access_log off; keepalive_timeout 0; stub_status; }
        location %(path)s { proxy_pass %(upstream)s; }
    }
}
"""

LoggedRequest = collections.namedtuple("LoggedRequest", ["status", "connection", "method", "target"])


def _find():
    for folder in os.environ.get("PATH", "").split(os.pathsep) + ["/usr/sbin"]:
        program = os.path.join(folder, "nginx")
        if os.access(program, os.X_OK) and not os.path.isdir(program):
            return program
    return None


PROGRAM = _find()
"""Path of the nginx executable, or None."""


class Nginx(object):
    """Running nginx that forwards requests. A context manager.

    :param str upstream: URL of the upstream server
    :param str settings: directives for the server block
    :param str path: path prefix, removed from forwarded requests
    :ivar str url: base URL with the path prefix
    :ivar list logged_requests: each :class:`LoggedRequest`, set on exit
    """

    def __init__(self, upstream, settings="", path="/"):
        self._upstream = upstream if path == "/" else upstream + "/"
        self._settings = settings
        self._path = path
        self._folder = self._process = self._port = None
        self.url = None
        self.logged_requests = None

    def __enter__(self):
        self._folder = tempfile.mkdtemp(prefix="nginx-")
        try:
            for _ in range(3):  # another process may take the free port first
                if self._start():
                    return self
                self._end(signal.SIGTERM)
            raise AssertionError("nginx does not start: " + self._read("stderr"))
        except BaseException:
            self._remove()
            raise

    def __exit__(self, *exc_info):
        # Graceful: nginx logs a request when it is complete, possibly after the client has the response.
        try:
            self._end(signal.SIGQUIT)
            lines = self._read("access.log").splitlines()
            self.logged_requests = [_logged_request(line) for line in lines]
        finally:
            self._remove()

    @property
    def statuses(self):
        """Status codes of the logged requests, set on exit."""
        return [request.status for request in self.logged_requests]

    def wait_until_disconnected(self):
        """Wait until no client is connected, and return whether that is so before the timeout."""
        return _wait_until(lambda: self._connections() == 1)  # the connection of the status request

    def _start(self):
        self._port = _free_port()
        self.url = "http://127.0.0.1:%d%s" % (self._port, self._path.rstrip("/"))
        configuration = CONFIGURATION % {
            "user": "user root;" if os.getuid() == 0 else "",  # only the owner can read the folder
            "port": self._port,
            "settings": self._settings,
            "ready": READY,
            "path": self._path,
            "upstream": self._upstream,
        }
        with open(os.path.join(self._folder, "nginx.conf"), "w") as file:
            file.write(configuration)
        with open(os.path.join(self._folder, "stderr"), "w") as stderr:
            command = [PROGRAM, "-p", self._folder + os.sep, "-c", "nginx.conf"]
            self._process = subprocess.Popen(command, stdout=stderr, stderr=stderr)
        _wait_until(lambda: self._process.poll() is not None or self._connections() is not None)
        return self._process.poll() is None and self._connections() is not None

    def _connections(self):
        """Return the number of connected clients, or None if nginx does not respond."""
        connection = http_client.HTTPConnection("127.0.0.1", self._port, timeout=TIMEOUT)
        with contextlib.closing(connection):
            try:
                connection.request("GET", READY)
                response = connection.getresponse()
                status = response.read().decode("latin-1")
            except (socket.error, http_client.HTTPException):
                return None
        return int(status.split()[2]) if status.startswith("Active connections:") else None

    def _end(self, number):
        if self._process.poll() is None:
            self._process.send_signal(number)
        return _wait_until(lambda: self._process.poll() is not None)

    def _remove(self):
        if self._process and not self._end(signal.SIGTERM):
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _read(self, name):
        with open(os.path.join(self._folder, name)) as file:
            return file.read()


def _logged_request(line):
    status, connection, method, target = line.split(" ")
    return LoggedRequest(int(status), connection, method, target)


def _wait_until(holds):
    end = time.time() + TIMEOUT
    while not holds():
        if time.time() > end:
            return False
        time.sleep(0.01)
    return True


def _free_port():
    with contextlib.closing(socket.socket(socket.AF_INET, socket.SOCK_STREAM)) as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]
