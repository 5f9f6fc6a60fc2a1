import http.client
import io
import socket
from types import ModuleType
from typing import Any, Dict, List, Optional, Tuple, Type, Union

from urllib3 import connectionpool

from metal_python.request import Attempt

MAX_LINE_BYTES: int
MAX_HEADER_LINES: int
KEEPALIVE: Tuple[Tuple[str, int], ...]
MAX_QUOTED_LENGTH: int
CHUNK_SIZE: int

def seconds_left(deadline: float, timeout: Optional[float] = None) -> float: ...

class DeadlineReader(io.RawIOBase):
    def __init__(self, sock: socket.socket, deadline: float, timeout: Optional[float] = None) -> None: ...
    def readable(self) -> bool: ...
    def readinto(self, buffer: Any) -> int: ...
    def close(self) -> None: ...

class DeadlineSocket:
    def __init__(self, sock: socket.socket, deadline: float, timeout: Optional[float] = None) -> None: ...
    def makefile(self, *mode: object) -> io.BufferedReader: ...

class DeadlineResponse(http.client.HTTPResponse):
    strict: bool
    def __init__(self, sock: Union[socket.socket, DeadlineSocket], *args: Any, **options: Any) -> None: ...
    def begin(self) -> None: ...

class DeadlineConnection:
    attempt: Optional[Attempt]
    idle_since: float
    def response_class(self, sock: socket.socket, *args: Any, **options: Any) -> DeadlineResponse: ...
    def connect(self) -> None: ...
    def send(self, data: Any) -> None: ...

def socket_options(keepalive: bool, through_proxy: bool) -> List[Tuple[int, int, int]]: ...

class ConnectionClass:
    def __init__(
        self,
        pool_class: Type[connectionpool.HTTPConnectionPool],
        module: ModuleType,
        name: str,
        mixin: Type[DeadlineConnection] = ...,
    ) -> None: ...
    def __get__(self, pool: object, owner: Optional[type] = None) -> Any: ...

class DeadlinePool:
    max_idle_time: Optional[float]

class HTTPConnectionPool(DeadlinePool, connectionpool.HTTPConnectionPool): ...
class HTTPSConnectionPool(DeadlinePool, connectionpool.HTTPSConnectionPool): ...

POOLS: Dict[str, Type[connectionpool.HTTPConnectionPool]]
