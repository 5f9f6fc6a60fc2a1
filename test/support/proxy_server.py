"""Script of a :class:`FaultServer` as HTTP proxy with CONNECT tunnels."""

import select
import socket

from support.canned_server import read_request
from support.fault_server import ignore_disconnects

ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"


def tunnel(address):
    """Return the script of a proxy that accepts CONNECT and always connects to this address."""

    def forward(connection):
        connection.server.record(read_request(connection.stream), connection)
        connection.send(ESTABLISHED)
        other = socket.create_connection(address)
        with ignore_disconnects():
            relay(connection.socket, other, connection.server.stopping)
        other.close()

    return [forward]


def relay(first, second, stopping):
    """Forward bytes in both directions until one side closes."""
    while not stopping.is_set():
        waiting = [sock for sock in (first, second) if hasattr(sock, "pending") and sock.pending()]
        for ready in waiting or select.select([first, second], [], [], 0.1)[0]:
            data = ready.recv(65536)
            if not data:
                return
            (second if ready is first else first).sendall(data)
