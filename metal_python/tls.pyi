import ssl
from typing import Any

from metal_python.configuration import Configuration

MAX_PATH_LENGTH: int

def context_for(configuration: Configuration) -> ssl.SSLContext: ...
def raise_alert(sock: Any) -> None: ...
