import logging
from typing import Optional

LOGGER: str
DEFAULT_FORMAT: str

def printable(string: str) -> str: ...

class LogOutput:
    handler: Optional[logging.Handler]
    debug: bool
    def __init__(self, path: Optional[str], line_format: str, debug: bool) -> None: ...
    def close(self) -> None: ...
    def __del__(self) -> None: ...
