import http.client
import io
import socket
import threading
from typing import Any, Dict, Optional, Type, Union

from urllib3 import connection, connectionpool

LONGEST_LINE: int
MOST_LINES: int

class Attempt(threading.local):
    deadline: Optional[float]
    sent: bool
    connecting: bool
    body_follows: bool

attempt: Attempt

def seconds_left(deadline: float, limit: Optional[float] = None) -> float: ...

class DeadlineReader(io.RawIOBase):
    def __init__(self, sock: socket.socket, deadline: float) -> None: ...
    def readable(self) -> bool: ...
    def readinto(self, buffer: Any) -> int: ...
    def close(self) -> None: ...

class DeadlineSocket:
    def __init__(self, sock: socket.socket, deadline: float) -> None: ...
    def makefile(self, *mode: object) -> io.BufferedReader: ...

class DeadlineResponse(http.client.HTTPResponse):
    strict: bool
    def __init__(self, sock: Union[socket.socket, DeadlineSocket], *args: Any, **options: Any) -> None: ...
    def begin(self) -> None: ...

class DeadlineConnection:
    response_class: Type[http.client.HTTPResponse]
    def connect(self) -> None: ...
    def send(self, data: Any) -> None: ...

class HTTPConnection(DeadlineConnection, connection.HTTPConnection): ...
class HTTPSConnection(DeadlineConnection, connection.HTTPSConnection): ...
class ClosablePool: ...

class HTTPConnectionPool(ClosablePool, connectionpool.HTTPConnectionPool):
    ConnectionCls: Type[HTTPConnection]

class HTTPSConnectionPool(ClosablePool, connectionpool.HTTPSConnectionPool):
    ConnectionCls: Type[HTTPSConnection]

POOLS: Dict[str, Type[connectionpool.HTTPConnectionPool]]
