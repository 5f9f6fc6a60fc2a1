"""Script of a :class:`FaultServer` as SOCKS5 proxy (RFC 1928, 1929)."""

import collections
import socket
import struct

from support.fault_server import ignore_disconnects
from support.proxy_server import relay

#: Recorded request: host name or address, port, user and password.
Target = collections.namedtuple("Target", "host port user password")

REJECTED = b"\x05\xff"
SUCCEEDED = b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00"


def failure_response(code):
    """Return a failure response with a code of RFC 1928, 6, such as 2: connection not allowed by ruleset."""
    return b"\x05" + struct.pack("B", code) + SUCCEEDED[2:]


def socks_proxy(address, user=None, password=None, response=SUCCEEDED):
    """Return the script of a proxy that always connects to this address.

    :param bytes user: required user name, with ``password``; None disables authentication
    :param bytes response: response to the request; the proxy closes the connection unless it is SUCCEEDED
    """

    def forward(connection):
        stream = connection.stream
        methods = stream.read(ord(stream.read(2)[1:]))
        found = None, None
        if user is None:
            connection.send(b"\x05\x00")
        elif b"\x02" not in methods:
            connection.send(REJECTED)
            return
        else:
            connection.send(b"\x05\x02")
            stream.read(1)
            found = stream.read(ord(stream.read(1))), stream.read(ord(stream.read(1)))
            connection.send(b"\x01" + (b"\x00" if found == (user, password) else b"\x01"))
            if found != (user, password):
                return
        target = Target(*(read_target(stream) + found))
        connection.server.record(target, connection)
        connection.send(response)
        if response != SUCCEEDED:
            return
        other = socket.create_connection(address)
        with ignore_disconnects():
            relay(connection.socket, other, connection.server.stopping)
        other.close()

    return [forward]


def read_target(stream):
    """Return (host, port) of a connect request."""
    kind = ord(stream.read(4)[3:])
    if kind == 3:
        host = stream.read(ord(stream.read(1))).decode("ascii")
    else:
        family, size = (socket.AF_INET, 4) if kind == 1 else (socket.AF_INET6, 16)
        host = socket.inet_ntop(family, stream.read(size))
    return host, struct.unpack(">H", stream.read(2))[0]
