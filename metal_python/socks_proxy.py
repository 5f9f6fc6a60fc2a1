"""Connect through a SOCKS proxy. Requires PySocks."""

from __future__ import absolute_import

import socket

import socks
from six.moves import http_client  # noqa: F401
from urllib3.contrib import socks as urllib3_socks
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from metal_python.clock import monotonic
from metal_python.connection import ConnectionClass, DeadlineConnection, DeadlinePool, seconds_left

DEFAULT_PORT = 1080  # RFC 1928


class _Socket(socks.socksocket):
    """PySocks' socket with a deadline for the whole handshake with the proxy."""

    deadline = None

    def recv_into(self, *args):
        """Read into a buffer, until the deadline of the handshake."""
        if self.deadline is not None:
            super(socks.socksocket, self).settimeout(seconds_left(self.deadline))
        return super(_Socket, self).recv_into(*args)


class _SocksConnection(DeadlineConnection):
    """Mixin for urllib3's SOCKS connections: applies timeouts to the connection and the handshake."""

    def _new_conn(self):
        """Return a socket connected to the host through the proxy.

        The connect timeout and the deadline cover the connection to the proxy and the handshake together.
        """
        deadlines = [] if self.timeout is None else [monotonic() + self.timeout]
        deadlines += [] if self.attempt.deadline is None else [self.attempt.deadline]
        try:
            sock = self._connect(min(deadlines) if deadlines else None)
        except (socket.error, socks.ProxyError) as error:  # socket.timeout is a socket.error
            cause = getattr(error, "socket_err", None) or error
            if isinstance(cause, socket.timeout):
                raise ConnectTimeoutError(self, "the connection through the SOCKS proxy timed out")
            raise NewConnectionError(self, "the connection through the SOCKS proxy failed: %s" % error)
        if deadlines:
            deadline = self.attempt.deadline
            sock.settimeout(self.timeout if deadline is None else seconds_left(deadline, self.timeout))  # for TLS
        return sock

    def _connect(self, deadline):
        options = self._socks_options
        proxy = options["proxy_host"].strip("[]"), int(options["proxy_port"] or DEFAULT_PORT)
        addresses = socket.getaddrinfo(proxy[0], proxy[1], 0, socket.SOCK_STREAM)
        while True:
            family, kind, protocol, _, address = addresses.pop(0)
            sock = _Socket(family, kind, protocol)
            try:
                for option in self.socket_options or ():
                    sock.setsockopt(*option)
                sock.set_proxy(
                    options["socks_version"],
                    address[0],
                    address[1],
                    options["rdns"],
                    options["username"],
                    options["password"],
                )
                if deadline is not None:  # the addresses share the time left
                    sock.deadline = monotonic() + seconds_left(deadline) / (len(addresses) + 1)
                    sock.settimeout(seconds_left(sock.deadline))
                sock.connect((self.host.strip("[]"), self.port))
                sock.deadline = None
                return sock
            except Exception:
                sock.close()
                if not addresses:
                    raise


class HTTPConnectionPool(DeadlinePool, urllib3_socks.SOCKSHTTPConnectionPool):
    """SOCKSHTTPConnectionPool with a deadline."""

    ConnectionCls = ConnectionClass(
        urllib3_socks.SOCKSHTTPConnectionPool, urllib3_socks, "SOCKSConnection", _SocksConnection
    )


class HTTPSConnectionPool(DeadlinePool, urllib3_socks.SOCKSHTTPSConnectionPool):
    """SOCKSHTTPSConnectionPool with a deadline."""

    ConnectionCls = ConnectionClass(
        urllib3_socks.SOCKSHTTPSConnectionPool, urllib3_socks, "SOCKSHTTPSConnection", _SocksConnection
    )


def manager(proxy, credentials, options):
    """Return a urllib3 pool manager for a SOCKS proxy.

    :param str proxy: ``socks5://host:port`` resolves host names locally, ``socks5h://host:port`` at the proxy
    :param tuple credentials: (user name, password), or None
    :param dict options: keyword arguments of urllib3's PoolManager
    """
    user, password = credentials or (None, None)
    pools = urllib3_socks.SOCKSProxyManager(proxy, user, password, 1, **options)
    pools.pool_classes_by_scheme = {"http": HTTPConnectionPool, "https": HTTPSConnectionPool}
    return pools
