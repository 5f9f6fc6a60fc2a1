from typing import List, NamedTuple, Tuple

from _typeshed.wsgi import WSGIApplication

RECEIVED: str
THREADS: int

class Received(NamedTuple):
    method: str
    target: str
    headers: List[Tuple[str, str]]

class HTTPServer:
    host: str
    port: int
    def __init__(self, application: WSGIApplication, host: str, port: int) -> None: ...
    def stop(self, seconds: float = 1.0) -> None: ...
