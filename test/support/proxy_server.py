"""What a :class:`FaultServer` must do to be an HTTP proxy that makes tunnels."""

import select
import socket

from support.canned_server import read_request
from support.fault_server import ignore_disconnects

ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"


def tunnel(address):
    """Return the script of a proxy that answers CONNECT, and connects to this address whatever was asked for."""

    def pass_on(connection):
        connection.server.record(read_request(connection.stream), connection)
        connection.send(ESTABLISHED)
        other = socket.create_connection(address)
        with ignore_disconnects():
            relay(connection.socket, other, connection.server.stopping)
        other.close()

    return [pass_on]


def relay(one, other, stopping):
    """Carry bytes both ways until one side ends."""
    while not stopping.is_set():
        waiting = [sock for sock in (one, other) if hasattr(sock, "pending") and sock.pending()]
        for ready in waiting or select.select([one, other], [], [], 0.1)[0]:
            data = ready.recv(65536)
            if not data:
                return
            (other if ready is one else one).sendall(data)
